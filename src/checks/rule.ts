import type { Diagnostic } from '../model/diagnostic.ts';
import type { ReportContext } from '../model/report-context.ts';

/** A rule on a year's facts and figures. It returns what it finds; it never throws and never prints. */
export interface Rule {
  readonly code: string;
  readonly title: string;
  /** The regulation or the tie-out that the rule rests on. */
  readonly basis: string;
  readonly check: (context: ReportContext) => readonly Diagnostic[];
}
