import type { Decimal } from 'decimal.js';
import type { Figure } from '../../model/figures.ts';
import { toFillMark } from '../../model/to-fill.ts';

/** A figure as `print` has it; the mark of a gap while it is still to come. */
export function printFigure({ value, toFill }: Figure, print: (value: Decimal) => string): string {
  return toFill === true ? toFillMark : print(value);
}

/** Whether a figure is nothing, and known to be: one that is still to come is not. */
export function isNothing({ value, toFill }: Figure): boolean {
  return toFill !== true && value.isZero();
}
