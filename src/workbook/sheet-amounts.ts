/** Amounts as the sheets hold them: in the unit of their data file, exact. */
import type { Decimal } from 'decimal.js';
import type { AmountUnit, Ledger, NumberFact } from '../model/accounts.ts';
import type { Money } from '../model/money.ts';
import { exact } from '../model/money.ts';
import { fundSources, keysOf } from '../model/terms.ts';

export const unitNames: Readonly<Record<AmountUnit, string>> = { wan: '万元', yuan: '元' };

const yuanOf: Readonly<Record<AmountUnit, Decimal>> = { wan: exact(10_000), yuan: exact(1) };

/** An amount in yuan as a number of the unit. */
export function inUnit(amountYuan: Money, unit: AmountUnit): Decimal {
  return amountYuan.dividedBy(yuanOf[unit]).plus(0);
}

/**
 * How many decimals the amounts of a ledger have in its own unit, at least two. A formula rounds its sum to as many: the
 * sum stays exact, and what binary numbers add to it is gone.
 */
export function decimalsOf(ledger: Ledger): number {
  const decimals = factsOf(ledger).map(({ value }) => inUnit(value, ledger.unit).decimalPlaces());
  return Math.max(2, ...decimals);
}

function factsOf(ledger: Ledger): readonly NumberFact[] {
  const rows = [ledger.income, ledger.openingBudget, ...keysOf(fundSources).map((fund) => ledger.expenditure[fund])];
  const facts: readonly (NumberFact | undefined)[] = [
    ...rows.flatMap((byItem) => [...byItem.values()].flatMap((columns) => Object.values(columns))),
    ...ledger.economic.values(),
    ...ledger.statedTotals.values(),
    ...Object.values(ledger.threePublicBudget),
    ...Object.values(ledger.threePublicFinal),
    ...keysOf(fundSources).flatMap((fund) => [...ledger.openingBalance[fund].values()]),
    ledger.useOfNonAppropriationSurplus,
    ledger.distributionOfSurplus,
  ];
  return facts.filter((fact) => fact !== undefined);
}
