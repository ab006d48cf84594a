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
