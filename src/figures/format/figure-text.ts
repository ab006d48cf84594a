import type { Figure } from '../../model/figures.ts';
import { proseAmount } from './amount.ts';
import { shortText, percentage } from './decimal-text.ts';
import type { Decimal } from 'decimal.js';
import { toFillMark } from '../../model/to-fill.ts';

/** A figure by itself, with its unit, as `explain` and diagnostics show it. */
export function figureText({ kind, value }: Figure): string {
  switch (kind) {
    case 'amount':
      return proseAmount(value);
    case 'ratio':
      return percentage(value);
    case 'count':
      return shortText(value);
    case 'score':
      return `${shortText(value)}分`;
  }
}

/** A figure as `print` has it; the mark of a gap while it is still to come. */
export function printFigure({ value, toFill }: Figure, print: (value: Decimal) => string): string {
  return toFill === true ? toFillMark : print(value);
}

/** Whether a figure is nothing, and known to be: one that is still to come is not. */
export function isNothing({ value, toFill }: Figure): boolean {
  return toFill !== true && value.isZero();
}
