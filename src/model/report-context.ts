import type { DepartmentAccounts } from './accounts.ts';
import type { Classification } from './classification.ts';
import type { Figures } from './figures.ts';

/** All that a table, a section or a scorecard is composed from. */
export interface ReportContext {
  readonly accounts: DepartmentAccounts;
  readonly classification: Classification;
  readonly figures: Figures;
}

/** What the official tables are made of: the figures, and the names of items. */
export type TableContext = Pick<ReportContext, 'classification' | 'figures'>;

/** Name of a functional item, section or class; the code itself where the lists have none. */
export function functionalName({ classification }: Pick<ReportContext, 'classification'>, code: string): string {
  return classification.functional.get(code)?.name ?? code;
}

/** Name of an economic item or class. */
export function economicName({ classification }: Pick<ReportContext, 'classification'>, code: string): string {
  return classification.economic.get(code)?.name ?? code;
}
