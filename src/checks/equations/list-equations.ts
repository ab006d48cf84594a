/** Every equation between the figures of a year's final accounts: the one list for check, the sheet 核对 and tests. */
import type { ReportContext } from '../../model/report-context.ts';
import { balanceEquations } from './balance-equations.ts';
import { codeTreesOf } from './code-trees.ts';
import { procurementEquations, scorecardEquations, vehicleEquations } from './disclosure-equations.ts';
import { economicEquations } from './economic-equations.ts';
import type { Equation } from './equation.ts';
import { expenditureEquations } from './expenditure-equations.ts';
import { incomeEquations } from './income-equations.ts';

/** In the order of the tie-outs' numbers. */
export function equationsOfAccounts({
  accounts,
  figures,
}: Pick<ReportContext, 'accounts' | 'figures'>): readonly Equation[] {
  const trees = codeTreesOf(figures);
  return [
    ...incomeEquations(figures, trees),
    ...expenditureEquations(figures, trees),
    ...balanceEquations(figures, trees),
    ...economicEquations(figures, trees),
    ...procurementEquations(figures),
    ...vehicleEquations(figures),
    ...scorecardEquations(figures, accounts.scorecards),
  ].toSorted((a, b) => a.number - b.number);
}
