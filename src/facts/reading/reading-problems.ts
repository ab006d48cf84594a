/** The diagnostics of reading, each worded once. */
import { error, quoted } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourcePosition } from '../../model/source-position.ts';
import { toFillCode } from '../../model/to-fill.ts';
import { nearest } from './nearest.ts';

/** Where it is, and the line itself. */
export interface Place {
  readonly position: SourcePosition;
  readonly excerpt?: string;
}

/** `是不是“其他收入”？` in front of a hint, where a known word is near. */
function propose(typed: string, known: readonly string[]): string {
  const meant = nearest(typed, known);
  return meant === undefined ? '' : `是不是“${meant}”？`;
}

/** A thousands separator splits `{ 金额: 1,234 }` in two: the rest of the number then stands as a key. */
function proposeWithoutSeparator(typed: string): string {
  return /^\d{3}(,\d{3})*(\.\d+)?$/.test(typed) ? '前面的数如有千分位逗号，请删去逗号。' : '';
}

const fileStart = (file: string): SourcePosition => ({ file, line: 1, column: 1 });

export function yearWithoutData(year: number, existing: readonly string[]): Diagnostic {
  return error({
    code: 'READ-NO-YEAR',
    title: `没有${String(year)}年度的数据`,
    expected: `数据文件夹中有 ${String(year)}/accounts.yaml`,
    actual: existing.length === 0 ? '数据文件夹中没有任何年度' : `现有年度：${existing.join('、')}`,
    hint: `请先建立 ${String(year)} 文件夹并填写数据（可复制上一年的文件夹再修改），或改用已有的年度。`,
  });
}

export function comparisonFiguresOnly(year: number): Diagnostic {
  return error({
    code: 'READ-COMPARISON-ONLY',
    title: `${String(year)}年度只有供下一年比较的合计数，不能生成报告`,
    position: fileStart(`${String(year)}/accounts.yaml`),
    expected: '完整的收入、支出数据和 department.yaml',
    actual: '只有“比较数”',
    hint: `如需生成${String(year)}年度报告，请在该文件夹补齐 department.yaml、accounts.yaml、explanations.yaml。`,
  });
}

export function missingFile(path: string): Diagnostic {
  return error({
    code: 'READ-MISSING-FILE',
    title: `缺少数据文件 ${path}`,
    expected: `文件 ${path}`,
    actual: '文件不存在',
    hint: '请补上该文件；可从上一年文件夹复制同名文件，再改成本年的内容。',
  });
}

export function unreadableFile(path: string, why: 'too-large' | 'not-text' | 'not-openable'): Diagnostic {
  const told = {
    'too-large': ['文件过大（超过256 KB）', '请确认放的是数据文件，而不是别的文档。'],
    'not-text': ['文件不是文本，或编码无法识别', '请用记事本打开，另存为 UTF-8 编码的文本文件。'],
    'not-openable': ['文件打不开', '请检查文件是否被其他程序占用、是否有读取权限。'],
  } as const;
  const [title, hint] = told[why];
  return error({ code: 'READ-FILE', title: `${path}：${title}`, position: fileStart(path), hint });
}

export function malformedYaml(place: Place, detail: string): Diagnostic {
  return error({
    code: 'READ-SYNTAX',
    title: '文件的写法不合规则，读不下去',
    ...place,
    actual: detail,
    hint: '请检查这一行的冒号是否为半角（:）、后面是否有空格，缩进是否与上下行对齐，括号和引号是否成对；不要用制表符缩进。文字里有“: ”或“ #”的，以 & * ! % @ | > ` 等符号开头的，请把整段放进一对半角引号：原因: "…"。',
  });
}

export function duplicateKey(place: Place, key: string): Diagnostic {
  return error({
    code: 'READ-DUPLICATE-KEY',
    title: `“${quoted(key)}”写了两次`,
    ...place,
    expected: '同一处每一项只写一次',
    actual: `“${quoted(key)}”在这里是第二次出现`,
    hint: '请核对两处的内容，保留正确的一处。',
  });
}

