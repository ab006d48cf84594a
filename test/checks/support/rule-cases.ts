import { expect, it } from 'vitest';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { runReportRules, runRules } from '../../../src/checks/run-rules.ts';
import { describeDiagnostic } from '../../../src/cli/print-diagnostics.ts';
import { computeFigures } from '../../../src/figures/compute-figures.ts';
import { composeReport } from '../../../src/editions/compose-report.ts';
import type { EditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ReportContext } from '../../../src/model/report-context.ts';
import { withExcerpts } from '../../../src/facts/reading/excerpts.ts';
import { readYear } from '../../../src/facts/reading/read-year.ts';
import { changedData } from '../../support/small-data.ts';
import type { Change } from '../../support/small-data.ts';
import { memoryFolder } from '../../support/memory-folder.ts';

/** A ledger, told by what differs from the small unit, and what the rule prints about it. */
export interface RuleCase {
  readonly about: string;
  readonly changes: readonly Change[];
  /** The diagnostics of the rule in full, without colour; none for a ledger that passes. */
  readonly printed?: readonly string[];
}

let texts: EditionTexts | undefined;

/** What the rules print about the small unit with changes: all of it, or one code. */
export function printedFor(changes: readonly Change[], code?: string): readonly string[] {
  const inText = code === undefined || zhuzhou2022.reportRules.some((rule) => rule.code === code);
  return diagnose(changes, inText)
    .filter((one) => code === undefined || one.code === code)
    .map((one) => describeDiagnostic(one, false));
}

function diagnose(changes: readonly Change[], inText: boolean): readonly Diagnostic[] {
  const folder = memoryFolder(changedData(changes));
  const read = readYear(folder, 2022);
  if (!read.ok) throw new Error(read.problems.map((problem) => describeDiagnostic(problem, false)).join('\n'));
  const { accounts, classification } = read;
  const context = { accounts, classification, figures: computeFigures(accounts, classification) };
  return withExcerpts([...runRules(zhuzhou2022.rules, context), ...(inText ? inReport(context) : [])], folder);
}

function inReport(context: ReportContext): readonly Diagnostic[] {
  texts ??= loadEditionTexts(zhuzhou2022.id);
  return runReportRules(zhuzhou2022.reportRules, composeReport(context, zhuzhou2022, texts), context);
}

/** Declares a test for each case of a rule. */
export function testRule(code: string, cases: readonly RuleCase[]): void {
  it.each(cases)(`${code}: $about`, ({ changes, printed = [] }) => {
    const found = printedFor(changes, code).map((text) => text.split('\n'));
    expect(found).toEqual(
      printed.map((text) =>
        text
          .trim()
          .split('\n')
          .map((line, index) => (index === 0 ? line.trim() : `  ${line.trim()}`)),
      ),
    );
  });
}
