import type { Diagnostic } from '../model/diagnostic.ts';
import { toFillMark } from '../model/to-fill.ts';

/**
 * What a draft is told of its findings: gaps are no faults of a draft, and contradictions are warnings, for the facts
 * behind them may still change.
 * @param toFill the facts that are still to come
 */
export function findingsOfDraft(
  diagnostics: readonly Diagnostic[],
  toFill: readonly Diagnostic[],
): readonly Diagnostic[] {
  const gaps = new Set(toFill.map(placeOf));
  return diagnostics.filter((diagnostic) => !isAboutGap(diagnostic) && !gaps.has(placeOf(diagnostic))).map(asWarning);
}

function placeOf({ position }: Diagnostic): string {
  return position === undefined ? '' : `${position.file}:${String(position.line)}:${String(position.column)}`;
}

/** An error that a draft is written in spite of. */
export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

const gap = toFillMark.slice(1, -1);

function isAboutGap({ actual = '', expected = '' }: Diagnostic): boolean {
  return actual.includes(gap) || expected.includes(gap);
}
