import pc from 'picocolors';
import type { Failed, Stopped } from '../app/ending.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { describePosition } from '../model/source-position.ts';
import { isToFill } from '../model/to-fill.ts';
import { describeToFill } from './describe-to-fill.ts';
import { countBySeverity, sortByGravity } from './sort-diagnostics.ts';
import { visible } from './visible-text.ts';

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** 错误, 警告, 提示; a warning that is answered in the data is 已说明. */
export function severityName({ severity, explained }: Diagnostic): string {
  return explained === undefined ? severityNames[severity] : '已说明';
}

/** A diagnostic as text: what and where, the line itself, expected and actual, the other place, how to mend it. */
export function describeDiagnostic(diagnostic: Diagnostic, colour: boolean): string {
  const colours = pc.createColors(colour);
  const paint =
    diagnostic.explained === undefined
      ? { error: colours.red, warning: colours.yellow, hint: colours.cyan }[diagnostic.severity]
      : colours.green;
  const { position, excerpt, related } = diagnostic;
  const details: readonly (readonly [string, string | undefined])[] = [
    ['对象', diagnostic.subject],
    ['位置', position === undefined ? undefined : describePosition(position)],
    ['原文', excerpt === undefined || excerpt.trim() === '' ? undefined : shorten(excerpt.trim())],
    ['应为', diagnostic.expected],
    ['实为', diagnostic.actual],
    ['相差', diagnostic.difference],
    ['另见', related === undefined ? undefined : `${describePosition(related.position)}\u3000${related.note}`],
    diagnostic.explained === undefined ? ['处理', diagnostic.hint] : ['说明', diagnostic.explained],
  ];
  return [
    `${paint(`${severityName(diagnostic)} ${diagnostic.code}`)} ${colours.bold(visible(diagnostic.title))}`,
    ...details.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}：${visible(value)}`])),
  ].join('\n');
}

/** Problems beyond this many are counted, not printed: nobody reads ten thousand. */
const mostPrinted = 200;

/** All diagnostics, by file and line, and how many of each severity; what is merely to be filled in is one list. */
export function describeDiagnostics(all: readonly Diagnostic[], colour: boolean): string {
  const [toFill, diagnostics] = [all.filter(isToFill), all.filter((one) => !isToFill(one))];
  const printed = sortByGravity(diagnostics).slice(0, mostPrinted);
  const counts = countBySeverity(diagnostics);
  const told = [
    [`待填 ${String(toFill.length)} 处`, toFill.length],
    [`错误 ${String(counts.error)} 条`, counts.error],
    [`警告 ${String(counts.warning)} 条`, counts.warning],
    [`提示 ${String(counts.hint)} 条`, counts.hint],
    [`已说明的警告 ${String(counts.explained)} 条`, counts.explained],
  ] as const;
  const summary = told.flatMap(([text, number]) => (number > 0 ? [text] : [])).join('，');
  const cut = diagnostics.length > mostPrinted ? `（只显示前 ${String(mostPrinted)} 条）` : '';
  const open = toFill.length === 0 ? [] : [describeToFill(toFill, colour)];
  return [...open, ...printed.map((one) => describeDiagnostic(one, colour)), `共${summary}${cut}。`].join('\n\n');
}

/**
 * Why a command did nothing: what was found in the facts, and what else was in the way.
 * @param nothingDone says that all is as it was, where somebody might doubt it; a wrong command line does no harm
 */
export function describeFailure(failed: Stopped | Failed, nothingDone: string, colour: boolean): string {
  const found = failed.diagnostics.length === 0 ? '' : describeDiagnostics(failed.diagnostics, colour);
  const problem = 'problem' in failed ? failed.problem : '';
  const told = [found, problem, failed.ending === 'usage' ? '' : nothingDone];
  return told.filter((text) => text !== '').join('\n');
}

function shorten(line: string): string {
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
