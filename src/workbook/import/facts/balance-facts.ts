/**
 * Balances: tables 01 and 04 tell them by fund, table 08 those of the government funds by item. Which items the others
 * belong to no table tells: those that accounts.yaml states are kept, where they make up the total of the table.
 */
import { figureName } from '../../../model/figure-name.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { sum } from '../../../model/money.ts';
import type { Money } from '../../../model/money.ts';
import { fundSources, keysOf } from '../../../model/terms.ts';
import type { FundSource } from '../../../model/terms.ts';
import type { ReadCell } from '../recognise/read-table.ts';
import type { TableId } from '../recognise/table-id.ts';
import type { LeafFact } from './leaf-fact.ts';
import { withoutZeros } from './leaf-fact.ts';
import { openingBalanceDiffers } from './derivation-problems.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';

export interface BalanceFacts {
  readonly facts: readonly LeafFact[];
  readonly problems: readonly Diagnostic[];
}

const sections = { openingBalance: '年初结转和结余', closingBalance: '年末结转和结余' } as const;
type Balance = keyof typeof sections;

/** @param known opening balances (yuan) by item that accounts.yaml states for a fund */
export function balanceFacts(
  amounts: ReadAmounts,
  tolerance: Tolerance,
  known: (fund: FundSource) => readonly Money[],
): BalanceFacts {
  const singles = [
    ['使用非财政拨款结余', figureName('useOfNonAppropriationSurplus')],
    ['结余分配', figureName('distributionOfSurplus')],
  ] as const;
  const opening = keysOf(fundSources).flatMap((fund): readonly BalanceFacts[] => {
    const items = itemFacts(amounts, 'openingBalance', fund);
    const total = totalOf(amounts, 'openingBalance', fund);
    if (items.length > 0 || total === undefined) return [{ facts: items, problems: [] }];
    const path = [sections.openingBalance, fundSources[fund]];
    const stated = known(fund);
    if (stated.length === 0) return [{ facts: withoutZeros([{ path, amountYuan: total.amount }]), problems: [] }];
    const together = sum(stated);
    const differs = total.amount.minus(together).abs().greaterThan(tolerance(stated.length));
    return [
      {
        facts: [],
        problems: differs ? [openingBalanceDiffers(total.cell?.position, path, total.amount, together)] : [],
      },
    ];
  });
  return {
    facts: [
      ...opening.flatMap(({ facts }) => facts),
      ...closingFacts(amounts),
      ...withoutZeros(singles.map(([key, figure]) => ({ path: [key], amountYuan: amounts.of('table-01', figure) }))),
    ],
    problems: opening.flatMap(({ problems }) => problems),
  };
}

/** What the year closed with: a fund without anything left is told too, for the balance is asked of every fund that had money. */
function closingFacts(amounts: ReadAmounts): readonly LeafFact[] {
  const facts = keysOf(fundSources).flatMap((fund): readonly LeafFact[] => {
    const items = itemFacts(amounts, 'closingBalance', fund);
    const total = totalOf(amounts, 'closingBalance', fund);
    if (items.length > 0 || total === undefined) return items;
    return [{ path: [sections.closingBalance, fundSources[fund]], amountYuan: total.amount }];
  });
  const isNone = facts.length > 0 && facts.every(({ amountYuan }) => amountYuan.isZero());
  return isNone ? [{ path: [sections.closingBalance], amountYuan: sum([]), none: true }] : facts;
}

/** Balances by item, where a table has them. */
function itemFacts(amounts: ReadAmounts, balance: Balance, fund: FundSource): readonly LeafFact[] {
  if (fund !== 'governmentManagedFunds') return [];
  return withoutZeros(
    amounts.codes('table-08', 7).map((code) => ({
      path: [sections[balance], fundSources[fund], code],
      amountYuan: amounts.of('table-08', figureName(balance, { fund, code })),
    })),
  );
}

/** What tables 01 and 04 say of a fund's balance; undefined where neither stands in the workbook. */
function totalOf(
  amounts: ReadAmounts,
  balance: Balance,
  fund: FundSource,
): { readonly amount: Money; readonly cell: ReadCell | undefined } | undefined {
  const place = (table: TableId, figure: FigureName) => ({
    amount: amounts.of(table, figure),
    cell: amounts.cell(table, figure),
  });
  if (fund !== 'nonAppropriation')
    return amounts.has('table-04') ? place('table-04', figureName(balance, { fund })) : undefined;
  if (!amounts.has('table-01') || !amounts.has('table-04')) return undefined;
  const all = place('table-01', figureName(balance));
  return { ...all, amount: all.amount.minus(amounts.of('table-04', figureName(balance, { fund: 'fiscal' }))) };
}
