import type { Money } from '../../../model/money.ts';

/** A fact of accounts.yaml as a workbook tells it. */
export interface LeafFact {
  /** Keys from the outside in. */
  readonly path: readonly string[];
  readonly amountYuan: Money;
  /** It is told in a word that there is nothing at all. */
  readonly none?: true;
}

/** Facts that are not zero: a table leaves these blank. */
export function withoutZeros(facts: readonly LeafFact[]): readonly LeafFact[] {
  return facts.filter(({ amountYuan }) => !amountYuan.isZero());
}
