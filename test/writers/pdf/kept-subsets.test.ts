/** Subsets kept from run to run: the file is the same with them, without them, and when they are damaged. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { bundledOnly, loadFonts } from '../../../src/fonts/load-fonts.ts';
import { openSubsetCache } from '../../../src/fonts/subset-cache.ts';
import type { SubsetCache } from '../../../src/fonts/subset-cache.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Report } from '../../../src/model/report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { composeYear } from '../../support/compose-year.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-subsets-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { report } = composeYear('test/fixtures/invented-unit', 2022);
const laidOut = layOut(withParagraph(report, '结余éü'), openFontMetrics(loadFonts()));

/** The report with a paragraph more: glyphs of é and ü are composed of others, which the subset gets too. */
function withParagraph(one: Report, text: string): Report {
  const [first, ...others] = one.parts;
  const [sheet, ...sheets] = first?.sheets ?? [];
  if (first === undefined || sheet === undefined) throw new Error('no sheet');
  const blocks = [...sheet.blocks, { kind: 'paragraph', style: 'body', spans: [{ text }] } as const];
  return { ...one, parts: [{ ...first, sheets: [{ ...sheet, blocks }, ...sheets] }, ...others] };
}

/** The file as a new run writes it, and how many subsets the run made, how many it was asked for. */
async function writeKeeping() {
  const count = { made: 0, asked: 0 };
  const cache = openSubsetCache(folder);
  const subsets: SubsetCache = (key, make) => {
    count.asked += 1;
    return cache(key, () => {
      count.made += 1;
      return make();
    });
  };
  const bytes = await writePdf(laidOut, loadFonts(bundledOnly, { subsets }));
  return { bytes, ...count };
}

const keptFiles = () => readdirSync(folder).map((name) => join(folder, name));

describe('a report whose subsets are kept', async () => {
  const alone = await writePdf(laidOut, loadFonts());
  const cold = await writeKeeping();
  const whole = keptFiles().map((path) => readFileSync(path));
  const warm = await writeKeeping();
  for (const path of keptFiles()) writeFileSync(path, readFileSync(path).fill(7, 100, 200));
  const damaged = await writeKeeping();
  const mended = keptFiles().map((path) => readFileSync(path));

  it('is byte for byte that of a run without a cache', () => {
    for (const { bytes } of [cold, warm, damaged]) expect(Buffer.compare(bytes, alone)).toBe(0);
  });

  it('makes each subset once; a later run makes none', () => {
    expect(cold.made).toBeGreaterThanOrEqual(4);
    expect(cold).toMatchObject({ made: cold.asked });
    expect(warm).toMatchObject({ made: 0, asked: cold.asked });
    expect(whole).toHaveLength(cold.made);
  });

  it('has a damaged subset made again, and kept again', () => {
    expect(damaged).toMatchObject({ made: cold.made });
    expect(mended.map((bytes, index) => bytes.equals(whole[index] ?? alone))).not.toContain(false);
  });
});
