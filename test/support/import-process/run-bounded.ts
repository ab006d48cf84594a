/** Imports in a process of its own, which runs the sources. */
import { openImporter } from '../../../src/app/import-process/import-process.ts';
import type { Bounds, ImportProcess } from '../../../src/app/import-process/import-process.ts';
import { startImportProcess } from '../../../src/run-bundle.mjs';
import type { ImportResult } from '../../../src/workbook/import/import-workbook.ts';
import { readClassification } from '../../../src/facts/reading/classification-files.ts';
import { openDataFolder } from '../../../src/facts/reading/data-folder.ts';

const { classification } = readClassification(openDataFolder('test/fixtures/invented-unit'), 2022);

/** What comes of a workbook's bytes; `watch` sees the process. */
export async function importBounded(
  bytes: Uint8Array,
  bounds: Bounds,
  watch: (started: ImportProcess) => void = () => undefined,
): Promise<ImportResult> {
  const importer = openImporter((megabytes) => {
    const thread = new URL('import-thread.mjs', import.meta.url).href;
    const started = startImportProcess(megabytes, thread);
    watch(started);
    return started;
  }, bounds);
  return await importer.import({
    workbooks: [{ file: '公开表.xlsx', bytes }],
    year: 2022,
    existing: { accounts: undefined, explanations: undefined },
    classification,
    lists: { functional: 'classification/2022/functional.csv', economic: 'classification/2022/economic.csv' },
    edition: 'zhuzhou-2022',
  });
}
