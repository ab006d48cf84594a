import { leafCodes } from '../../model/classification.ts';
import { figureName } from '../../model/figure-name.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { codesPaidBy } from '../tables/functional-table.ts';
import { amount, fullFunctionalName } from './printed-figures.ts';
import type { ProseValues } from './section-definition.ts';

/** The items that a fund paid for, in the order of their codes. */
export function fundItems(
  context: ReportContext,
  fund: 'governmentManagedFunds' | 'stateCapitalOperations',
): readonly ProseValues[] {
  return leafCodes(codesPaidBy(context, fund)).map((code, index) => ({
    ordinal: String(index + 1),
    name: fullFunctionalName(context, code),
    expenditure: amount(context, figureName('expenditure', { fund, code })),
    basic: amount(context, figureName('expenditure', { fund, code, kind: 'basic' })),
    project: amount(context, figureName('expenditure', { fund, code, kind: 'project' })),
  }));
}
