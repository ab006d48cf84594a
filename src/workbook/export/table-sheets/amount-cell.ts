/** The cell of a figure: typed where it is a fact, else a formula with the result that it must have. */
import type { FigureName } from '../../../model/figure-name.ts';
import type { Decimal } from 'decimal.js';
import { addressOf, qualified, sameCell } from '../../../model/cell-address.ts';
import type { CellPlace } from '../../../model/cell-address.ts';
import { formulaOf, sumOf } from '../formulas/figure-formula.ts';
import { operandsOf } from '../../../model/figures.ts';
import { inUnit } from '../sheet-amounts.ts';
import type { NumberFormat, SheetCell } from '../../../model/workbook.ts';
import type { WorkbookContext } from '../formulas/figure-formula.ts';

/** A figure at its place. Away from its home it refers to it. */
export function figureCell(
  context: WorkbookContext,
  name: FigureName,
  place: CellPlace,
  format: NumberFormat,
): SheetCell {
  const { figures, places, accounts } = context;
  const { origin, value, label, toFill } = figures.get(name);
  const amount = inUnit(value, accounts.ledger.unit);
  const { column } = place;
  const home = places.home(name);
  if (home !== undefined && !sameCell(home, place))
    return computedCell(column, qualified(place.sheet, home.sheet, addressOf(home)), amount, format);
  switch (origin.kind) {
    case 'absent':
      return { column, role: 'leaf', format };
    case 'fact':
      return toFill === true
        ? { column, role: 'leaf', format }
        : { column, role: 'leaf', format, content: { kind: 'number', value: amount } };
    case 'stated':
      return {
        column,
        role: 'stated',
        format,
        content: { kind: 'number', value: amount },
        comment: statedComment(label),
      };
    case 'computed':
      return computedCell(column, formulaOf(name, place.sheet, context), amount, format);
  }
}

/** A locked cell with a formula; a sum that no cell has a part of is the number itself. */
function computedCell(column: number, formula: string | undefined, result: Decimal, format: NumberFormat): SheetCell {
  const content =
    formula === undefined
      ? ({ kind: 'number', value: result } as const)
      : ({ kind: 'formula', formula, result } as const);
  return { column, role: 'computed', format, content };
}

/** The parts of a stated total, added up; and how much it differs from them. */
export function statedSum(
  context: WorkbookContext,
  name: FigureName,
  sheet: string,
): { formula: string; result: Decimal } {
  const { figures, accounts } = context;
  const { origin, value } = figures.get(name);
  const follows = origin.kind === 'stated' ? origin.follows.value : value;
  return {
    formula: sumOf(operandsOf(origin), sheet, context) ?? inUnit(follows, accounts.ledger.unit).toFixed(),
    result: inUnit(follows, accounts.ledger.unit),
  };
}

function statedComment(label: string): string {
  return `${label}：核定合计（批复文件直接给出的数），照填不算；各项相加数和尾差列在表右。`;
}
