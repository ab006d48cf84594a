import type { Diagnostic } from '../model/diagnostic.ts';

const gravity: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, hint: 2 };

/** What stops the work first; then by file, line and column; what has no place comes last. */
export function sortByGravity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (a.severity !== b.severity) return gravity[a.severity] - gravity[b.severity];
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
