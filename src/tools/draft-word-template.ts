/**
 * Writes the first draft of the Word template: `npm run draft-word-template`. From then on the .docx is the source and
 * is restyled in Word; run this again only when the form itself has changed, and then style anew what was restyled.
 */
import { writeFileSync } from 'node:fs';
import { openFontMetrics } from '../assets/font-metrics.ts';
import { loadEditionTexts } from '../assets/edition-texts.ts';
import { loadFonts } from '../assets/fonts.ts';
import { wordTemplatePath } from '../assets/templates.ts';
import { composeReport } from '../editions/compose-report.ts';
import { findEdition } from '../editions/index.ts';
import { compose } from '../generate.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Report } from '../model/report.ts';
import { draftWordTemplate } from './word-template/draft.ts';

/** The published report, a unit that fills in every table, and what is printed instead of attachments without any. */
const dataFolders = { published: 'data', filled: 'test/fixtures/invented-unit' } as const;
const year = 2022;

function composeModel(dataFolder: string): { readonly edition: string; readonly report: Report; readonly bare: Report } {
  const { report, context, edition: id } = compose(dataFolder, year, loadEditionTexts);
  const edition = findEdition(id);
  if (report === undefined || context === undefined || edition === undefined) {
    throw new Error(`The facts in ${dataFolder} have errors: run check first.`);
  }
  const { evaluation: _, ...accounts } = context.accounts;
  const withoutAttachments = { ...context, accounts: { ...accounts, scorecards: [] } };
  return { edition: id, report, bare: composeReport(withoutAttachments, edition, loadEditionTexts(id)) };
}

const metrics = openFontMetrics(loadFonts());
const { edition, report, bare } = composeModel(dataFolders.published);
const filled = composeModel(dataFolders.filled).report;
const template = draftWordTemplate([layOut(report, metrics), layOut(filled, metrics), layOut(bare, metrics)]);
writeFileSync(process.argv[2] ?? wordTemplatePath(edition), template);
