import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../../shared/seeds/002_28db54689399bd2f.txt', import.meta.url);

/** The published text lies beside the project in the build environment only. */
export const hasPublishedText: boolean = existsSync(file);

/** The published report by passage: 目录, 部门职责, 机构设置, 表01 … 表09 (notes), 一 … 十五, 名词解释, 评价报告, 自评表 1 … 4 (notes). */
export function readPublishedPassages(): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const contents = linesBetween(lines, /^## 目录/u, /^\*\*第一部分/u);
  const tables = linesBetween(lines, /^## 部门决算表/u, /^## 第三部分/u);
  const sections = linesBetween(lines, /^# 2022年度部门决算情况说明/u, /^# 第四部分/u);
  const attachments = linesBetween(lines, /^# 附件 1/u);
  return new Map([
    ['目录', contents.filter((line) => line.trim() !== '').join('\n')],
    ['部门职责', linesBetween(lines, /^## 一、部门职责/u, /^## 二、/u).join('')],
    ['机构设置', linesBetween(lines, /^## 二、机构设置及决算单位构成/u, /^# 第二部分/u).join('')],
    ...readTableNotes(tables),
    ...readSections(sections),
    ['名词解释', linesBetween(lines, /^## 名词解释/u, /^# 第五部分/u).join('')],
    [
      '评价报告',
      linesBetween(lines, /^## 2022年度部门整体支出绩效评价报告/u, /^# 附件 1/u)
        .join('')
        .replace('- 附件：', '附件：'),
    ],
    ...readScorecardNotes(attachments),
  ]);
}

/** The lines after the first one that matches `from`, up to the next one that matches `to`, else to the end. */
function linesBetween(lines: readonly string[], from: RegExp, to?: RegExp): readonly string[] {
  const begin = lines.findIndex((line) => from.test(line));
  if (begin < 0) throw new Error(`公开稿中没有 ${from.source}`);
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex((line) => to?.test(line) ?? false);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A note begins with 注： and ends at an empty line. */
function readTableNotes(lines: readonly string[]): readonly (readonly [string, string])[] {
  const begins = lines.flatMap((line, index) => (line.startsWith('注：') ? [index] : []));
  return begins.map((begin, index) => {
    const rest = lines.slice(begin);
    const end = rest.findIndex((line) => line.trim() === '');
    return [`表0${String(index + 1)}`, rest.slice(0, end < 0 ? rest.length : end).join('')];
  });
}

function readSections(lines: readonly string[]): readonly (readonly [string, string])[] {
  const sections: [string, string][] = [];
  for (const line of lines) {
    const ordinal = /^## \**([一二三四五六七八九十]+)、/u.exec(line)?.[1];
    const current = sections.at(-1);
    if (ordinal !== undefined) sections.push([ordinal, '']);
    else if (current !== undefined) current[1] += line;
  }
  return sections;
}

/** A scorecard's note begins with 备注 and ends before the next heading. */
function readScorecardNotes(lines: readonly string[]): readonly (readonly [string, string])[] {
  return lines
    .join('\n')
    .split('备注：')
    .slice(1)
    .map((note, index) => [`自评表${String(index + 1)}`, `备注：${note.split('\n#')[0] ?? ''}`]);
}
