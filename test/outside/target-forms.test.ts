import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../src/assets/font-metrics.ts';
import { loadFonts } from '../../src/assets/fonts.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { composeTargets } from '../support/compose-targets.ts';
import { printWordFile } from './support/libre-office.ts';
import { charactersOf, numbersOf, readLines, readPages, squeeze } from './support/pdf-text.ts';
import { runTool, tryTool } from './support/run-tool.ts';
import { fileEnding, projectFolder } from './support/units.ts';

const units = [
  { data: 'data', year: 2023 },
  { data: 'test/fixtures/unit-with-targets', year: 2022 },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(units)('target forms of $data', ({ data, year }) => {
  const out = join(folder, String(year));
  const options = ['--year', String(year), '--data', join(projectFolder, data), '--out', out];
  const main = join(projectFolder, 'src/main.mjs');
  runTool(process.execPath, [main, 'generate', '--document', 'performance-targets', ...options]);
  const pdf = fileEnding(join(out, String(year)), '.pdf');
  const printed = printWordFile(fileEnding(join(out, String(year)), '.docx'), join(out, 'printed'));
  const laidOut = layOut(composeTargets(data, year).report, openFontMetrics(loadFonts()));
  const pages = { PDF: readPages(pdf), 'Word file': readPages(printed) };

  it.each(['PDF', 'Word file'] as const)('have the pages of the layout in the %s', (file) => {
    expect(pages[file]).toHaveLength(laidOut.pageCount);
    for (const { text, page } of laidOut.contents) {
      expect(squeeze(pages[file][page - 1] ?? '')).toContain(squeeze(text));
    }
    pages[file].forEach((text, index) => {
      expect(squeeze(text)).toContain(`—${String(index + 1)}—`);
    });
  });

  it('print the same numbers and characters on each page', () => {
    expect(pages['Word file'].map(numbersOf)).toEqual(pages.PDF.map(numbersOf));
    expect(pages['Word file'].map(charactersOf)).toEqual(pages.PDF.map(charactersOf));
  });

  it('break every line alike', () => {
    expect(readLines(printed)).toEqual(readLines(pdf));
  });

  it('are a sound PDF with bookmarks to the forms', () => {
    const { output, exitCode } = tryTool('qpdf', ['--check', pdf]);
    expect({ exitCode, warned: output.includes('WARNING') }).toEqual({ exitCode: 0, warned: false });
    const objects = runTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']);
    expect(objects.match(/\/Outlines/g)).not.toBeNull();
    expect(objects.match(/\/Dest/g)?.length ?? 0).toBeGreaterThanOrEqual(laidOut.contents.length);
  });
});
