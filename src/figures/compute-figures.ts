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
  const register = computeLedger(accounts.ledger, classification);
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
  return register;
}
