/** Workbooks as accounts systems and clerks leave them: the nine tables in any of the ways that real exports look. */
import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import type { Joined, PrintedSheet, SheetValue } from './printed-sheets.ts';

export interface Mess {
  readonly bookType: 'xlsx' | 'biff8';
  /** A name for each sheet says nothing of the table on it. */
  readonly sheetNames: 'numbers' | 'titles' | 'form-numbers';
  /** Order of the sheets, as shuffled places. */
  readonly order: readonly number[];
  readonly title: 'title' | 'title-with-year' | 'spaced' | 'form-number-only';
  readonly formNumber: '公开' | '财决公开' | 'spaced' | 'none';
  readonly joined: boolean;
  readonly numberingRow: boolean;
  readonly blankRows: boolean;
  readonly notes: boolean;
  /** Rows after which the header stands again, as on the next printed page; 0 for never. */
  readonly pageRows: number;
  readonly zero: 'blank' | '—' | '-' | '0' | '0.00';
  readonly amounts: 'number' | 'text' | 'separated' | 'full-width' | 'formula';
  readonly codes: 'text' | 'number' | 'full-width' | 'three-columns' | 'in-name' | 'none';
  readonly names: 'plain' | 'spaced' | 'full-width';
  readonly hidden: 'none' | 'rows' | 'sheet';
  readonly cover: boolean;
  readonly tenthTable: boolean;
  /** The first column stays empty, as where a sheet has a margin. */
  readonly margin: boolean;
}

export const tidy: Mess = {
  bookType: 'xlsx',
  sheetNames: 'titles',
  order: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  title: 'title',
  formNumber: '公开',
  joined: true,
  numberingRow: true,
  blankRows: false,
  notes: true,
  pageRows: 0,
  zero: 'blank',
  amounts: 'number',
  codes: 'text',
  names: 'plain',
  hidden: 'none',
  cover: false,
  tenthTable: false,
  margin: false,
};

export const anyMess: fc.Arbitrary<Mess> = fc.record({
  bookType: fc.constantFrom('xlsx' as const, 'biff8' as const),
  sheetNames: fc.constantFrom('numbers' as const, 'titles' as const, 'form-numbers' as const),
  order: fc.shuffledSubarray([...tidy.order], { minLength: 9 }),
  title: fc.constantFrom('title' as const, 'title-with-year' as const, 'spaced' as const, 'form-number-only' as const),
  formNumber: fc.constantFrom('公开' as const, '财决公开' as const, 'spaced' as const, 'none' as const),
  joined: fc.boolean(),
  numberingRow: fc.boolean(),
  blankRows: fc.boolean(),
  notes: fc.boolean(),
  pageRows: fc.constantFrom(0, 7, 12),
  zero: fc.constantFrom('blank' as const, '—' as const, '-' as const, '0' as const, '0.00' as const),
  amounts: fc.constantFrom(
    'number' as const,
    'text' as const,
    'separated' as const,
    'full-width' as const,
    'formula' as const,
  ),
  codes: fc.constantFrom(
    'text' as const,
    'number' as const,
    'full-width' as const,
    'three-columns' as const,
    'in-name' as const,
    'none' as const,
  ),
  names: fc.constantFrom('plain' as const, 'spaced' as const, 'full-width' as const),
  hidden: fc.constantFrom('none' as const, 'rows' as const, 'sheet' as const),
  cover: fc.boolean(),
  tenthTable: fc.boolean(),
  margin: fc.boolean(),
});

type Grid = (SheetValue | undefined)[][];

const text = (typed: string): SheetValue => ({ kind: 'text', text: typed });

/** The bytes of the workbook. Amounts of `sheets` are in `unit`. */
export function messyWorkbook(sheets: readonly PrintedSheet[], unit: '万元' | '元', mess: Mess): Uint8Array {
  return write(messyBook(sheets, unit, mess), { type: 'buffer', bookType: mess.bookType }) as Uint8Array;
}

