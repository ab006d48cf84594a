import type { Edition } from '../../editions/edition.ts';
import type { EditionTexts } from '../../editions/load-edition-texts.ts';
import type { TextFact, WarningAnswer } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { Figures } from '../../model/figures.ts';
import type { Report } from '../../model/report.ts';
import type { DataFolder } from '../../facts/reading/data-folder.ts';

/** The words that somebody stated: numbers in them are facts of their own, whatever figure a form makes of others. */
export interface StatedWords {
  readonly texts: readonly string[];
  /** Codes of the classification that the document may print. */
  readonly codes: ReadonlySet<string>;
}

/** Every text that facts hold: names, duties, reasons, indicators, an evaluation report. */
export function textsIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return [facts];
  if (facts instanceof Map) return [...facts.values()].flatMap(textsIn);
  if (Array.isArray(facts)) return facts.flatMap(textsIn);
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(textsIn) : [];
}

/** What every document's facts have. */
export interface DocumentFacts {
  readonly unitName: string;
  readonly edition: TextFact;
  readonly answers: readonly WarningAnswer[];
}

/** What every document is composed from, whatever else it needs. */
export interface DocumentContext {
  readonly figures: Figures;
}

/** Facts, or what keeps them from being read. */
export type ReadFacts<Facts> =
  | { readonly ok: true; readonly facts: Facts; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/**
 * A kind of document that a year's facts can be made into; compose.ts takes its steps in order. They are
 * methods, whose parameters may be narrower than the list of all kinds says: each gets what the one before it gave.
 */
export interface DocumentKind<
  Facts extends DocumentFacts = DocumentFacts,
  Context extends DocumentContext = DocumentContext,
> {
  readonly id: DocumentId;
  /** What it is called when it is written, e.g. 2022年度部门决算报告. */
  readonly title: (year: number) => string;
  /** Whether the year's folder holds facts of its own for it. */
  present(folder: DataFolder, year: number): boolean;
  /**
   * What of the year's folder states its facts: files, or folders of YAML files (`scorecards/`). Explanations of warnings
   * are the clerk's own, they state no facts.
   */
  readonly factFiles: readonly string[];
  /** Why it is not written in a year without its facts; undefined where nobody would expect it. */
  readonly absence: ((year: number) => string) | undefined;
  read(folder: DataFolder, year: number): ReadFacts<Facts>;
  compute(facts: Facts): Context;
  /** Codes of the rules that the edition has for it. */
  ruleCodes(edition: Edition): readonly string[];
  check(context: Context, edition: Edition): readonly Diagnostic[];
  compose(context: Context, edition: Edition, texts: (edition: string) => EditionTexts): Report;
  /** Rules on the composed text. */
  checkText(report: Report, context: Context, edition: Edition): readonly Diagnostic[];
  /** What a proof may find in it that is no figure. */
  stated(context: Context): StatedWords;
}
