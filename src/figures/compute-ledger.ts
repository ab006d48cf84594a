import type { Ledger } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import { registerEconomic } from './economic-classification.ts';
import { FigureRegister } from './figure-register.ts';
import {
  registerBalances,
  registerExpenditure,
  registerGrandTotals,
  registerIncome,
} from './income-and-expenditure.ts';
import { registerThreePublic } from './three-public-expenses.ts';

/** The figures that follow from one year's ledger alone. */
export function computeLedger(ledger: Ledger, classification: Classification): FigureRegister {
  const register = new FigureRegister(ledger.statedTotals);
  registerIncome(register, ledger, classification);
  registerExpenditure(register, ledger, classification);
  registerBalances(register, ledger, classification);
  registerGrandTotals(register);
  registerEconomic(register, ledger, classification);
  registerThreePublic(register, 'budget', ledger.threePublicBudget);
  registerThreePublic(register, 'final', ledger.threePublicFinal);
  return register;
}
