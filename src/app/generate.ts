/** The pipeline: facts → figures → checks → report → layout → files. Pure but for reading the facts at its start. */
import type { ReportFonts } from '../fonts/report-fonts.ts';
import { openFontMetrics } from '../fonts/open-font-metrics.ts';
import { answerWarnings } from '../checks/answer-warnings.ts';
import { asWarning, findingsOfDraft } from '../checks/draft-findings.ts';
import type { DocumentContext, DocumentFacts, DocumentKind } from './documents/document-kind.ts';
import { answersFor, documentKinds, kindsOf } from './documents/index.ts';
import type { EditionTexts } from '../editions/edition-texts.ts';
import { editions, findEdition } from '../editions/index.ts';
import { characterWithoutGlyph } from '../layout/glyph-problem.ts';
import { findMissingCharacters } from '../layout/missing-characters.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { draftMark } from '../model/document-names.ts';
import type { DocumentId, OutputFormat } from '../model/document-names.ts';
import type { Report } from '../model/report.ts';
import { readDataFiles } from '../facts/reading/data-files.ts';
import { openDataFolder } from '../facts/reading/data-folder.ts';
import type { DataFile } from '../facts/reading/data-folder.ts';
import { findCharacter } from '../facts/reading/find-character.ts';
import { isToFill } from '../model/to-fill.ts';
import { unknownEdition } from '../facts/reading/reading-problems.ts';
import { withExcerpts } from '../facts/reading/excerpts.ts';
import type { TemplateName } from '../threads/channel.ts';
import type { WordThread } from '../threads/word-thread.ts';
import type { Attachment } from '../writers/pdf/engine/attachments.ts';
import { placeForPrint } from '../writers/pdf/placement/place-for-print.ts';

/** What the program itself brings: templates and fonts, loaded when they are needed. */
export interface Assets {
  readonly texts: (edition: string) => EditionTexts;
  readonly wordTemplate: (edition: string, document: DocumentId) => Uint8Array;
  readonly fonts: (edition: string) => ReportFonts;
  /** Writes Word files beside the PDF, where there is a second thread. */
  readonly wordThread?: WordThread;
}

/** A composed document with the context it came from; without a report when an error stands. */
export interface Composition<Context extends DocumentContext = DocumentContext> {
  readonly document: DocumentId;
  readonly report: Report | undefined;
  readonly context: Context | undefined;
  readonly unitName: string;
  readonly edition: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The data files that it came from. */
  readonly dataFiles: readonly DataFile[];
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Files that travel inside of it. */
  readonly attachments: readonly Attachment[];
}

export interface ComposeOptions {
  /** Facts that are still to come leave gaps, contradictions are warnings, and each page says that this is a draft. */
  readonly draft?: boolean;
  /** Is told which Word template a document will want, before it is composed. */
  readonly announce?: (template: TemplateName) => void;
}

/** Facts of a year → one finished document of the given kind, or a draft of it. */
export function compose<Facts extends DocumentFacts, Context extends DocumentContext>(
  dataRoot: string,
  year: number,
  texts: Assets['texts'],
  kind: DocumentKind<Facts, Context>,
  { draft = false, announce = () => undefined }: ComposeOptions = {},
): Composition<Context> {
  const folder = openDataFolder(dataRoot);
  const failed = (problems: readonly Diagnostic[]): Composition<Context> => ({
    document: kind.id,
    report: undefined,
    context: undefined,
    unitName: '',
    edition: '',
    diagnostics: withExcerpts(problems, folder),
    dataFiles: folder.filesRead(),
  });
  const read = kind.read(folder, year);
  // A year that is not filled in is told what it lacks, not what follows from that.
  const problems = draft
    ? read.problems.map((problem) => (isToFill(problem) ? asWarning(problem) : problem))
    : read.problems;
  if (!read.ok || hasError(problems)) return failed(problems);
  const { facts } = read;
  const edition = findEdition(facts.edition.text);
  if (edition === undefined) return failed([unknownEdition(facts.edition, knownEditions)]);
  announce({ edition: edition.id, document: kind.id });
  const context = kind.compute(facts);
  const judge = (findings: readonly Diagnostic[]) =>
    draft ? findingsOfDraft(findings, problems.filter(isToFill)) : findings;
  const found = judge(kind.check(context, edition));
  const composed = hasError(found) ? undefined : kind.compose(context, edition, texts);
  const inText = composed === undefined ? [] : judge(kind.checkText(composed, context, edition));
  const answered = answerWarnings([...found, ...inText], answersFor(kind, edition, facts.answers));
  const diagnostics = withExcerpts([...problems, ...answered], folder);
  const finished = hasError(diagnostics) ? undefined : composed;
  return {
    document: kind.id,
    report: draft && finished !== undefined ? asDraft(finished) : finished,
    context,
    unitName: facts.unitName,
    edition: edition.id,
    diagnostics,
    dataFiles: folder.filesRead(),
  };
}

