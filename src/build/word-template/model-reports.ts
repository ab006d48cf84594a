/** The reports that the Word template is drafted from. */
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { composeReport } from '../../editions/compose-report.ts';
import { findEdition } from '../../editions/index.ts';
import { finalAccounts } from '../../app/documents/final-accounts.ts';
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
