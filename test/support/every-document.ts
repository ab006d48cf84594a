/** Every kind of document, from real and from invented facts. */
import type { DocumentId } from '../../src/model/document-names.ts';
import type { Report } from '../../src/model/report.ts';
import { composeTargets } from './compose-targets.ts';
import { composeYear } from './compose-year.ts';

interface ComposedDocument {
  readonly data: string;
  readonly year: number;
  readonly document: DocumentId;
}

export const everyDocument: readonly ComposedDocument[] = [
  { data: 'data', year: 2022, document: 'final-accounts' },
  { data: 'test/fixtures/invented-unit', year: 2022, document: 'final-accounts' },
  { data: 'test/fixtures/unit-with-targets', year: 2022, document: 'final-accounts' },
  { data: 'test/fixtures/unit-with-targets', year: 2022, document: 'performance-targets' },
  { data: 'data', year: 2023, document: 'performance-targets' },
];

export function composeDocument({ data, year, document }: ComposedDocument): Report {
  switch (document) {
    case 'final-accounts':
      return composeYear(data, year).report;
    case 'performance-targets':
      return composeTargets(data, year).report;
  }
}
