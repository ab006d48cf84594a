/** The diagnostics of reading the sheet 说明要素 back, each worded once. */
import type { Diagnostic } from '../../model/diagnostic.ts';

/** Where a problem stands. */
export interface SheetPlace {
  /** Name of the workbook. */
  readonly file: string;
  /** `说明要素!C12`. */
  readonly cell: string;
}

/** As much of what was typed as is worth repeating. */
const longestQuote = 60;

function error({ file, cell }: SheetPlace, diagnostic: Omit<Diagnostic, 'severity' | 'position'>): Diagnostic {
  return { severity: 'error', position: { file, line: 1, column: 1, cell }, ...diagnostic };
}

function quote(typed: string): string {
  return typed.length > longestQuote ? `${typed.slice(0, longestQuote)}…` : typed;
}

export function wrongValue(place: SheetPlace, label: string, expected: string, typed: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-VALUE',
    title: '说明要素中填的内容不能用',
    subject: label,
    expected,
    actual: quote(typed),
    hint: '请改这一格；没有的填“无”，还不知道的把这一格清空。',
  });
}

/** @param key the fact of an entry that is left blank, and must be there */
export function missingPart(place: SheetPlace, label: string, key: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-VALUE',
    title: `这一项没有${key}`,
    subject: label,
    expected: `填写${key}`,
    actual: `${key}空着，而这一组的其他格已经填写`,
    hint: `请填写${key}；不要这一项的，把这一组各格都清空。`,
  });
}

/** @param filled the label of a row that is filled in all the same */
export function noneAndFilled(place: SheetPlace, filled: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-VALUE',
    title: '填了“无”，下面又填了内容',
    expected: '没有的只填“无”，有的不填“无”',
    actual: `“${quote(filled)}”已经填写`,
    hint: '有内容的，把“无”清空；没有的，把下面各格清空。',
  });
}

export function unknownKey(place: SheetPlace, key: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-KEY',
    title: '这一行填在哪里不清楚',
    expected: '隐藏的第一列写有这一行的键',
    actual: key === '' ? '这一行没有键，而“填写”列有内容' : `键“${quote(key)}”不认识`,
    hint: '请不要在说明要素中插入、复制行或改动隐藏的列；把内容填到原有的行，或用 juesuan workbook 重新生成一份再填。',
  });
}

export function repeatedKey(place: SheetPlace, label: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-KEY',
    title: '同一项有两行',
    subject: label,
    expected: '一项一行',
    actual: '上面已有这一项',
    hint: '请删去多出来的一行；要添加科目的，用该部分末尾的空行。',
  });
}

export function shiftedRow(place: SheetPlace, expected: string, actual: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-SHIFTED',
    title: '说明要素的行错位了',
    expected: `这一行的事项是“${expected}”`,
    actual: actual === '' ? '事项空着' : `事项是“${quote(actual)}”`,
    hint: '“事项”和隐藏的键不在同一行，可能插入、删除或只给一部分列排了序。请撤销，或用 juesuan workbook 重新生成一份再填。',
  });
}

export function wrongCode(place: SheetPlace, typed: string): Diagnostic {
  return error(place, {
    code: 'IMPORT-FACT-VALUE',
    title: '科目编码不对',
    expected: '“事项”填7位科目编码，“填写”填金额',
    actual: typed === '' ? '没有科目编码' : quote(typed),
    hint: '请在这一行左边填7位的项级科目编码，如 2010301；不要这一行的，两格都清空。',
  });
}
