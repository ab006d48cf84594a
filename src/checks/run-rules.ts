import type { Diagnostic } from '../model/diagnostic.ts';
import type { ReportContext } from '../model/report-context.ts';
import type { Rule } from './rule.ts';

/** What all rules find, in the order of the rules. */
export function runRules(rules: readonly Rule[], context: ReportContext): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule.check(context));
}
