/** The pipeline of generate.ts, stage by stage, with the time that each stage takes. */
import { performance } from 'node:perf_hooks';
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { openFontMetrics } from '../../fonts/font-metrics.ts';
import { loadFonts } from '../../fonts/load-fonts.ts';
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import { loadWordTemplate } from '../../editions/load-word-template.ts';
import { runRules } from '../../checks/run-rules.ts';
import { computeFigures } from '../../figures/compute-figures.ts';
import { composeReport } from '../../editions/compose-report.ts';
import { findEdition } from '../../editions/index.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { fontRoles } from '../../model/font-roles.ts';
import { openDataFolder } from '../../facts/reading/data-folder.ts';
import { readYear } from '../../facts/reading/read-year.ts';
import { writeDocx } from '../../writers/docx/write-docx.ts';
import { writePdf } from '../../writers/pdf/write-pdf.ts';

export const stages = ['read', 'compute', 'compose', 'fonts', 'lay out', 'pdf', 'docx'] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds by stage. */
export type StageTimes = Readonly<Record<Stage, number>>;

export interface TimedRun {
  readonly times: StageTimes;
  readonly laidOut: LaidOutReport;
  readonly fonts: ReportFonts;
}

/** Runs the whole pipeline once, writing nothing. @throws when the data has errors. */
export async function timeStages(dataFolder: string, year: number): Promise<TimedRun> {
  const times: Partial<Record<Stage, number>> = {};
  const timed = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times[stage] = performance.now() - start;
    return result;
  };
  const read = await timed('read', () => readYear(openDataFolder(dataFolder), year));
  if (!read.ok) throw new Error(`${dataFolder} can't be read: ${JSON.stringify(read.problems)}`);
  const { accounts, classification } = read;
  const figures = await timed('compute', () => computeFigures(accounts, classification));
  const context = { accounts, classification, figures };
  const edition = findEdition(accounts.department.edition.text);
  if (edition === undefined) throw new Error('No such edition');
  const report = await timed('compose', () => {
    runRules(edition.rules, context);
    return composeReport(context, edition, loadEditionTexts(edition.id));
  });
  const fonts = await timed('fonts', () => {
    const loaded = loadFonts();
    for (const role of fontRoles) ['年', '1'].forEach((character) => loaded.faceFor(character, role, false));
    return loaded;
  });
  const laidOut = await timed('lay out', () => layOut(report, openFontMetrics(fonts)));
  await timed('pdf', () => writePdf(laidOut, fonts));
  await timed('docx', () => writeDocx(laidOut, loadWordTemplate(edition.id, 'final-accounts')));
  return { times: times as StageTimes, laidOut, fonts };
}
