/** Table 06: basic expenditure by economic item. */
import { figureName } from '../../../model/figure-name.ts';
import type { LeafFact } from './leaf-fact.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { ReadAmounts } from './read-amounts.ts';

export function economicFacts(amounts: ReadAmounts): readonly LeafFact[] {
  return withoutZeros(
    amounts.codes('table-06', 5).map((code) => ({
      path: ['经济分类', code],
      amountYuan: amounts.of('table-06', figureName('economic', { code })),
    })),
  );
}
