/** The sheet 核对: each tie-out with both its cells, the difference, and whether they agree, by formulas. */
import type { Decimal } from 'decimal.js';
import { evaluate, toleranceOf, valueOf } from '../../../checks/equations/equation.ts';
import type { Outcome, Side } from '../../../checks/equations/equation.ts';
import { equationsOfAccounts } from '../../../checks/equations/list-equations.ts';
import { codeOfTieOut } from '../../../checks/tie-outs.ts';
import { addressOf } from '../../../model/cell-address.ts';
import { writeSum } from '../formulas/figure-formula.ts';
import type { Term, WorkbookContext } from '../formulas/figure-formula.ts';
import { inUnit, unitNames } from '../sheet-amounts.ts';
import type { SheetCell, SheetRow, WorkSheet } from '../../../model/workbook.ts';
import { describeCells } from './table-cells.ts';
import type { PrintedFigures } from './table-cells.ts';
import { linesOf } from './tie-out-lines.ts';
import type { TieOutLine } from './tie-out-lines.ts';

export const tieOutSheetName = '核对';

const heads = ['编号', '勾稽关系', '左边', '左边数', '关系', '右边', '右边数', '差额', '允许尾差', '结果'];
const widths = [9, 50, 26, 17, 6, 30, 17, 13, 11, 14];
const firstRow = 4;
const column = { left: 3, right: 6, difference: 7, tolerance: 8, result: 9 } as const;

const agreed = '一致';
const rounded = '一致（尾差）';
const disagreed = '不一致';

/** @param tables the cells of the tables, in the order of the form */
export function writeTieOutSheet(context: WorkbookContext, tables: readonly PrintedFigures[]): WorkSheet {
  const tieOuts = linesOf(equationsOfAccounts(context), tables, context.figures);
  const lines = tieOuts.map((line, index) => writeTieOut(context, line, firstRow + index));
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

const results: Readonly<Record<Outcome['agreement'], string>> = {
  equal: agreed,
  rounding: rounded,
  different: disagreed,
};

function writeTieOut(
  context: WorkbookContext,
  { equation, ...cells }: TieOutLine,
  row: number,
): { readonly row: SheetRow; readonly result: string } {
  const { accounts, decimals, figures } = context;
  const { unit } = accounts.ledger;
  const { number, left, relation, right } = equation;
  const outcome = evaluate(equation, figures, unit);
  const result = results[outcome.agreement];
  const [d, g, h, i] = [column.left, column.right, column.difference, column.tolerance].map((at) =>
    addressOf({ row, column: at }),
  );
  const [isPlain, isWithin] =
    relation === '=' ? [`${h ?? ''}=0`, `ABS(${h ?? ''})<=${i ?? ''}`] : [`${h ?? ''}<=0`, `${h ?? ''}<=${i ?? ''}`];
  const text = (at: number, role: SheetCell['role'], words: string): SheetCell => ({
    column: at,
    role,
    content: { kind: 'text', text: words },
  });
  const formulaOf = (terms: readonly Term[]) => writeSum(terms, tieOutSheetName, decimals) ?? '0';
  const side = (one: Side) => inUnit(valueOf(one, figures), unit);
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
        text(0, 'centred', codeOfTieOut(number)),
        text(1, 'label', `${left.label} ${relation} ${left.label === right.label ? '各表同一数' : right.label}`),
        text(2, 'fixedText', describeCells(cells.left)),
        amount(column.left, formulaOf(cells.left), side(left)),
        text(4, 'centred', relation),
        text(5, 'fixedText', describeCells(cells.right)),
        amount(column.right, formulaOf(cells.right), side(right)),
        amount(column.difference, `ROUND(${d ?? ''}-${g ?? ''},${String(decimals)})`, inUnit(outcome.difference, unit)),
        {
          column: column.tolerance,
          role: 'computed',
          format: 'amountOrZero',
          content: { kind: 'number', value: inUnit(toleranceOf(equation, figures, unit), unit) },
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
