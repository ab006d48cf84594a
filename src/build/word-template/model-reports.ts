/** The reports that the Word templates are drafted from. */
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { composeReport } from '../../editions/compose-report.ts';
import { findEdition } from '../../editions/index.ts';
import { finalAccounts } from '../../app/documents/final-accounts-kind.ts';
import { performanceTargets } from '../../app/documents/performance-targets-kind.ts';
import { compose } from '../../app/compose.ts';
import type { Report } from '../../model/report.ts';

/** Reports of one form that differ in what they leave empty. */
export interface ModelReports {
  readonly edition: string;
  /** The published report. */
  readonly published: Report;
  /** A unit that fills in every table. */
  readonly filled: Report;
  /** What is printed in place of attachments when there are none. */
  readonly bare: Report;
}

const year = 2022;

/** Composes the model reports from the facts in the project, whose folder is the current one. */
export function composeModelReports(): ModelReports {
  const { edition, report: published, bare } = composeModel('data');
  return { edition, published, filled: composeModel('test/fixtures/invented-unit').report, bare };
}

function composeModel(dataFolder: string): {
  readonly edition: string;
  readonly report: Report;
  readonly bare: Report;
} {
  const { report, context, edition: id } = compose(dataFolder, year, loadEditionTexts, finalAccounts);
  const edition = findEdition(id);
  if (report === undefined || context === undefined || edition === undefined) {
    throw new Error(`The facts in ${dataFolder} have errors: run check first.`);
  }
  const accounts = { ...context.accounts, scorecards: [] };
  Reflect.deleteProperty(accounts, 'evaluation');
  return { edition: id, report, bare: composeReport({ ...context, accounts }, edition, loadEditionTexts(id)) };
}

/** The published forms, and a unit with several special funds: the rows and sheets that the first has only one of. */
const targetModels = [
  { dataFolder: 'data', year: 2023 },
  { dataFolder: 'test/fixtures/unit-with-targets', year: 2022 },
] as const;

/** Composes the target forms from the facts in the project, whose folder is the current one. */
export function composeTargetForms(): { readonly edition: string; readonly reports: readonly [Report, Report] } {
  const [published, filled] = targetModels.map(({ dataFolder, year }) => {
    const { edition, report } = compose(dataFolder, year, loadEditionTexts, performanceTargets);
    if (report === undefined) throw new Error(`The targets in ${dataFolder} have errors: run check first.`);
    return { edition, report };
  });
  if (published === undefined || filled === undefined) throw new Error('There is no model.');
  return { edition: published.edition, reports: [published.report, filled.report] };
}
