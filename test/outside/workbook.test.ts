/** LibreOffice computes the workbook: a second opinion on every formula. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import PizZip from 'pizzip';
import { afterAll, describe, expect, it } from 'vitest';
import { recalculate } from './support/recalculate.ts';
import { runTool } from './support/run-tool.ts';
import { fileEnding, projectFolder, units, year } from './support/units.ts';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The workbook as a user has it written. */
function writeWorkbook(name: string, data: string): string {
  const out = join(folder, name);
  const options = ['--year', String(year), '--data', join(projectFolder, data), '--out', out];
  runTool(process.execPath, [join(projectFolder, 'src/main.mjs'), 'workbook', ...options]);
  return fileEnding(join(out, String(year)), '.xlsx');
}

/** Values of a file's cells by `sheet!address`, with the formulas. */
function cellsOf(xlsx: string): ReadonlyMap<string, CellObject> {
  const { SheetNames, Sheets } = read(readFileSync(xlsx), { cellFormula: true });
  return new Map(
    SheetNames.flatMap((name) =>
      Object.entries(Sheets[name] ?? {})
        .filter(([address]) => !address.startsWith('!'))
        .map(([address, cell]) => [`${name}!${address}`, cell as CellObject] as const),
    ),
  );
}

const shown = (cell: CellObject | undefined) => String(cell?.v ?? '');

describe.each(units)('the workbook of the $name', ({ name, data }) => {
  const written = writeWorkbook(name, data);
  const formulas = [...cellsOf(written)].filter(([, cell]) => cell.f !== undefined);

  it('has beside each formula what LibreOffice computes', () => {
    const computed = cellsOf(recalculate(written, join(folder, `${name} computed`)));
    expect(formulas.length).toBeGreaterThan(700);
    const different = formulas
      .filter(([key, cell]) => shown(cell) !== shown(computed.get(key)))
      .map(([key, cell]) => `${key} =${String(cell.f)}: ${shown(cell)}, computed ${shown(computed.get(key))}`);
    expect(different).toEqual([]);
  });
});

/** What LibreOffice computes of the published unit's workbook after a typed amount was changed. */
function computeWith(sheet: number, from: string, to: string): ReadonlyMap<string, CellObject> {
  const name = `table ${String(sheet)}`;
  const part = `xl/worksheets/sheet${String(sheet)}.xml`;
  const zip = new PizZip(readFileSync(writeWorkbook(name, 'data')));
  const xml = zip.file(part)?.asText() ?? '';
  // A cell that is typed: in others a formula stands before the value.
  const changed = xml.replace(new RegExp(`(<c r="[A-Z]+\\d+" s="\\d+"><v>)${from}(</v>)`), `$1${to}$2`);
  expect(changed).not.toBe(xml);
  zip.file(part, changed);
  const edited = join(folder, `${name}.xlsx`);
  writeFileSync(edited, zip.generate({ type: 'uint8array' }));
  return cellsOf(recalculate(edited, join(folder, `${name} computed`)));
}

const broken = (cells: ReadonlyMap<string, CellObject>) => [...cells.values()].filter(({ v }) => v === '不一致').length;

it('moves every total with a leaf of table 05', () => {
  const cells = computeWith(5, '1.89', '2.89');
  const totals = ['公开05表!C7', '公开04表!F33', '公开04表!G33', '公开03表!C7', '公开01表!F33'];
  expect(totals.map((key) => shown(cells.get(key)))).toEqual(['106.8', '106.8', '106.8', '118', '118']);
  expect(broken(cells)).toBe(0);
});

it('says where tables no longer agree', () => {
  expect(broken(computeWith(6, '4.1', '5.1'))).toBe(1);
});
