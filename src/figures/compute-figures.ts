import type { DepartmentAccounts } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import type { Figures } from '../model/figures.ts';
import { registerChanges, registerCompletions, registerPriorYear, registerShares } from './comparisons.ts';
import { computeLedger } from './compute-ledger.ts';
import {
  registerAgencyOperating,
  registerAssets,
  registerCounts,
  registerGatherings,
  registerProcurement,
} from './other-disclosures.ts';
import { registerScorecards } from './performance-scorecards.ts';

/** Every amount, share, change, rate, count and score of the report, exact, from the year's facts. */
export function computeFigures(accounts: DepartmentAccounts, classification: Classification): Figures {
  const { ledger } = accounts;
  const totals = accounts.figures
    .filter(({ isTotal }) => isTotal === true)
    .map(({ name, fact }) => [name, fact] as const);
  const statedTotals = new Map([...ledger.statedTotals, ...totals]);
  const register = computeLedger({ ...ledger, statedTotals }, classification);
  registerPriorYear(register, accounts.prior, classification);
  registerChanges(register);
  registerCompletions(register, classification);
  registerShares(register, classification);
  registerCounts(register, accounts);
  registerAgencyOperating(register, accounts);
  registerGatherings(register, accounts);
  registerProcurement(register, accounts);
  registerAssets(register, accounts);
  registerScorecards(register, accounts);
  for (const { name, label, fact, kind } of accounts.figures)
    if (!register.has(name)) register.fact(name, label, fact, kind);
  return register;
}
