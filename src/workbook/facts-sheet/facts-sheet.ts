/** The sheet 说明要素: a row for every fact that is not in the tables. */
import type { Decimal } from 'decimal.js';
import type { FigureName } from '../../model/figure-name.ts';
import type { CellPlace } from '../../model/cell-address.ts';
import { noneWord } from '../../facts/catalogue/fact-node.ts';
import { unitNames } from '../export/sheet-amounts.ts';
import { linesIn } from '../../model/text-extent.ts';
import type { CellRange, SheetCell, SheetRow, WorkSheet } from '../../model/workbook.ts';
import type { WorkbookContext } from '../export/formulas/figure-formula.ts';
import { comparisonCells } from './comparison-cells.ts';
import type { FactLine, FactRow } from './fact-line.ts';
import { factColumns, factsSheetName, firstFactRow, keyHead } from './sheet-rows.ts';
import { notRead } from './fact-key.ts';
import { validationsOf } from './fact-validations.ts';
import { givenCell, sumCell, tableCell } from './locked-cells.ts';

const widths = [4, 46, 50, 7, 15, 15, 15, 10, 58];

const { key: keyColumn, label, fill, unit, final, note } = factColumns;

/** The places of the figures that are typed, or given, on this sheet. */
/** A sheet of facts: its name, and whether the accounts say something about its facts. */
export interface FactsSheet {
  readonly name: string;
  readonly lines: readonly FactLine[];
  readonly compared: boolean;
}

export function placesOfFacts(lines: readonly FactLine[]): readonly { figure: FigureName; place: CellPlace }[] {
  return lines.flatMap((line, index) => {
    const place = { sheet: factsSheetName, row: firstFactRow + index, column: fill };
    if (line.kind === 'given') return [{ figure: line.figure, place }];
    return line.kind === 'fact' && line.figure !== undefined && line.fixed === undefined
      ? [{ figure: line.figure, place }]
      : [];
  });
}

export function writeFactsSheet(context: WorkbookContext, { name, lines, compared }: FactsSheet): WorkSheet {
  const { accounts } = context;
  const rowOfKey = new Map(
    lines.flatMap((line, index) => (line.kind === 'fact' ? [[line.key, firstFactRow + index] as const] : [])),
  );
  const text = (column: number, role: SheetCell['role'], words: string): SheetCell => ({
    column,
    role,
    content: { kind: 'text', text: words },
  });
  const instructions = [
    `部门：${accounts.department.name}\u3000${String(accounts.year)}年度`,
    `浅黄色的格填写；没有的填“${noneWord}”，还不知道的空着。其余${compared ? '由公式算出并' : ''}已锁定（工作表保护没有密码）。${compared ? '“对照”列的数随各表变动。' : ''}填好后保存，用 juesuan import 读回。`,
  ];
  const head = ['事项', '填写', '单位', '决算数', '比较数\n（上年或预算）', '增减', '比率', '说明'];
  const groupHead = ['', '', '', '对照（计算值）', '', '', '', ''];
  const rows: readonly SheetRow[] = [
    { heightPt: 30, cells: [text(label, 'title', name)] },
    ...instructions.map((words) => ({ heightPt: 18, cells: [text(label, 'caption', words)] })),
    { heightPt: 18, cells: headCells(groupHead) },
    { heightPt: 34, cells: [text(keyColumn, 'key', keyHead), ...headCells(head)] },
    ...lines.map((line, index) => writeLine(context, line, firstFactRow + index, rowOfKey)),
  ];
  const across = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right });
  return {
    name,
    columns: widths.map((width, column) =>
      column === keyColumn || (!compared && column >= final && column < note) ? { width, hidden: true } : { width },
    ),
    rows,
    merges: [
      ...[0, 1, 2].map((row) => across(row, label, note)),
      across(firstFactRow - 2, final, note - 1),
      ...lines.flatMap((line, index) => (line.kind === 'section' ? [across(firstFactRow + index, label, note)] : [])),
    ],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: label, bottom: rows.length - 1, right: note },
      titleRows: [firstFactRow - 2, firstFactRow - 1],
    },
    frozenRows: firstFactRow,
    validations: lines.flatMap((line, index) => validationsOf(line, firstFactRow + index)),
    highlights: [],
  };
}

function headCells(texts: readonly string[]): readonly SheetCell[] {
  return texts.map((text, index) => ({
    column: label + index,
    role: 'head',
    ...(text === '' ? {} : { content: { kind: 'text', text } }),
  }));
}

