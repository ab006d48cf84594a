/** Files on which the parser never ends, or takes all memory: the process that reads them is given up, and nothing else. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openImporter } from '../../../src/app/import-process/import-process.ts';
import { importBounded } from '../../support/import-process/run-bounded.ts';
import { importBytes } from '../../support/workbooks/import-bytes.ts';
import { bytesOf, validBook, withParts } from '../../support/workbooks/valid-book.ts';

const valid = bytesOf(validBook());
const sheet = 'xl/worksheets/sheet1.xml';
/** Far more than any of these needs where it ends at all. */
const patient = { seconds: 300, megabytes: 512 };
const said = ({ problems }: Awaited<ReturnType<typeof importBounded>>) =>
  problems.map(({ code, actual }) => `${code} ${String(actual)}`);

describe('a workbook read within bounds', () => {
  it('is what it is without them', async () => {
    const result = await importBounded(valid, patient);
    expect(result).toEqual({ ...importBytes(valid), tables: result.tables, skipped: result.skipped });
    expect(result.texts).toBeDefined();
    expect(result.tables).toHaveLength(9);
  });

  it('that never ends is given up when its time is over', async () => {
    let killed = 0;
    const endless = readFileSync('test/fixtures/hostile/endless-loop.xls');
    const result = await importBounded(endless, { seconds: 2, megabytes: 512 }, (started) => {
      started.on('exit', () => {
        killed += 1;
      });
    });
    expect(said(result)).toEqual(['IMPORT-UNFINISHED 2 秒还没有读完，已停止']);
    while (killed === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('that asks for too much memory is given up', async () => {
    const columns = (part: string) => part.replace('<sheetData>', '<cols><col min="1" max="90000000"/></cols>$&');
    const result = await importBounded(withParts(valid, { [sheet]: columns }), { seconds: 300, megabytes: 128 });
    expect(said(result)).toEqual(['IMPORT-UNFINISHED 要用的内存更多，已停止']);
  });

  it('is read here where no process can be started', async () => {
    const none = Object.assign(new EventEmitter(), { send: () => undefined, kill: () => undefined });
    const importer = openImporter(() => none, patient);
    none.emit('error', new Error('spawn EAGAIN'));
    const request = {
      workbooks: [{ file: '公开表.xlsx', bytes: valid }],
      year: 2022,
      existing: { accounts: undefined, explanations: undefined },
      classification: { functional: new Map(), economic: new Map() },
      lists: { functional: 'a', economic: 'b' },
      edition: 'zhuzhou-2022',
    };
    expect((await importer.import(request)).tables).toHaveLength(9);
  });

  it('is a bug of the program where that throws', async () => {
    const broken = Object.assign(new EventEmitter(), { send: () => undefined, kill: () => undefined });
    const importer = openImporter(() => broken, patient);
    const result = importer.import({} as Parameters<typeof importer.import>[0]);
    broken.emit('message', { kind: 'failed', error: new TypeError('a bug') });
    await expect(result).rejects.toThrow('a bug');
  });
});

describe('a row number', () => {
  it.each([`'900000000'`, `"9000000000"`, `= "900000000"`.slice(1)])('of %s is beyond what is read', (number) => {
    const far = withParts(valid, {
      [sheet]: (part) => part.replace('</sheetData>', `<row r=${number}><c><v>1</v></c></row>$&`),
    });
    expect(importBytes(far).problems.map(({ code }) => code)).toEqual(['IMPORT-TOO-MANY-ROWS']);
  });
});
