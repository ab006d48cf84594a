import type { Diagnostic } from '../model/diagnostic.ts';
import { isToFill } from '../model/to-fill.ts';
import { groupByFile } from './describe-to-fill.ts';
import { severityName } from './print-diagnostics.ts';
import { describePosition } from '../model/source-position.ts';
import { countBySeverity, sortByGravity } from './sort-diagnostics.ts';

const style = `body{font:15px/1.7 "Microsoft YaHei","Noto Sans SC",sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#111}
h1{font-size:1.3em}article{border:1px solid #bbb;border-left:6px solid #888;padding:.6em 1em;margin:1em 0}
article.error{border-left-color:#b00020}article.warning{border-left-color:#b26a00}article.hint{border-left-color:#1565c0}article.explained{border-left-color:#2e7d32}
h2{font-size:1em;margin:0}dl{display:grid;grid-template-columns:5em 1fr;margin:.4em 0}dt{color:#555}dd{margin:0}code{background:#f3f3f3;padding:0 .3em;white-space:pre-wrap}`;

/** The check report as one page without outside files, to send to the finance bureau. */
export function diagnosticsAsHtml(year: number, unit: string, all: readonly Diagnostic[]): string {
  const [toFill, diagnostics] = [all.filter(isToFill), all.filter((one) => !isToFill(one))];
  const counts = countBySeverity(diagnostics);
  const title = escapeHtml(`${String(year)}年度${unit}部门决算检查报告`);
  return [
    '<!doctype html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1>`,
    `<p>${toFill.length > 0 ? `待填 ${String(toFill.length)} 处，` : ''}错误 ${String(counts.error)} 条，警告 ${String(counts.warning)} 条，提示 ${String(counts.hint)} 条，已说明的警告 ${String(counts.explained)} 条。</p>`,
    ...(toFill.length > 0 ? [toFillArticle(toFill)] : []),
    ...sortByGravity(diagnostics).map(article),
    '</body></html>',
  ].join('\n');
}

/** What is merely to be filled in, as one list in the order of work. */
function toFillArticle(toFill: readonly Diagnostic[]): string {
  const { severity = 'error', code = '', title = '', hint = '' } = toFill[0] ?? {};
  const files = groupByFile(toFill).map(
    ([file, entries]) =>
      `<dt>${escapeHtml(file)}</dt><dd>${entries
        .map(
          ({ position, subject = '' }) =>
            `${String(position?.line)}:${String(position?.column)} ${escapeHtml(subject)}<br>`,
        )
        .join('')}</dd>`,
  );
  return `<article class="${severity}"><h2>待填 ${code}\u3000${title}</h2><dl style="grid-template-columns:auto 1fr">${files.join('')}<dt>处理</dt><dd>${escapeHtml(hint)}</dd></dl></article>`;
}

function article(diagnostic: Diagnostic): string {
  const { position, related } = diagnostic;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['对象', diagnostic.subject],
    ['位置', position === undefined ? undefined : describePosition(position)],
    ['原文', diagnostic.excerpt?.trim()],
    ['应为', diagnostic.expected],
    ['实为', diagnostic.actual],
    ['相差', diagnostic.difference],
    [
      '另见',
      related === undefined ? undefined : `${related.position.file}:${String(related.position.line)} ${related.note}`,
    ],
    ['依据', diagnostic.basis],
    ['处理', diagnostic.hint],
    ['说明', diagnostic.explained],
  ];
  const list = rows
    .flatMap(([name, value]) => (value === undefined ? [] : [`<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`]))
    .join('');
  const kind = diagnostic.explained === undefined ? diagnostic.severity : 'explained';
  return `<article class="${kind}"><h2>${severityName(diagnostic)} ${escapeHtml(diagnostic.code)}\u3000${escapeHtml(diagnostic.title)}</h2><dl>${list}</dl></article>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