/** The workbook before it is written: a test may change its cells. */
export function messyBook(sheets: readonly PrintedSheet[], unit: '万元' | '元', mess: Mess): WorkBook {
  const book = utils.book_new();
  if (mess.cover) {
    const contents = sheets.map(({ title }, index) => [title, index + 1]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([['部门决算公开表'], ...contents]), '封面');
  }
  for (const place of mess.order) {
    const sheet = sheets[place];
    if (sheet === undefined) continue;
    const { worksheet } = layOutSheet(sheet, unit, mess);
    const names = {
      numbers: `Sheet${String(place + 1)}`,
      titles: sheet.title.slice(0, 20).replace(/[“”]/g, ''),
      'form-numbers': sheet.formNumber,
    };
    utils.book_append_sheet(book, worksheet, names[mess.sheetNames]);
  }
  if (mess.tenthTable) {
    const rows = [
      ['机构运行信息表'],
      ['项目', '行次', '统计数'],
      ['一、“三公”经费支出', 1, 12.5],
      ['（一）支出合计', 2, 12.5],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'F03');
  }
  if (mess.hidden === 'sheet')
    book.Workbook = { Sheets: book.SheetNames.map((_, index) => ({ Hidden: index === 1 ? 1 : 0 })) };
  return book;
}

function layOutSheet(sheet: PrintedSheet, unit: string, mess: Mess): { readonly worksheet: WorkSheet } {
  const header = sheet.header.filter((row) => mess.numberingRow || !isNumbering(row));
  const headings = [
    ...(mess.title === 'form-number-only' ? [] : [[text(titleOf(sheet, mess))]]),
    ...formNumberRow(sheet, mess),
    [text(sheet.department), undefined, text(`单位：${unit}`)],
  ];
  const rows: Grid = [];
  const joins: Joined[] = [];
  const addHeader = () => {
    joins.push(
      ...sheet.headerJoined.filter(({ bottom }) => bottom < header.length).map((join) => moved(join, rows.length)),
    );
    rows.push(...header.map((row) => [...row]));
  };
  rows.push(...headings.map((row) => [...row]));
  if (mess.blankRows) rows.push([]);
  addHeader();
  sheet.body.forEach((row, index) => {
    if (mess.pageRows > 0 && index > 0 && index % mess.pageRows === 0) {
      rows.push(...headings.map((heading) => [...heading]));
      addHeader();
    }
    if (mess.blankRows && index % 3 === 1) rows.push([]);
    joins.push(...sheet.bodyJoined.filter(({ top }) => top === index).map((join) => moved(join, rows.length - index)));
    rows.push([...row]);
  });
  if (mess.notes) rows.push(...sheet.notes.map((note) => [text(note)]));
  const changed = withCodes(sheet, rows, mess);
  const shift = mess.margin ? 1 : 0;
  const merges = (mess.joined && changed.sameColumns ? joins : []).map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left + shift },
    e: { r: bottom, c: right + shift },
  }));
  const worksheet: WorkSheet = {};
  let width = 0;
  changed.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = cellOf(value, mess);
      if (cell === undefined) return;
      worksheet[utils.encode_cell({ r, c: c + shift })] = cell;
      width = Math.max(width, c + shift);
    });
  });
  worksheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: changed.rows.length, c: width } });
  worksheet['!merges'] = merges;
  if (mess.hidden === 'rows') worksheet['!rows'] = changed.rows.map((_, index) => ({ hidden: index % 5 === 4 }));
  return { worksheet };
}

const moved = ({ top, left, bottom, right }: Joined, by: number): Joined => ({
  top: top + by,
  left,
  bottom: bottom + by,
  right,
});

function isNumbering(row: readonly SheetValue[]): boolean {
  const texts = row.flatMap((value) => (value === undefined ? [] : [value.text]));
  return texts[0] === '栏次' || texts.every((one, index) => one === String(index + 1));
}

function titleOf({ title }: PrintedSheet, mess: Mess): string {
  switch (mess.title) {
    case 'title':
    case 'form-number-only':
      return title;
    case 'title-with-year':
      return `2022年度${title}`;
    case 'spaced':
      return title.split('').join(' ');
  }
}

/** Without a title the form number is all there is to tell tables 05 and 09 apart. */
function formNumberRow({ formNumber }: PrintedSheet, { formNumber: style, title }: Mess): readonly SheetValue[][] {
  const styles = {
    公开: formNumber,
    财决公开: `财决${formNumber}`,
    spaced: formNumber.replace(/(\d+)/, ' $1 '),
    none: '',
  };
  const typed = style === 'none' && title === 'form-number-only' ? formNumber : styles[style];
  return typed === '' ? [] : [[undefined, text(typed)]];
}

