import type { DepartmentAccounts } from './accounts.ts';
import type { Classification } from './classification.ts';
import type { Figures } from './figures.ts';

/** All that a table, a section or a scorecard is composed from. */
export interface ReportContext {
  readonly accounts: DepartmentAccounts;
  readonly classification: Classification;
  readonly figures: Figures;
}

/** Name of a functional item, section or class; the code itself where the lists have none. */
export function functionalName({ classification }: ReportContext, code: string): string {
  return classification.functional.get(code)?.name ?? code;
}

/** Name of an economic item or class. */
export function economicName({ classification }: ReportContext, code: string): string {
  return classification.economic.get(code)?.name ?? code;
}
