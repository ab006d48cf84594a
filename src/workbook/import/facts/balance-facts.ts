/**
 * Balances: tables 01 and 04 tell the opening balances by fund, table 08 those of the government funds by item. Which items
 * the others belong to no table tells: they are kept where accounts.yaml states them, and asked for otherwise.
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
import { openingBalanceAsked, openingBalanceDiffers } from './derivation-problems.ts';
import type { ReadAmounts, Tolerance } from './read-amounts.ts';

export interface BalanceFacts {
  readonly facts: readonly LeafFact[];
  /** Totals whose items are not known, by fund. */
  readonly open: readonly { readonly fund: FundSource; readonly totalYuan: Money }[];
  readonly problems: readonly Diagnostic[];
}

const section = '年初结转和结余';

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
  const fundItems = amounts.codes('table-08', 7).map((code) => ({
    path: [section, fundSources.governmentManagedFunds, code],
    amountYuan: amounts.of('table-08', figureName('openingBalance', { fund: 'governmentManagedFunds', code })),
  }));
  const asked = keysOf(fundSources).flatMap((fund) => {
    if (fund === 'governmentManagedFunds' && amounts.has('table-08')) return [];
    const total = openingTotal(amounts, fund);
    return total === undefined ? [] : [{ fund, ...total, stated: known(fund) }];
  });
  const open = asked.filter(({ amount, stated }) => stated.length === 0 && !amount.isZero());
  return {
    facts: [
      ...withoutZeros(fundItems),
      ...withoutZeros(singles.map(([key, figure]) => ({ path: [key], amountYuan: amounts.of('table-01', figure) }))),
    ],
    open: open.map(({ fund, amount }) => ({ fund, totalYuan: amount })),
    problems: [
      ...open.map(({ fund, amount, cell }) =>
        openingBalanceAsked(cell?.position, [section, fundSources[fund]], amount),
      ),
      ...asked.flatMap(({ fund, amount, cell, stated }) => {
        const isTold = stated.length > 0;
        const differs = amount.minus(sum(stated)).abs().greaterThan(tolerance(stated.length));
        return isTold && differs
          ? [openingBalanceDiffers(cell?.position, [section, fundSources[fund]], amount, sum(stated))]
          : [];
      }),
    ],
  };
}

/** What tables 01 and 04 say of a fund's opening balance; undefined where neither stands in the workbook. */
function openingTotal(
  amounts: ReadAmounts,
  fund: FundSource,
): { readonly amount: Money; readonly cell: ReadCell | undefined } | undefined {
  const place = (table: TableId, figure: FigureName) => ({
    amount: amounts.of(table, figure),
    cell: amounts.cell(table, figure),
  });
  if (fund !== 'nonAppropriation')
    return amounts.has('table-04') ? place('table-04', figureName('openingBalance', { fund })) : undefined;
  if (!amounts.has('table-01') || !amounts.has('table-04')) return undefined;
  const all = place('table-01', figureName('openingBalance'));
  return { ...all, amount: all.amount.minus(amounts.of('table-04', figureName('openingBalance', { fund: 'fiscal' }))) };
}
