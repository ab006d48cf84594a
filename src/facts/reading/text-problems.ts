/** The diagnostics of words that can't be read, or not set, as they stand; each worded once. */
import { codePointName, error, quoted } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from './reading-problems.ts';

/** @param most lines that have text */
export function tooManyLines(place: Place, most: number, actual: number): Diagnostic {
  return error({
    code: 'READ-TOO-LONG',
    title: '文字太长',
    ...place,
    expected: `最多 ${String(most)} 行（空行不计）`,
    actual: `${String(actual)} 行`,
    hint: '请确认放的是本年度的绩效评价报告；确实这样长的，请删减，或把附表另行公开。',
  });
}

/** @param most characters of one line or one value */
export function tooLongLine(place: Place, most: number, actual: number): Diagnostic {
  return error({
    code: 'READ-TOO-LONG',
    title: '一段文字太长',
    ...place,
    expected: `每段最多 ${String(most)} 字`,
    actual: `${String(actual)} 字`,
    hint: '请检查这里有没有多余的空格或误贴的内容；确实这样长的，请分成几段或删减。',
  });
}

export function nestedTooDeeply(place: Place, deepest: number): Diagnostic {
  return error({
    code: 'READ-TOO-DEEP',
    title: '列表或引用的层级太深',
    ...place,
    expected: `最多 ${String(deepest)} 层`,
    hint: '请删去行首多余的“>”“-”等符号和空格。',
  });
}

/** Something that the evaluation report can't print. */
export function withoutForm(place: Place, what: string, typed: string, hint: string): Diagnostic {
  return error({
    code: 'READ-MARKDOWN',
    title: `绩效评价报告排不了：${what}`,
    ...place,
    expected: '标题、段落、加粗、列表和表格',
    actual: quoted(typed),
    hint,
  });
}

/** A row of a typed table that has not as many cells as the heads above it. */
export function unevenRow(place: Place, heads: number, cells: number): Diagnostic {
  return error({
    code: 'READ-TABLE',
    title: '表格中这一行的格数与表头不同',
    ...place,
    expected: `${String(heads)} 格`,
    actual: `${String(cells)} 格`,
    hint: '没有内容的格空着，也要有“|”；格内的“|”写成“\\|”；表格后面的文字前要空一行。',
  });
}

export function tooManyColumns(place: Place, most: number, actual: number): Diagnostic {
  return error({
    code: 'READ-TABLE',
    title: '表格的列太多',
    ...place,
    expected: `最多 ${String(most)} 列`,
    actual: `${String(actual)} 列`,
    hint: '请减少列数，或分成几张表。',
  });
}

/** A line between bars that belongs to no table. */
export function notATable(place: Place): Diagnostic {
  return error({
    code: 'READ-TABLE',
    title: '这一行像表格，但不成表格',
    ...place,
    expected: '表头、分隔行（| --- | --- |）、正文行，格数相同',
    hint: '请在表头下面补上分隔行，表格前后各空一行；不是表格的，请删去行首、行尾的“|”。',
  });
}

/** @param character one that nothing prints: it is named by its number */
export function unprintableCharacter(place: Place, character: string): Diagnostic {
  const isPrivate = /\p{Co}/u.test(character);
  return error({
    code: 'READ-CHARACTER',
    title: isPrivate ? '文字里有自造字（私用区字符）' : '文字里有印不出的控制字符',
    ...place,
    expected: '只有能印出的文字',
    actual: codePointName(character),
    hint: isPrivate
      ? '自造字只在个别电脑上有字形，换一台电脑就看不到，PDF/A 也不允许。请删去后用通用的字重新输入；人名、地名用字请查它在 GB 18030-2022 中的标准写法。'
      : '这样的字符多是从别处粘贴时带来的，看不见。请删去这一行，重新输入。',
  });
}

/** Pairs that a hint names; the others are counted. */
const namedPairs = 8;

/** Characters that were read as the ordinary ones that they look like. @param place where the first of them stands */
export function lookAlikesRead(place: Place, mended: readonly (readonly [typed: string, read: string])[]): Diagnostic {
  const pairs = [...new Map(mended)];
  const named = pairs.slice(0, namedPairs);
  const list = (texts: readonly string[]) => texts.join('、') + (pairs.length > namedPairs ? ' 等' : '');
  return {
    code: 'READ-LOOK-ALIKE',
    severity: 'hint',
    title: '有形近字符，已按通用的字读入',
    ...place,
    expected: list(named.map(([, read]) => `${read}（${codePointName(read)}）`)),
    actual: list(named.map(([typed]) => `${typed}（${codePointName(typed)}）`)),
    hint: `这样的字符多是从 PDF 或网页复制时带来的，看上去一样，却不是同一个字。文件中共 ${String(mended.length)} 处，不必改动；想让文件里也是通用的字，请重新输入。`,
  };
}

/** A text of which YAML takes a part for something else. @param whole the text as it was typed, as far as can be told */
export function cutShort(place: Place, lost: string, why: string, whole: string): Diagnostic {
  return error({
    code: 'READ-CUT-SHORT',
    title: '这里的文字没有读全',
    ...place,
    expected: `整段文字放在引号里：${quoted(inQuotes(whole))}`,
    actual: `“${quoted(lost)}”${why}`,
    hint: '是文字的，请照“应为”加上一对半角引号；是注释的，请移到上面单独一行，以 # 开头。',
  });
}

function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
