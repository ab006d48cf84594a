import type { WrittenText } from '../model/accounts.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { ReportContext } from '../model/report-context.ts';
import type { SourcePosition } from '../model/source-position.ts';
import type { Report } from '../model/report.ts';

/** A rule on a year's facts and figures: one tie-out of the field. The context holds those of one document. */
export interface Rule<Context = ReportContext> {
  /** Stable code, `TIE-` and the number of the tie-out, or a name. */
  readonly code: string;
  readonly title: string;
  /** The regulation, form or custom that the rule rests on. */
  readonly basis: string;
  /** The gravest thing it can find. */
  readonly severity: Severity;
  /** What it finds; it never throws and never prints. */
  readonly check: (context: Context) => readonly Finding[];
}

/** One place that breaks a rule. */
export interface Finding {
  /** What it is about, in a few words; a written explanation names it. */
  readonly subject: string;
  readonly severity: Severity;
  readonly position?: SourcePosition;
  /** Empty where the line at `position` tells nothing; else it is looked up. */
  readonly excerpt?: '';
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** The other place involved. */
  readonly related?: { readonly position: SourcePosition; readonly note: string };
  readonly hint: string;
  /** The figures compared. */
  readonly figures?: readonly FigureName[];
}

/** A rule on the words of a composed document; one that asks for no context holds in every document. */
export interface ReportRule<Context = unknown> {
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly severity: Severity;
  /** @param written the texts of the data files that the document was composed from */
  readonly checkReport: (report: Report, written: readonly WrittenText[], context: Context) => readonly Finding[];
}

/** An object with the key, or none when there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
