import type { Rule } from '../checks/rule.ts';
import type { TargetsContext } from '../model/performance-targets.ts';

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
}

/**
 * Where the scorecards have a level-2 group of the target forms: the forms have 满意度 under 效益, the scorecards as a
 * group of its own.
 */
export type ScorecardPlaces = Readonly<Record<string, { readonly group: string; readonly subgroup: string }>>;
