/** The first half of the pipeline, which every use case shares: facts → figures → checks → report → checks on its text. */
import { answerWarnings, isAnsweredBy, isIdleAnswer } from '../checks/answer-warnings.ts';
import { asWarning, findingsOfDraft } from '../checks/draft-findings.ts';
import type { EditionTexts } from '../editions/load-edition-texts.ts';
import { editions, findEdition } from '../editions/index.ts';
import { openDataFolder, setsOfFacts } from '../facts/reading/data-folder.ts';
import type { DataFile } from '../facts/reading/data-folder.ts';
import { withExcerpts } from '../facts/reading/excerpts.ts';
import { unknownEdition } from '../facts/reading/reading-problems.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { draftMark } from '../model/document-names.ts';
import type { DocumentId } from '../model/document-names.ts';
import type { Report } from '../model/report.ts';
import { isToFill } from '../model/to-fill.ts';
import type { TemplateName } from './word-thread/word-thread.ts';
import type { DocumentContext, DocumentFacts, DocumentKind } from './documents/document-kind.ts';
import { answersFor, kindsOf } from './documents/index.ts';

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

/** A composition that nothing kept from being finished. */
export type ComposedDocument = Composition & { readonly report: Report };

export function isComposed(composition: Composition): composition is ComposedDocument {
  return composition.report !== undefined;
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
  texts: (edition: string) => EditionTexts,
  kind: DocumentKind<Facts, Context>,
  { draft = false, announce }: ComposeOptions = {},
): Composition<Context> {
  const folder = openDataFolder(dataRoot);
  const end = (
    problems: readonly Diagnostic[],
    composed: Partial<Composition<Context>> = {},
  ): Composition<Context> => ({
    ...{ document: kind.id, report: undefined, context: undefined, unitName: '', edition: '', ...composed },
    diagnostics: withExcerpts(problems, folder),
    dataFiles: folder.filesRead(),
  });

  const read = kind.read(folder, year);
  const problems = draft ? read.problems.map(gapAsWarning) : read.problems;
  // A year that is not filled in is told what it lacks, and what can be said of the rest, as of a draft.
  const isOpen = read.ok && problems.some(isToFill) && !hasError(problems.filter((problem) => !isToFill(problem)));
  if (!read.ok || (hasError(problems) && !isOpen)) return end(problems);
  const { facts } = read;
  const edition = findEdition(facts.edition.text);
  if (edition === undefined) return end([unknownEdition(facts.edition, knownEditions)]);
  if (!hasError(problems)) announce?.({ edition: edition.id, document: kind.id });

  const judge = (found: readonly Diagnostic[]) =>
    draft || isOpen ? findingsOfDraft(found, problems.filter(isToFill)) : found;
  const context = kind.compute(facts);
  const found = judge(kind.check(context, edition));
  const report = hasError(found) ? undefined : kind.compose(context, edition, texts);
  const inText = report === undefined ? [] : judge(kind.checkText(report, context, edition));
  const answered = answerWarnings([...found, ...inText], answersFor(kind, edition, facts.answers));

  const isFinished = report !== undefined && !hasError([...problems, ...answered]);
  const finished = !isFinished ? undefined : draft ? asDraft(report) : report;
  const { unitName } = facts;
  return end([...problems, ...answered], { report: finished, context, unitName, edition: edition.id });
}

/** Every document that a year's facts allow, or the one that is asked for. */
export function composeAll(
  dataRoot: string,
  year: number,
  texts: (edition: string) => EditionTexts,
  wanted?: DocumentId,
  options: ComposeOptions = {},
): readonly Composition[] {
  const folder = openDataFolder(dataRoot);
  const composeNow = () => kindsOf(folder, year, wanted).map((kind) => compose(dataRoot, year, texts, kind, options));
  // Another run may put a year's facts in place meanwhile, as a whole: then what was read may be of two sets.
  let before = setsOfFacts(folder);
  let composed = composeNow();
  for (let more = 2; more > 0 && setsOfFacts(folder) !== before; more -= 1) {
    before = setsOfFacts(folder);
    composed = composeNow();
  }
  return composed;
}

/**
 * What was found in all of them; what two documents tell of a file that both read is told once, and an explanation that
 * answers a warning of one is not idle in the other.
 */
export function diagnosticsOf(compositions: readonly Composition[]): readonly Diagnostic[] {
  const found = compositions.flatMap(({ diagnostics }) => diagnostics);
  const all = found.filter((one) => !(isIdleAnswer(one) && found.some((other) => isAnsweredBy(other, one))));
  return [...new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

const knownEditions = editions.map(({ id }) => id);

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function gapAsWarning(problem: Diagnostic): Diagnostic {
  return isToFill(problem) ? asWarning(problem) : problem;
}

/** The same document, named and marked as a draft. */
function asDraft(report: Report): Report {
  const { title, fileName } = report.metadata;
  return {
    ...report,
    metadata: { ...report.metadata, title: title + draftMark, fileName: fileName + draftMark, draft: true },
  };
}