/** @param open those of the allowed keys that are not given yet: the misspelt one is among them */
export function unknownKey(
  place: Place,
  key: string,
  allowed: readonly string[],
  open: readonly string[] = allowed,
): Diagnostic {
  return error({
    code: 'READ-UNKNOWN-KEY',
    title: `不认识的项目“${quoted(key)}”`,
    ...place,
    ...(allowed.length > 0 ? { expected: `可用的项目：${allowed.join('、')}` } : {}),
    actual: quoted(key),
    hint: `${propose(key, open)}${proposeWithoutSeparator(key)}请检查是否写错了字，或写错了位置；不需要的内容请删去。`,
  });
}

/** A fact that its file leaves open. */
export function notFilledIn({
  name,
  position,
}: {
  readonly name: string;
  readonly position: SourcePosition;
}): Diagnostic {
  return error({
    code: toFillCode,
    title: '还没有填',
    subject: name,
    position,
    expected: `填写“${quoted(name)}”`,
    hint: '请在冒号后面空一格填上内容；没有的填“无”；清单里多出的一条，整条删去。',
  });
}

/** @param fund whose balance at the end of the year nobody stated */
export function closingBalanceAsked(position: SourcePosition, fund: string): Diagnostic {
  return error({
    code: toFillCode,
    title: '还没有填',
    subject: `年末结转和结余 ${fund}`,
    position,
    expected: '批复的决算表中这项资金的年末结转和结余',
    hint: `请照批复的收入支出决算总表填写“年末结转和结余: { ${fund}: 金额 }”；各项资金都没有余额的，写“年末结转和结余: 无”。程序据此核对年初、收入和支出有没有漏填。`,
  });
}

/** A fact that the report speaks of, and that its file does not hold. @param example what to add to say that there is none, and under which key */
export function notStated(
  position: SourcePosition,
  name: string,
  example: { readonly under: string | number | undefined; readonly add: string },
): Diagnostic {
  return error({
    code: toFillCode,
    title: '还没有填',
    subject: name,
    position,
    expected: `${example.under === undefined ? '加上一行' : `在“${String(example.under)}”下加`} ${example.add}`,
    actual: '文件里没有',
    hint: '文件里没有的项，程序不会当作没有发生。请照括号里的样子加上，把 0 或“无”换成实际的内容；确实没有的，就照样写。同一名称（如“三公经费”）在文件里只写一次，它的各项写在一起。',
  });
}

/** A key that stands there without what must be under it: a section, or a word that the form depends on. */
export function blankKey(place: Place, key: string): Diagnostic {
  return {
    ...missingKey(place, key),
    title: `“${quoted(key)}”下面是空的`,
    actual: '只有项目，没有内容',
    hint: `请在“${quoted(key)}”后面或下面填上内容。`,
  };
}

export function missingKey(place: Place, key: string): Diagnostic {
  return error({
    code: 'READ-MISSING-KEY',
    title: `缺少“${quoted(key)}”`,
    ...place,
    expected: `填写“${quoted(key)}”`,
    actual: '没有这一项，或没有填内容',
    hint: `${proposeWithoutSeparator(key)}请在这里补上“${quoted(key)}: …”。`,
  });
}

/** @param choices the terms that may stand here, where there is a list of them */
export function wrongType(place: Place, expected: string, actual: string, choices: readonly string[] = []): Diagnostic {
  return error({
    code: 'READ-WRONG-TYPE',
    title: '内容的形式不对',
    ...place,
    expected,
    actual: quoted(actual),
    hint: `${propose(actual, choices)}请照同类数据的写法改正。`,
  });
}

export function notAnAmount(place: Place, actual: string, expected: string): Diagnostic {
  return error({
    code: 'READ-NOT-AN-AMOUNT',
    title: '这里应是一个数，读不出来',
    ...place,
    expected,
    actual: quoted(actual),
    hint: '请用半角数字，不写单位和千分位逗号；没有发生额的填 0。',
  });
}

export function unknownFigure(place: Place, name: string, expected: string): Diagnostic {
  return error({
    code: 'READ-UNKNOWN-FIGURE',
    title: `没有叫“${quoted(name)}”的数`,
    ...place,
    expected,
    actual: quoted(name),
    hint: '请照“explain”命令列出的名称写，名称中各部分的先后不限；不需要的，把这一项删去。',
  });
}

