/** Table 06: basic expenditure by economic item; classes and 人员经费, 公用经费 where they are stated apart from their items. */
import { figureName } from '../../../model/figure-name.ts';
import type { LeafFact } from './leaf-fact.ts';
import { withoutZeros } from './leaf-fact.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';
import { findStatedTotals } from './stated-total-facts.ts';

const personnelClasses = ['301', '303'];

export function economicFacts(amounts: ReadAmounts, tolerance: Tolerance): readonly LeafFact[] {
  const table = 'table-06';
  const of = (code: string) => amounts.of(table, figureName('economic', { code }));
  const items = new Map(
    amounts
      .codes(table, 5)
      .map((code) => [code, of(code)] as const)
      .filter(([, amount]) => !amount.isZero()),
  );
  const classes = [...new Set([...items.keys()].map((code) => code.slice(0, 3)))];
  const byItem = findStatedTotals(
    items,
    [3],
    (code) => (code !== '合计' && amounts.hasRow(table, code) ? of(code) : undefined),
    tolerance,
  );
  const groups = (['personnelFunds', 'operatingFunds'] as const).flatMap((group) => {
    const own = classes.filter((code) => personnelClasses.includes(code) === (group === 'personnelFunds'));
    const parts = new Map(own.map((code) => [code, byItem.effective(code)]));
    const stated = findStatedTotals(
      parts,
      [],
      () => amounts.cell(table, figureName(group))?.amount,
      tolerance,
    ).stated.get('合计');
    const name = group === 'personnelFunds' ? '人员经费' : '公用经费';
    return stated === undefined ? [] : [{ path: ['核定合计', name], amountYuan: stated }];
  });
  return [
    ...withoutZeros([...items].map(([code, amountYuan]) => ({ path: ['经济分类', code], amountYuan }))),
    ...[...byItem.stated].map(([code, amountYuan]) => ({ path: ['核定合计', '经济分类', code], amountYuan })),
    ...groups,
  ];
}
