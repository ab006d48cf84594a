import type { Diagnostic } from '../model/diagnostic.ts';
import { countBySeverity, sortByPlace } from './sort-diagnostics.ts';

/** The diagnostics for other programs: sorted, counted, with stable keys. */
export function diagnosticsAsJson(year: number, unit: string, diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(
    { year, unit, counts: countBySeverity(diagnostics), diagnostics: sortByPlace(diagnostics) },
    null,
    2,
  );
}
