import type { ReportContext } from '../../model/report-context.ts';
import { codesWithFigures } from '../tables/functional-table.ts';
import { amount, fullFunctionalName } from './printed-figures.ts';
import type { ProseValues } from './section-definition.ts';

/** The items that a fund paid for, in the order of their codes. */
export function fundItems(
  context: ReportContext,
  fund: 'governmentManagedFunds' | 'stateCapitalOperations',
): readonly ProseValues[] {
  return codesWithFigures(context, `expenditure/${fund}`)
    .filter((code) => code.length === 7)
    .map((code, index) => ({
      ordinal: String(index + 1),
      name: fullFunctionalName(context, code),
      expenditure: amount(context, `expenditure/${fund}/${code}/total`),
      basic: amount(context, `expenditure/${fund}/${code}/basic`),
      project: amount(context, `expenditure/${fund}/${code}/project`),
    }));
}
