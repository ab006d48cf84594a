/** The lines of the sheets of facts, from top to bottom. */
import type { Decimal } from 'decimal.js';
import type { Beside, Scalar } from '../../facts/catalogue/fact-node.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { FactAddress } from './fact-key.ts';

export type FactLine =
  | { readonly kind: 'section'; readonly title: string }
  | FactRow
  /** Where `无` says that there is nothing of a list or a group. */
  | { readonly kind: 'none'; readonly key: string; readonly label: string; readonly stated: boolean }
  /** An amount that can't be changed here: last year's. */
  | { readonly kind: 'given'; readonly label: string; readonly figure: FigureName; readonly note: string }
  /** The sum of the rows with these keys. */
  | {
      readonly kind: 'sum';
      readonly label: string;
      readonly keys: readonly string[];
      readonly numbers: 'amount' | 'count';
      readonly value: Decimal;
      readonly beside?: Beside;
    };

export interface FactRow {
  readonly kind: 'fact';
  readonly key: string;
  readonly address: FactAddress;
  readonly label: string;
  readonly fact: Scalar;
  readonly note: string;
  readonly value: Decimal | string | undefined;
  /** The figure that the value is, where formulas refer to it. */
  readonly figure?: FigureName;
  /** The value stands in a table, or follows from the tables, and this row only repeats it. */
  readonly fixed?: 'inTable' | 'unit';
  /** The code is typed into the row's label. */
  readonly codeTyped?: true;
  readonly beside?: Beside;
}
