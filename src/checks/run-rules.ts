import type { WrittenText } from '../model/accounts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { Figures } from '../model/figures.ts';
import type { Report } from '../model/report.ts';
import type { ReportRule, Finding, Rule } from './rule.ts';

/** What the rules on facts and figures find, in the order of the rules. Figures that are still to come tie out with nothing. */
export function runRules<Context extends { readonly figures: Figures }>(
  rules: readonly Rule<Context>[],
  context: Context,
): readonly Diagnostic[] {
  const isKnown = (name: FigureName) => !context.figures.has(name) || context.figures.get(name).toFill !== true;
  return rules.flatMap((rule) =>
    rule
      .check(context)
      .filter(({ figures = [] }) => figures.every(isKnown))
      .map((finding) => toDiagnostic(rule, finding)),
  );
}

/** What the rules on the composed text find. */
export function runReportRules<Context>(
  rules: readonly ReportRule<Context>[],
  report: Report,
  written: readonly WrittenText[],
  context: Context,
): readonly Diagnostic[] {
  return rules.flatMap((rule) =>
    rule.checkReport(report, written, context).map((finding) => toDiagnostic(rule, finding)),
  );
}

function toDiagnostic(
  { code, title, basis }: Pick<Rule, 'code' | 'title' | 'basis'>,
  { figures: _, ...finding }: Finding,
): Diagnostic {
  return { code, title, basis, ...finding };
}
