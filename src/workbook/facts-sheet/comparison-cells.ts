/** The columns 对照（计算值）: what the accounts say about a row, by formulas. */
import { Decimal } from 'decimal.js';
import type { FigureName } from '../../model/figure-name.ts';
import { addressOf } from '../../model/cell-address.ts';
import { referenceTo } from '../export/formulas/figure-formula.ts';
import { inUnit } from '../export/sheet-amounts.ts';
import type { NumberFormat, SheetCell } from '../../model/workbook.ts';
import type { WorkbookContext } from '../export/formulas/figure-formula.ts';
import type { Beside } from '../../facts/catalogue/fact-node.ts';
import { factColumns, factsSheetName } from './sheet-rows.ts';

const { final, base, difference, rate } = factColumns;

/** A rate is exact to a hundredth of a per cent. */
const rateDecimals = 4;

export function comparisonCells(
  context: WorkbookContext,
  comparison: Beside | undefined,
  row: number,
): readonly SheetCell[] {
  const blank = (column: number): SheetCell => ({ column, role: 'blank' });
  if (comparison === undefined) return [final, base, difference, rate].map(blank);
  const first = amountOf(context, comparison.final);
  const cells = [formulaCell(final, first.formula, first.value)];
  if (comparison.base === undefined) return [...cells, ...[base, difference, rate].map(blank)];
  const second = amountOf(context, comparison.base);
  const [a, b, c] = [final, base, difference].map((column) => addressOf({ row, column }));
  const change = first.value.minus(second.value);
  const numerator = comparison.rate === 'change' ? { cell: c, value: change } : { cell: a, value: first.value };
  const ratio = second.value.isZero()
    ? ''
    : numerator.value.dividedBy(second.value).toDecimalPlaces(rateDecimals, Decimal.ROUND_HALF_UP).plus(0);
  return [
    ...cells,
    formulaCell(base, second.formula, second.value),
    formulaCell(difference, `ROUND(${a ?? ''}-${b ?? ''},${String(context.decimals)})`, change),
    formulaCell(
      rate,
      `IF(${b ?? ''}=0,"",ROUND(${numerator.cell ?? ''}/${b ?? ''},${String(rateDecimals)}))`,
      ratio,
      'percent',
    ),
  ];
}

function formulaCell(
  column: number,
  formula: string,
  result: Decimal | string,
  format: NumberFormat = 'amountOrZero',
): SheetCell {
  return { column, role: 'computed', format, content: { kind: 'formula', formula, result } };
}

/** A figure by its cell, in the unit of the ledger. */
function amountOf(context: WorkbookContext, name: FigureName): { readonly formula: string; readonly value: Decimal } {
  const { ledger, explanations } = context.accounts;
  const reference = referenceTo(name, factsSheetName, context);
  const inOtherUnit = ledger.unit !== explanations.unit && isExplained(context, name);
  return {
    formula: inOtherUnit ? `${reference}${ledger.unit === 'wan' ? '/10000' : '*10000'}` : reference,
    value: inUnit(context.figures.get(name).value, ledger.unit),
  };
}

/** Whether a figure is one of explanations.yaml, whose amounts may be in another unit. */
function isExplained({ places, accounts }: WorkbookContext, name: FigureName): boolean {
  return (
    places.home(name)?.sheet === factsSheetName &&
    accounts.figures.some((stated) => stated.name === name && stated.fact.position.file.endsWith('explanations.yaml'))
  );
}
