import type { Diagnostic } from '../model/diagnostic.ts';

/** By file, line and column; what has no place comes last. */
export function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    const [fileA, fileB] = [a.position?.file ?? '\uFFFF', b.position?.file ?? '\uFFFF'];
    if (fileA !== fileB) return fileA < fileB ? -1 : 1;
    return (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0);
  });
}

/** How many there are; explained warnings are counted apart. */
export function countBySeverity(diagnostics: readonly Diagnostic[]) {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity && one.explained === undefined).length;
  return {
    error: count('error'),
    warning: count('warning'),
    hint: count('hint'),
    explained: diagnostics.filter((one) => one.explained !== undefined).length,
  };
}
