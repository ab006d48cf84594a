/** Imports a workbook's bytes with the lists of the invented unit. */
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { importWorkbook } from '../../../src/workbook/import/import-workbook.ts';
import type { ImportInput, ImportResult } from '../../../src/workbook/import/import-workbook.ts';
import { readClassification } from '../../../src/facts/reading/classification-files.ts';
import { openDataFolder } from '../../../src/facts/reading/data-folder.ts';

const { classification } = readClassification(openDataFolder('test/fixtures/invented-unit'), 2022);

export function importBytes(bytes: Uint8Array, changes: Partial<ImportInput> = {}): ImportResult {
  return importWorkbook({
    workbooks: [{ file: '公开表.xlsx', bytes }],
    year: 2022,
    existing: { accounts: undefined, explanations: undefined },
    classification,
    lists: { functional: 'classification/2022/functional.csv', economic: 'classification/2022/economic.csv' },
    tables: zhuzhou2022.tables,
    readFactSheet: () => undefined,
    ...changes,
  });
}
