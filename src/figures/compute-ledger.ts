import type { Ledger, NumberFact } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import type { FigureName } from '../model/figure-name.ts';
import { registerEconomic } from './economic-classification.ts';
import { FigureRegister } from './figure-register.ts';
import {
  registerBalances,
  registerExpenditure,
  registerGrandTotals,
  registerIncome,
} from './income-and-expenditure.ts';
import { registerThreePublic } from './three-public-expenses.ts';

/** What was approved, and what a clerk states, in yuan by figure: a correction that is stated comes before what was approved. */
export function statedFigures({ approved, statedTotals }: Ledger): ReadonlyMap<FigureName, NumberFact> {
  return new Map([...approved, ...statedTotals]);
}

/** The figures that follow from one year's ledger alone. */
export function computeLedger(ledger: Ledger, classification: Classification): FigureRegister {
  const register = new FigureRegister(statedFigures(ledger));
  registerIncome(register, ledger, classification);
  registerExpenditure(register, ledger, classification);
  registerBalances(register, ledger, classification);
  registerGrandTotals(register);
  registerEconomic(register, ledger, classification);
  registerThreePublic(register, 'budget', ledger.threePublicBudget);
  registerThreePublic(register, 'final', ledger.threePublicFinal);
  return register;
}
