/** The sheet 核对: each tie-out with both its cells, the difference, and whether they agree, by formulas. */
import type { FigureName } from '../../../model/figure-name.ts';
import type { Decimal } from 'decimal.js';
import { countFacts } from '../../../figures/fact-position.ts';
import { roundingTolerance } from '../../../checks/tolerance.ts';
import { sum } from '../../../model/money.ts';
import { addressOf } from '../../../model/cell-address.ts';
import { writeSum } from '../formulas/figure-formula.ts';
import type { Term, WorkbookContext } from '../formulas/figure-formula.ts';
import { inUnit, unitNames } from '../sheet-amounts.ts';
import type { SheetCell, SheetRow, WorkSheet } from '../../../model/workbook.ts';
import { describeCells } from './table-cells.ts';
import type { TableCells } from './table-cells.ts';
import type { TieOut, TieOutSide } from './tie-out.ts';
import { listTieOuts } from './tie-outs.ts';

export const tieOutSheetName = '核对';

const heads = ['编号', '勾稽关系', '左边', '左边数', '关系', '右边', '右边数', '差额', '允许尾差', '结果'];
const widths = [9, 50, 26, 17, 6, 30, 17, 13, 11, 14];
const firstRow = 4;
const column = { left: 3, right: 6, difference: 7, tolerance: 8, result: 9 } as const;

const agreed = '一致';
const rounded = '一致（尾差）';
const disagreed = '不一致';

export function writeTieOutSheet(context: WorkbookContext, cells: TableCells): WorkSheet {
  const tieOuts = listTieOuts(cells);
  const lines = tieOuts.map((tieOut, index) => writeTieOut(context, cells, tieOut, firstRow + index));
  const last = firstRow + lines.length - 1;
  const results = { top: firstRow, left: column.result, bottom: last, right: column.result };
  const broken = lines.filter(({ result }) => result === disagreed).length;
  const resultRange = `J${String(firstRow + 1)}:J${String(last + 1)}`;
  const text = (at: number, role: SheetCell['role'], words: string): SheetCell => ({
    column: at,
    role,
    content: { kind: 'text', text: words },
  });
  const summary: SheetCell = {
    column: 0,
    role: 'caption',
    content: {
      kind: 'formula',
      formula: `"共"&COUNTA(${resultRange})&"项，不一致"&COUNTIF(${resultRange},"${disagreed}")&"项"`,
      result: `共${String(lines.length)}项，不一致${String(broken)}项`,
    },
  };
  return {
    name: tieOutSheetName,
    columns: widths.map((width) => ({ width })),
    rows: [
      { heightPt: 30, cells: [text(0, 'title', '勾稽关系核对表')] },
      {
        heightPt: 18,
        cells: [
          text(0, 'caption', `部门：${context.accounts.department.name}`),
          text(6, 'captionRight', `单位：${unitNames[context.accounts.ledger.unit]}`),
        ],
      },
      { heightPt: 18, cells: [summary] },
      { heightPt: 22, cells: heads.map((head, index) => text(index, 'head', head)) },
      ...lines.map(({ row }) => row),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: column.result },
      { top: 1, left: 0, bottom: 1, right: 5 },
      { top: 1, left: 6, bottom: 1, right: column.result },
      { top: 2, left: 0, bottom: 2, right: column.result },
    ],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: last, right: column.result },
      titleRows: [firstRow - 1, firstRow - 1],
    },
    frozenRows: firstRow,
    validations: [],
    highlights: [{ range: results, text: disagreed }],
  };
}

interface Total {
  readonly formula: string;
  readonly value: Decimal;
  readonly cells: string;
  /** How many stated facts it is made of. */
  readonly facts: number;
}

function writeTieOut(
  context: WorkbookContext,
  cells: TableCells,
  { number, title, left, relation, right }: TieOut,
  row: number,
): { readonly row: SheetRow; readonly result: string } {
  const { accounts, decimals } = context;
  const [a, b] = [totalOf(context, cells, left), totalOf(context, cells, right)];
  const difference = a.value.minus(b.value);
  const tolerance = inUnit(roundingTolerance(context, a.facts + b.facts), accounts.ledger.unit);
  const [d, g, h, i] = [column.left, column.right, column.difference, column.tolerance].map((at) =>
    addressOf({ row, column: at }),
  );
  const within =
    relation === '=' ? difference.abs().lessThanOrEqualTo(tolerance) : difference.lessThanOrEqualTo(tolerance);
  const plain = relation === '=' ? difference.isZero() : !difference.greaterThan(0);
  const result = plain ? agreed : within ? rounded : disagreed;
  const [isPlain, isWithin] =
    relation === '=' ? [`${h ?? ''}=0`, `ABS(${h ?? ''})<=${i ?? ''}`] : [`${h ?? ''}<=0`, `${h ?? ''}<=${i ?? ''}`];
  const text = (at: number, role: SheetCell['role'], words: string): SheetCell => ({
    column: at,
    role,
    content: { kind: 'text', text: words },
  });
  const amount = (at: number, formula: string, value: Decimal): SheetCell => ({
    column: at,
    role: 'computed',
    format: 'amountOrZero',
    content: { kind: 'formula', formula, result: value },
  });
  return {
    result,
    row: {
      heightPt: 18,
      cells: [
        text(0, 'centred', `TIE-${String(number).padStart(2, '0')}`),
        text(1, 'label', title),
        text(2, 'fixedText', a.cells),
        amount(column.left, a.formula, a.value),
        text(4, 'centred', relation),
        text(5, 'fixedText', b.cells),
        amount(column.right, b.formula, b.value),
        amount(column.difference, `ROUND(${d ?? ''}-${g ?? ''},${String(decimals)})`, difference),
        {
          column: column.tolerance,
          role: 'computed',
          format: 'amountOrZero',
          content: { kind: 'number', value: tolerance },
        },
        {
          column: column.result,
          role: 'result',
          content: {
            kind: 'formula',
            formula: `IF(${isPlain},"${agreed}",IF(${isWithin},"${rounded}","${disagreed}"))`,
            result,
          },
        },
      ],
    },
  };
}

function totalOf(context: WorkbookContext, cells: TableCells, { table, figures: ids }: TieOutSide): Total {
  const { figures, accounts, decimals } = context;
  const terms = ids.flatMap((id): readonly (Term & { readonly name: FigureName })[] => {
    const place = cells.find(table, id);
    return place === undefined ? [] : [{ name: id, place, minus: false }];
  });
  return {
    formula: writeSum(terms, tieOutSheetName, decimals) ?? '0',
    value: inUnit(sum(terms.map(({ name: id }) => figures.get(id).value)), accounts.ledger.unit),
    cells: describeCells(terms),
    facts: terms.reduce((count, { name: id }) => count + countFacts(figures, figures.get(id)), 0),
  };
}
