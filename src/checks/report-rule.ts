import type { Severity } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import type { ReportContext } from '../model/report-context.ts';
import type { Finding } from './rule.ts';

/** A rule on the composed text of the report. */
export interface ReportRule {
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly severity: Severity;
  readonly checkReport: (report: Report, context: ReportContext) => readonly Finding[];
}