/** Functional codes as the style has them; tables without a column of such codes stay as they are. */
function withCodes(
  sheet: PrintedSheet,
  rows: Grid,
  mess: Mess,
): { readonly rows: Grid; readonly sameColumns: boolean } {
  const unchanged = { rows, sameColumns: true };
  const hasFunctionalCodes = ['table-02', 'table-03', 'table-05', 'table-08', 'table-09'].includes(sheet.id);
  if (!hasFunctionalCodes && sheet.id !== 'table-06') return unchanged;
  const isCode = (value: SheetValue) => value?.kind === 'text' && /^\d{3,7}$/.test(value.text);
  const change = (change: (value: SheetValue) => SheetValue) =>
    rows.map((row) => row.map((value) => (isCode(value) ? change(value) : value)));
  switch (mess.codes) {
    case 'text':
      return unchanged;
    case 'number':
      return { rows: change((value) => value && { kind: 'number', text: value.text }), sameColumns: true };
    case 'full-width':
      return { rows: change((value) => value && text(fullWidth(value.text))), sameColumns: true };
    case 'in-name':
    case 'none':
      return { rows: rows.map((row) => withoutCodes(row, mess.codes === 'in-name', isCode)), sameColumns: true };
    case 'three-columns': {
      if (!hasFunctionalCodes) return unchanged;
      return { rows: rows.map((row) => inThreeColumns(row, isCode)), sameColumns: false };
    }
  }
}

function withoutCodes(row: Grid[number], inName: boolean, isCode: (value: SheetValue) => boolean): Grid[number] {
  const changed = [...row];
  row.forEach((value, index) => {
    if (!isCode(value)) return;
    const name = row[index + 1]?.text ?? '';
    changed[index] = undefined;
    changed[index + 1] = text(inName ? `${value?.text ?? ''} ${name}` : name);
  });
  return changed;
}

/** 类, 款 and 项 apart; the header has a column each. */
function inThreeColumns([first, ...rest]: Grid[number], isCode: (value: SheetValue) => boolean): Grid[number] {
  if (first === undefined || !isCode(first)) {
    if (first?.text.replace(/\s/g, '') === '功能分类科目编码') return [text('类'), text('款'), text('项'), ...rest];
    return [first, undefined, undefined, ...rest];
  }
  const parts = [first.text.slice(0, 3), first.text.slice(3, 5), first.text.slice(5, 7)];
  return [...parts.map((part) => (part === '' ? undefined : text(part))), ...rest];
}

function cellOf(value: SheetValue, mess: Mess): CellObject | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'text') return { t: 's', v: nameOf(value.text, mess) };
  // A code that was typed as a number is no amount.
  if (/^\d{3}(\d{2}){0,2}$/.test(value.text) && mess.codes === 'number') return { t: 'n', v: Number(value.text) };
  if (/^-?0(\.0+)?$/.test(value.text)) {
    if (mess.zero === 'blank') return undefined;
    return mess.zero === '0' ? { t: 'n', v: 0 } : { t: 's', v: mess.zero };
  }
  switch (mess.amounts) {
    case 'number':
      return { t: 'n', v: Number(value.text) };
    case 'text':
      return { t: 's', v: value.text };
    case 'separated':
      return { t: 's', v: separated(value.text) };
    case 'full-width':
      return { t: 's', v: fullWidth(separated(value.text)) };
    case 'formula':
      return { t: 'n', v: Number(value.text), f: `${value.text}+0` };
  }
}

function nameOf(typed: string, { names }: Mess): string {
  switch (names) {
    case 'plain':
      return typed;
    case 'spaced':
      return `  ${typed.length === 2 && /\p{Script=Han}/u.test(typed) ? `${typed.slice(0, 1)} ${typed.slice(1)}` : typed} `;
    case 'full-width':
      return fullWidth(typed).replace('（', '(').replace('）', ')');
  }
}

function fullWidth(typed: string): string {
  return typed.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function separated(typed: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(typed) ?? [];
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
}