function writeLine(
  context: WorkbookContext,
  line: FactLine,
  row: number,
  rowOfKey: ReadonlyMap<string, number>,
): SheetRow {
  const fixed = (column: number, text: string): SheetCell => ({
    column,
    role: 'fixedText',
    ...(text === '' ? {} : { content: { kind: 'text', text } }),
  });
  const keyCell = (key: string): SheetCell => ({
    column: keyColumn,
    role: 'key',
    content: { kind: 'text', text: key },
  });
  const unitText = unitNames[context.accounts.ledger.unit];
  switch (line.kind) {
    case 'section':
      return {
        heightPt: 20,
        cells: Array.from({ length: note - label + 1 }, (_, index) => ({
          column: label + index,
          role: 'section',
          ...(index === 0 ? { content: { kind: 'text', text: line.title } } : {}),
        })),
      };
    case 'given': {
      const cells = [
        keyCell(notRead),
        fixed(label, line.label),
        givenCell(context, line.figure, fill),
        fixed(unit, unitText),
      ];
      return { heightPt: 18, cells: [...cells, ...comparisonCells(context, undefined, row), fixed(note, line.note)] };
    }
    case 'sum': {
      const rows = line.keys.map((key) => rowOfKey.get(key) ?? row);
      const sumUnit = line.numbers === 'count' ? '' : unitNames[context.accounts.explanations.unit];
      const cells = [keyCell(notRead), fixed(label, line.label), sumCell(context, line, rows), fixed(unit, sumUnit)];
      const compared = comparisonCells(context, line.beside, row);
      return { heightPt: 18, cells: [...cells, ...compared, fixed(note, '由上列各项相加')] };
    }
    case 'none': {
      const answer: SheetCell = {
        column: fill,
        role: 'fillText',
        ...(line.stated ? { content: { kind: 'text', text: noneWord } } : {}),
      };
      const cells = [keyCell(line.key), fixed(label, line.label), answer, fixed(unit, '')];
      return { heightPt: 18, cells: [...cells, ...comparisonCells(context, undefined, row), fixed(note, '')] };
    }
    case 'fact': {
      const own = line.fixed === 'inTable' ? tableCell(context, line, fill) : fillCell(line);
      const name: SheetCell =
        line.codeTyped === true
          ? { column: label, role: 'fillText', comment: '填7位科目编码，如 2010301' }
          : { ...fixed(label, line.label), role: 'label' };
      return {
        heightPt: heightOf(line),
        cells: [
          keyCell(line.key),
          name,
          own,
          fixed(unit, unitOf(context, line)),
          ...comparisonCells(context, line.beside, row),
          fixed(note, line.note),
        ],
      };
    }
  }
}

function fillCell({ fact: { kind }, note: comment, value, fixed }: FactRow): SheetCell {
  const filled = contentOf(value);
  if (fixed !== undefined) return { column: fill, role: 'fixedText', ...filled };
  const said = comment === '' ? {} : { comment };
  switch (kind) {
    case 'amount':
      return { column: fill, role: 'leaf', format: 'amountOrZero', ...said, ...filled };
    case 'count':
      return { column: fill, role: 'leaf', format: 'count', ...said, ...filled };
    case 'points':
    case 'text':
    case 'reason':
    case 'date':
    case 'choice':
    case 'unit':
      return { column: fill, role: 'fillText', ...said, ...filled };
  }
}

function contentOf(value: Decimal | string | undefined): Pick<SheetCell, 'content'> {
  if (value === undefined) return {};
  return { content: typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', value } };
}

function unitOf({ accounts }: WorkbookContext, { fact: { kind }, address: { file } }: FactRow): string {
  if (kind !== 'amount') return '';
  if (file === 'accounts') return unitNames[accounts.ledger.unit];
  return file === 'explanations' ? unitNames[accounts.explanations.unit] : '';
}

function heightOf({ label: name, value, note: told }: FactRow): number {
  const filled = typeof value === 'string' ? linesIn(value, widths[fill] ?? 0) : 1;
  const lines = Math.max(filled, linesIn(name, widths[label] ?? 0), linesIn(told, (widths[note] ?? 0) * 1.1));
  // The most that a row of Excel can take; longer texts are read in the cell.
  return Math.min(400, lines * 15 + 3);
}
