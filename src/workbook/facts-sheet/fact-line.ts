/** The lines of the sheet 说明要素, from top to bottom. */
import type { Decimal } from 'decimal.js';
import type { FigureName } from '../../model/figure-name.ts';
import type { FactPattern } from './fact-pattern.ts';

export type FactLine =
  | { readonly kind: 'section'; readonly title: string }
  | FactRow
  /** An amount that can't be changed here: last year's. */
  | { readonly kind: 'given'; readonly label: string; readonly figure: FigureName; readonly note: string }
  /** The sum of the rows with these keys. */
  | {
      readonly kind: 'sum';
      readonly label: string;
      readonly keys: readonly string[];
      readonly numbers: 'amount' | 'count';
      readonly comparison?: Comparison;
    };

export interface FactRow {
  readonly kind: 'fact';
  readonly key: string;
  readonly label: string;
  readonly pattern: FactPattern;
  readonly value: Decimal | string | undefined;
  /** The figure that the value is, where it is one of the ledger. */
  readonly figure?: FigureName;
  /** The value stands in a table, and this row only repeats it. */
  readonly inTable?: true;
  /** The code is typed into the row's label. */
  readonly codeTyped?: true;
  readonly comparison?: Comparison;
}

/** What is shown beside a row: an amount of the accounts, what it is compared with, and how. */
export interface Comparison {
  readonly final: FigureName;
  readonly base?: FigureName;
  /** `change`: the difference as a part of the base; `completion`: the final amount as a part of it. */
  readonly rate: 'change' | 'completion' | 'none';
}
