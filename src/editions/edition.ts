import type { ReportRule, Rule } from '../checks/rule.ts';
import type { FormLines } from '../model/classification.ts';
import type { FontPreferences } from '../model/font-roles.ts';
import type { ReportContext } from '../model/report-context.ts';
import type { ScorecardPlaces, TargetsContext } from '../model/performance-targets.ts';
import type { SectionDefinition } from './sections/section-definition.ts';
import type { TableDefinition } from './table-definition.ts';
import type { Scorecard } from '../model/accounts.ts';

/** The performance target forms of an edition: their titles, what they print without facts, and their rules. */
export interface TargetForms {
  readonly titles: {
    readonly department: (year: number) => string;
    readonly summary: (year: number) => string;
    readonly direction: (year: number) => string;
  };
  /** Rows of 附表2 below its head, filled or empty. */
  readonly summaryRows: number;
  /** Lines to be signed under each form. */
  readonly signatures: readonly string[];
  readonly rules: readonly Rule<TargetsContext>[];
  /** Rules on the composed text. */
  readonly reportRules: readonly ReportRule[];
}

/** Titles of the self-evaluation forms of a year. */
export type ScorecardTitles = Readonly<Record<Scorecard['scope'], (year: number) => string>>;

/** The form of a province and year: its tables and sections in order, and its titles. */
export interface Edition {
  /** Name of its folder of templates. */
  readonly id: string;
  readonly tables: readonly TableDefinition[];
  /** Sections of part 1. */
  readonly overview: readonly SectionDefinition[];
  /** Sections of part 3. */
  readonly sections: readonly SectionDefinition[];
  /** Rules that a year must keep to be printed in this form. */
  readonly rules: readonly Rule[];
  /** Rules on the composed text. */
  readonly reportRules: readonly ReportRule<ReportContext>[];
  readonly formLines: readonly FormLines[];
  readonly scorecards: ScorecardTitles;
  readonly scorecardPlaces: ScorecardPlaces;
  readonly targetForms: TargetForms;
  readonly fonts: FontPreferences;
}
