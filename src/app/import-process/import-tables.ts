/** The import of one workbook as it was asked for, wherever it runs. */
import { findEdition } from '../../editions/index.ts';
import { readFactsSheet } from '../../workbook/facts-sheet/read-facts-sheet.ts';
import { importWorkbook } from '../../workbook/import/import-workbook.ts';
import type { ImportResult } from '../../workbook/import/import-workbook.ts';
import type { ImportRequest } from './import-request.ts';

export function importTables({ edition, ...request }: ImportRequest): ImportResult {
  const tables = findEdition(edition)?.tables;
  if (tables === undefined) throw new TypeError(`An edition that does not exist: ${edition}.`);
  const result = importWorkbook({ ...request, tables, readFactSheet: readFactsSheet });
  return { ...result, tables: result.tables.map(({ id, sheet, unit }) => ({ id, sheet, unit })) };
}
