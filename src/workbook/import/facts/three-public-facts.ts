/** Table 07: the four parts of the “三公” expenses, budget and final accounts; zeros are stated, the form prints them. */
import { figureName } from '../../../model/figure-name.ts';
import { keysOf, threePublicItems } from '../../../model/terms.ts';
import type { LeafFact } from './leaf-fact.ts';
import type { ReadAmounts } from './read-amounts.ts';

const sides = { threePublicBudget: '预算数', threePublicFinal: '决算数' } as const;

export function threePublicFacts(amounts: ReadAmounts): readonly LeafFact[] {
  if (!amounts.has('table-07')) return [];
  return keysOf(sides).flatMap((side) =>
    keysOf(threePublicItems).map((item) => ({
      path: ['三公经费', sides[side], threePublicItems[item]],
      amountYuan: amounts.of('table-07', figureName(side, { item })),
    })),
  );
}
