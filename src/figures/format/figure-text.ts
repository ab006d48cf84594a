import type { Figure } from '../../model/figures.ts';
import { proseAmount } from './amount.ts';
import { shortText } from './decimal-text.ts';
import { percentage } from './percentage.ts';

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
