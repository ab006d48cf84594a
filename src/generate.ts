/** The pipeline: facts → figures → checks → report → layout → files. Pure but for reading the facts at its start. */
import type { FontFiles } from './assets/fonts.ts';
import { openFontMetrics } from './assets/font-metrics.ts';
import { answerWarnings } from './checks/answer-warnings.ts';
import { runReportRules, runRules } from './checks/run-rules.ts';
import { computeFigures } from './compute/compute-figures.ts';
import { composeReport } from './editions/compose-report.ts';
import type { EditionTexts } from './editions/edition-texts.ts';
import { editions, findEdition } from './editions/index.ts';
import { layOut } from './layout/lay-out.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Report } from './model/report.ts';
import type { ReportContext } from './model/report-context.ts';
import { openDataFolder } from './read/data-folder.ts';
import { unknownEdition } from './read/problems.ts';
import { withExcerpts } from './read/excerpts.ts';
import { readYear } from './read/read-year.ts';
import { writeDocx } from './writers/docx/write-docx.ts';
import { writePdf } from './writers/pdf/write-pdf.ts';

export const outputFormats = ['pdf', 'docx'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What the program itself brings: templates and fonts, loaded when they are needed. */
export interface Assets {
  readonly texts: (edition: string) => EditionTexts;
  readonly wordTemplate: (edition: string) => Uint8Array;
  readonly fonts: () => FontFiles;
}

/** A composed report with the context it came from; without one when an error stands. */
export interface Composition {
  readonly report: Report | undefined;
  readonly context: ReportContext | undefined;
  readonly edition: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Facts of a year → the finished report as a document. */
export function compose(dataRoot: string, year: number, texts: Assets['texts']): Composition {
  const folder = openDataFolder(dataRoot);
  const read = readYear(folder, year);
  if (!read.ok)
    return { report: undefined, context: undefined, edition: '', diagnostics: withExcerpts(read.problems, folder) };
  const { accounts, classification } = read;
  const wanted = accounts.department.edition;
  const edition = findEdition(wanted.text);
  if (edition === undefined) {
    const diagnostics = [
      unknownEdition(
        wanted,
        editions.map(({ id }) => id),
      ),
    ];
    return { report: undefined, context: undefined, edition: '', diagnostics };
  }
  const context: ReportContext = { accounts, classification, figures: computeFigures(accounts, classification) };
  const found = runRules(edition.rules, context);
  const composed = hasError(found) ? undefined : composeReport(context, edition, texts(edition.id));
  const inText = composed === undefined ? [] : runReportRules(edition.reportRules, composed, context);
  const diagnostics = withExcerpts(
    [...read.problems, ...answerWarnings([...found, ...inText], accounts.answers)],
    folder,
  );
  const report = hasError(diagnostics) ? undefined : composed;
  return { report, context, edition: edition.id, diagnostics };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The finished report → files. The same report gives the same bytes. */
export async function write(
  report: Report,
  edition: string,
  formats: readonly OutputFormat[],
  assets: Assets,
): Promise<readonly OutputFile[]> {
  const fonts = assets.fonts();
  const laidOut = layOut(report, openFontMetrics(fonts));
  const files: OutputFile[] = [];
  for (const format of formats) {
    const bytes = format === 'pdf' ? await writePdf(laidOut, fonts) : writeDocx(laidOut, assets.wordTemplate(edition));
    files.push({ name: `${report.metadata.fileName}.${format}`, bytes });
  }
  return files;
}
