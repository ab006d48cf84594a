import { loadEditionTexts } from '../../src/editions/load-edition-texts.ts';
import { finalAccounts } from '../../src/app/documents/final-accounts-kind.ts';
import { compose } from '../../src/app/compose.ts';
import type { Composition } from '../../src/app/compose.ts';
import type { ReportContext } from '../../src/model/report-context.ts';
import type { Report } from '../../src/model/report.ts';

/** The report of a year in a data folder; fails with the diagnostics when there is none. */
export function composeYear(dataRoot: string, year: number): Composition<ReportContext> & { readonly report: Report } {
  const composition = compose(dataRoot, year, loadEditionTexts, finalAccounts);
  if (composition.report === undefined) throw new Error(JSON.stringify(composition.diagnostics, null, 2));
  return { ...composition, report: composition.report };
}