/** Every document that a year's facts allow, or the one that is asked for. */
export function composeAll(
  dataRoot: string,
  year: number,
  texts: Assets['texts'],
  wanted?: DocumentId,
  options: ComposeOptions = {},
): readonly Composition[] {
  return kindsOf(openDataFolder(dataRoot), year, wanted).map((kind) => compose(dataRoot, year, texts, kind, options));
}

/** What was found in all of them; what two documents tell of a file that both read is told once. */
export function diagnosticsOf(compositions: readonly Composition[]): readonly Diagnostic[] {
  const all = compositions.flatMap(({ diagnostics }) => diagnostics);
  return [...new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** The same document, named and marked as a draft. */
function asDraft(report: Report): Report {
  const { title, fileName } = report.metadata;
  return {
    ...report,
    metadata: { ...report.metadata, title: title + draftMark, fileName: fileName + draftMark, draft: true },
  };
}

/** The composition, without its report where that has a character that none of its fonts has. */
export function checkCharacters(
  composition: Composition,
  dataRoot: string,
  year: number,
  fonts: Assets['fonts'],
): Composition {
  const { report, document, edition, diagnostics } = composition;
  const missing = report === undefined ? [] : findMissingCharacters(report, fonts(edition));
  if (missing.length === 0) return composition;
  const folder = openDataFolder(dataRoot);
  const kind = documentKinds.find(({ id }) => id === document);
  const files = readDataFiles(folder, year, kind?.factFiles ?? []);
  const found = missing.flatMap((one) => {
    const positions = findCharacter(files, one.character);
    return (positions.length === 0 ? [undefined] : positions).map((position) => characterWithoutGlyph(one, position));
  });
  return { ...composition, report: undefined, diagnostics: [...diagnostics, ...withExcerpts(found, folder)] };
}

const knownEditions = editions.map(({ id }) => id);

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

export interface WriteOptions {
  /** Files that travel inside of the PDF. */
  readonly attachments?: readonly Attachment[];
  /** Also a PDF for the print shop. */
  readonly print?: boolean;
}

/** The facts that a document of a year is made from, as they travel inside of its PDF. */
export function dataAttachments(
  dataRoot: string,
  year: number,
  { factFiles }: Pick<DocumentKind, 'factFiles'>,
): readonly Attachment[] {
  return readDataFiles(openDataFolder(dataRoot), year, factFiles).map(({ path, text }) => ({
    name: path.replaceAll('/', '-'),
    description: `数据文件 ${path}`,
    mediaType: path.endsWith('.md') ? 'text/markdown' : 'application/yaml',
    bytes: Buffer.from(text, 'utf8'),
  }));
}

/** A finished document → files. The same report gives the same bytes. */
export async function write(
  report: Report,
  { document, edition }: Pick<Composition, 'document' | 'edition'>,
  formats: readonly OutputFormat[],
  assets: Assets,
  { attachments = [], print = false }: WriteOptions = {},
): Promise<readonly OutputFile[]> {
  const fonts = assets.fonts(edition);
  const laidOut = layOut(report, openFontMetrics(fonts));
  const word = formats.includes('docx') ? assets.wordThread?.fill({ edition, document }, laidOut) : undefined;
  const files: OutputFile[] = [];
  for (const format of formats) {
    const bytes =
      format === 'pdf'
        ? await (await pdfWriter()).writePdf(laidOut, fonts, { attachments })
        : ((await word) ?? (await wordWriter()).writeDocx(laidOut, assets.wordTemplate(edition, document)));
    const inside = format === 'pdf' ? attachments : [];
    files.push({ name: `${report.metadata.fileName}.${format}`, bytes, pages: laidOut.pageCount, attachments: inside });
    if (format !== 'pdf' || !print) continue;
    const printed = await (await pdfWriter()).writePdf(laidOut, fonts, { print });
    const { pageCount: pages } = placeForPrint(laidOut);
    files.push({ name: `${report.metadata.fileName}（印刷版）.pdf`, bytes: printed, pages, attachments: [] });
  }
  return files;
}

// They take a while to load: pdfmake does when the other thread has its work, docxtemplater where there is none.
const pdfWriter = async () => await import('../writers/pdf/write-pdf.ts');
const wordWriter = async () => await import('../writers/docx/write-docx.ts');
