import type { Diagnostic } from '../model/diagnostic.ts';
import { toFillMark } from '../model/to-fill.ts';

/**
 * What a draft is told of its findings: gaps are no faults of a draft, and contradictions are warnings, for the facts
 * behind them may still change.
 */
export function findingsOfDraft(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => !isAboutGap(diagnostic)).map(asWarning);
}

/** An error that a draft is written in spite of. */
export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

const gap = toFillMark.slice(1, -1);

function isAboutGap({ actual = '', expected = '' }: Diagnostic): boolean {
  return actual.includes(gap) || expected.includes(gap);
}