export function approvedChanged(path: string): Diagnostic {
  return error({
    code: 'READ-APPROVED',
    title: '批复数文件被改动过，或不完整',
    position: fileStart(path),
    expected: '导入时写下的原文',
    actual: '内容与写下时不一致',
    hint: '请用 import --replace 重新导入批复的工作簿（副本在同一文件夹中）；要印别的数的，在 accounts.yaml 的“核定合计”中写明，不要改这个文件。',
  });
}

/** @param isThere another file of that name lies there */
export function approvedWorkbookGone(path: string, isThere: boolean): Diagnostic {
  return error({
    code: 'READ-APPROVED',
    title: '批复的工作簿副本不见了，或不是原来的文件',
    position: fileStart(path),
    expected: '导入时留下的副本',
    actual: isThere ? '同名的另一个文件' : '文件不存在',
    hint: '请从备份中放回这个文件，或用 import --replace 重新导入批复的工作簿。',
  });
}

/** A code and the name that goes with it. */
interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** @param known the items that may stand here */
export function unknownCode(place: Place, code: string, list: string, known: readonly NamedCode[]): Diagnostic {
  const meant = nearest(
    code,
    known.map((item) => item.code),
  );
  const name = known.find((item) => item.code === meant)?.name ?? '';
  return error({
    code: 'READ-UNKNOWN-CODE',
    title: `科目表中没有编码 ${quoted(code)}`,
    ...place,
    expected: `${list} 中列有的科目`,
    actual: quoted(code),
    hint: `${meant === undefined ? '' : `是不是“${meant} ${name}”？`}${proposeWithoutSeparator(code)}请核对编码；确是本年有效的科目，就在 ${list} 中添一行（编码、名称，功能科目还要写所属预算）。`,
  });
}

/** Codes that a message names; the others are counted. */
const namedCodes = 10;

/** @param printed how many items the tables print */
export function unnamedItems(list: string, tables: string, printed: number, unnamed: readonly string[]): Diagnostic {
  const named = unnamed.slice(0, namedCodes).join('、');
  return error({
    code: 'READ-NO-NAME',
    title: `科目表中缺少${tables}固定印出的科目`,
    position: fileStart(list),
    expected: `${list} 中列有${tables}印出的全部 ${String(printed)} 个科目`,
    actual: `缺 ${String(unnamed.length)} 个：${named}${unnamed.length > namedCodes ? ' 等' : ''}`,
    hint: `没有发生额的科目，公开表也要印出名称，不能从科目表中删去。请在 ${list} 中补上这些科目（编码、名称，功能科目还要写所属预算），或从程序自带的 data/classification 重新复制该文件，再添上本单位自己加的科目。`,
  });
}

export function wrongLevel(place: Place, code: string, digits: number): Diagnostic {
  return error({
    code: 'READ-CODE-LEVEL',
    title: `编码 ${code} 不是这里要填的级次`,
    ...place,
    expected: `${String(digits)}位编码的科目`,
    actual: `${String(code.length)}位编码`,
    hint: `请填到这里要求的级次；其他级次的合计由程序计算，不用填。${digits === 7 && code.length === 5 ? '只公开到款级的单位，在 department.yaml 写“科目级次: 款”。' : ''}`,
  });
}

export function wrongBudget(place: Place, code: string, expected: string, actual: string): Diagnostic {
  return error({
    code: 'READ-WRONG-BUDGET',
    title: `科目 ${code} 不属于这一资金来源`,
    ...place,
    expected,
    actual,
    hint: '请核对科目编码，或把这一行移到对应的资金来源之下。',
  });
}

export function unknownReference(place: Place, name: string, known: readonly string[]): Diagnostic {
  return error({
    code: 'READ-UNKNOWN-REFERENCE',
    title: `“${quoted(name)}”指向的内容不存在`,
    ...place,
    expected: `可引用：${known.join('、')}`,
    actual: quoted(name),
    hint: `${propose(name, known)}请改成列出的名称之一，或直接填写内容。`,
  });
}

export function unknownEdition(
  edition: { readonly text: string; readonly position: SourcePosition },
  known: readonly string[],
): Diagnostic {
  return error({
    code: 'READ-UNKNOWN-EDITION',
    title: `没有名为“${quoted(edition.text)}”的版式`,
    position: edition.position,
    expected: known.join('、'),
    actual: quoted(edition.text),
    hint: `${propose(edition.text, known)}请把 department.yaml 中的“版式”改成列出的名称。`,
  });
}
