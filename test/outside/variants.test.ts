/** In LibreOffice, every heading and every table of 20 random variants stands on the page that the layout says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../src/assets/font-metrics.ts';
import { loadFonts } from '../../src/assets/fonts.ts';
import { loadWordTemplate } from '../../src/assets/templates.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { LaidOutReport } from '../../src/layout/laid-out-report.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { composeYear } from '../support/compose-year.ts';
import { printWordFiles } from './support/libre-office.ts';
import { readPages, squeeze } from './support/pdf-text.ts';
import { units, year } from './support/units.ts';
import { varyReport } from './support/variants.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
/** Variants that one run of LibreOffice prints: it takes as long to start as to print one. */
const together = 5;

const metrics = openFontMetrics(loadFonts());
const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
const laidOut = new Map<number, LaidOutReport>();

beforeAll(() => {
  const compositions = units.map(({ data }) => composeYear(data, year));
  for (const seed of seeds) {
    const composition = compositions[seed % compositions.length];
    if (composition === undefined) throw new Error('No report.');
    const layout = layOut(varyReport(composition.report, seed), metrics);
    laidOut.set(seed, layout);
    writeFileSync(wordFile(seed), writeDocx(layout, loadWordTemplate(composition.edition, composition.document)));
  }
  for (let first = 0; first < seeds.length; first += together) {
    printWordFiles(seeds.slice(first, first + together).map(wordFile), folder);
  }
}, 900_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wordFile(seed: number): string {
  return join(folder, `variant-${String(seed)}.docx`);
}

describe.each(seeds)('variant %i', (seed) => {
  it('has its headings and tables on the pages of the layout', () => {
    const layout = laidOut.get(seed);
    if (layout === undefined) throw new Error('Not laid out.');
    const pages = readPages(join(folder, `variant-${String(seed)}.pdf`)).map(squeeze);
    const wrong = [...headings(layout), ...tables(layout)].filter(({ page, texts }) => {
      const there = pages[layout.frontPages + page - 1] ?? '';
      return !there.includes(`—${String(page)}—`) || texts.some((text) => !there.includes(squeeze(text)));
    });
    expect(wrong).toEqual([]);
    expect(pages).toHaveLength(layout.pageCount);
  });
});

interface Placed {
  readonly page: number;
  /** What that page must print. */
  readonly texts: readonly string[];
}

function headings({ contents, parts }: LaidOutReport): readonly Placed[] {
  const blocks = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const texts = blocks.flatMap((block) => (block.kind === 'text' && block.block.kind === 'heading' ? [block] : []));
  return [
    ...contents.map(({ text, page }) => ({ page, texts: [text] })),
    ...texts.flatMap(({ lines }) =>
      lines.map(({ page, spans }) => ({ page, texts: [spans.map(({ text }) => text).join('')] })),
    ),
  ];
}

/** Each table's share of a page, by the first and the last line of text that it prints there. */
function tables({ parts }: LaidOutReport): readonly Placed[] {
  const blocks = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  return blocks.flatMap((block) => {
    if (block.kind === 'text') return [];
    return block.chunks.map(({ page, body }) => {
      const lines = body.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)).filter((text) => text !== '');
      return { page, texts: [lines.at(0) ?? '', lines.at(-1) ?? ''] };
    });
  });
}
