/** Header rows of a table, each with the data rows below it up to the next header: a printed page repeats its head. */
import { isNumeric } from '../cells/cell-text.ts';
import { columnsOf, rowsBetween } from './sheet-grid.ts';
import type { Grid } from './sheet-grid.ts';
import type { Segment } from './segments.ts';
import { tableOfFormNumber, tableOfTitle } from './table-id.ts';

/** The heads above a column, from top to bottom, each once: `本年支出/基本支出`. */
export interface ColumnHead {
  readonly column: number;
  readonly head: string;
}

export interface HeaderBlock {
  readonly columns: readonly ColumnHead[];
  /** The rows below, from 0, without blank ones and captions. */
  readonly dataRows: readonly number[];
  /** The first row of the header. */
  readonly row: number;
  /** The first row of the table; earlier pages stand between it and the header. */
  readonly tableStart: number;
}

/** One of these alone makes a row a header row. */
const strongHead =
  /^(项目(\(.*\))?|.*科目编码|科目名称|项目名称|行次|栏次|预算数|决算数|年初预算数|全年预算数|调整预算数|金额|本年支出|因公出国.*费|公务用车购置(及|和)?运行.*费)$/;
/** Two of these do. */
const weakHead =
  /^(类|款|项|编码|收入|支出|合计|小计|基本支出|项目支出|财政拨款收入|上级补助收入|事业收入|经营收入|其他收入|经营支出|公务接待费|公务用车.*费|本年收入)$/;
/** So does one of these with another: two of them alone are a line of an account. */
const balanceHead = /^(年初|年末).*结转和结余$/;

/** A text alone in its row that is longer is prose: names of items are shorter. */
const longestLoneLabel = 40;

/** The blocks of a segment; none when it has no header. */
export function headerBlocks({ grid, start, end }: Segment): readonly HeaderBlock[] {
  const kinds = new Map(rowsBetween(start, end).map((row) => [row, rowKind(grid, row)]));
  const blocks: HeaderBlock[] = [];
  let row = start;
  while (row < end) {
    if (kinds.get(row) !== 'head') {
      row += 1;
      continue;
    }
    const first = row;
    while (row < end && kinds.get(row) !== 'data') row += 1;
    const head = rowsBetween(first, row).filter((one) => kinds.get(one) !== 'blank');
    const dataStart = row;
    while (row < end && kinds.get(row) !== 'head') row += 1;
    const below = rowsBetween(dataStart, row).filter((one) => kinds.get(one) === 'data' && !isCaption(grid, one));
    blocks.push({ row: first, tableStart: start, columns: columnHeads(grid, head), dataRows: below });
  }
  return blocks;
}

function rowKind(grid: Grid, row: number): 'head' | 'blank' | 'data' {
  const texts = textsOf(grid, row);
  if (texts.length === 0) return 'blank';
  if (isNumbering(texts)) return 'head';
  if (texts.some(isNumeric)) return 'data';
  const balances = texts.some((text) => balanceHead.test(text)) ? 1 : 0;
  const weak = texts.filter((text) => weakHead.test(text)).length + balances;
  return texts.some((text) => strongHead.test(text)) || weak >= 2 ? 'head' : 'data';
}

/** 栏次 and the numbers of the columns, or these numbers alone. */
function isNumbering(texts: readonly string[]): boolean {
  if (texts.includes('栏次')) return true;
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1));
}

const caption = /(单位|部门|日期|负责人|制表人?|填表人?)[:：]|^第\d+页|^注|^说明|^—\d+—$/;

/** Titles and captions that a new page repeats, notes and other prose: no numbers, and no row of a table. */
function isCaption(grid: Grid, row: number): boolean {
  const texts = textsOf(grid, row);
  if (texts.some(isNumeric)) return false;
  const isLone = texts.length === 1 && (texts[0] ?? '').length > longestLoneLabel;
  return (
    isLone ||
    texts.some(
      (text) => caption.test(text) || tableOfTitle(text) !== undefined || tableOfFormNumber(text) !== undefined,
    )
  );
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return columnsOf(grid).flatMap((column) => {
    const text = grid.textAt(row, column);
    return text === '' ? [] : [text];
  });
}

function columnHeads(grid: Grid, rows: readonly number[]): readonly ColumnHead[] {
  const named = rows.filter((row) => columnsOf(grid).some((column) => isHeadText(grid.textAt(row, column))));
  return columnsOf(grid).map((column) => {
    const shown = named.map((row, index) => headAt(grid, row, column, named.slice(index + 1)));
    const heads = shown.filter((text, index) => isHeadText(text) && text !== shown[index - 1]);
    return { column, head: heads.join('/') };
  });
}

function isHeadText(text: string): boolean {
  return text !== '' && text !== '栏次' && !isNumeric(text);
}

/** The head that a cell shows. Where group heads were not joined, one stands in the first of its columns alone. */
function headAt(grid: Grid, row: number, column: number, below: readonly number[]): string {
  const shown = grid.shownAt(row, column);
  const hasHeadBelow = below.some((other) => isHeadText(grid.textAt(other, column)));
  if (shown !== '' || grid.isJoined(row, column) || !hasHeadBelow) return shown;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.textAt(row, left);
    if (text !== '') return text;
  }
  return '';
}
