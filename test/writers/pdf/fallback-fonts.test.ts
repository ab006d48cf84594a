import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseFonts } from '../../../src/fonts/choose-fonts.ts';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { findMachineFonts } from '../../../src/fonts/machine-fonts.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { findMissingCharacters } from '../../../src/layout/missing-characters.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Paragraph, Report } from '../../../src/model/report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { makeCollection, makeFont } from '../../support/made-up-font.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import { contentOf, elementsOf, pagesOf, readStructure } from '../../support/pdf/pdf-structure.ts';

const root = mkdtempSync(join(tmpdir(), 'fallback-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const text = '株洲市的李𬭎和王䶮，得★级，éü，共12元。';

/** A report whose first sheet has one paragraph more. */
function reportWith(spans: Paragraph['spans']): Report {
  const [first, ...others] = sampleReport.parts;
  const [sheet, ...sheets] = first?.sheets ?? [];
  if (first === undefined || sheet === undefined) throw new Error('no sheet');
  const paragraph: Paragraph = { kind: 'paragraph', style: 'body', spans };
  return {
    ...sampleReport,
    parts: [{ ...first, sheets: [{ ...sheet, blocks: [...sheet.blocks, paragraph] }, ...sheets] }, ...others],
  };
}

async function write(report: Report, fonts = loadFonts()) {
  return readPdfFile(await writePdf(layOut(report, openFontMetrics(fonts)), fonts));
}

function machineWith(files: Readonly<Record<string, Buffer>>) {
  mkdirSync(join(root, 'fonts'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, 'fonts', name), bytes);
  const env = { XDG_DATA_HOME: root, XDG_DATA_DIRS: join(root, 'none'), FONTCONFIG_FILE: join(root, 'none') };
  return loadFonts(chooseFonts(findMachineFonts(zhuzhou2022.fonts, { platform: 'linux', env, home: root }).candidates));
}

describe('characters that the font of a text lacks', () => {
  const other = makeFont({ english: ['NSimSun', 'NSimSun'], characters: '一' });
  const fonts = machineWith({
    'fang.ttc': makeCollection([
      other,
      makeFont({ english: ['FangSong', 'FangSong'], characters: '一株洲市的李王级，得' }),
    ]),
  });

  it('are read as they are, in their paragraph, whatever font draws them', async () => {
    const file = await write(reportWith([{ text }]), fonts);
    expect(elementsOf(readStructure(file), 'P').map((paragraph) => paragraph.text)).toContain(text);
    const content = pagesOf(file)
      .map((page) => contentOf(file, file.dictionary(page)))
      .join('\n');
    // The rare character follows on the same line without a place of its own.
    expect(content).toMatch(/Tm <[0-9a-f]+> Tj\n\/F\d+ 16 Tf <[0-9a-f]{4}> Tj/);
  });

  it('are measured in the font that draws them', () => {
    const metrics = openFontMetrics(fonts);
    expect(metrics.advance('é', 'body', false)).toBe(fonts.faceFor('é', 'body', false)?.advance('é'));
    expect(metrics.advance('é', 'body', false)).toBeLessThan(0.7);
    expect(metrics.advance('𬭎', 'body', false)).toBe(1);
  });

  it('are drawn thicker where the font has no bold weight', async () => {
    const file = await write(reportWith([{ text: '李王', bold: true }]), fonts);
    const content = pagesOf(file)
      .map((page) => contentOf(file, file.dictionary(page)))
      .join('\n');
    expect(content).toMatch(/2 Tr 0\.444 w \/F\d+ 16 Tf .* Tj 0 Tr/);
  });

  it('are found where no font has them, once each, with their place', () => {
    const report = reportWith([{ text: '选☑，' }, { text: '不选☐☑', bold: true }]);
    expect(findMissingCharacters(report, fonts).map(({ character, text: there }) => [character, there])).toEqual([
      ['☑', '选☑，'],
      ['☐', '不选☐☑'],
    ]);
    expect(findMissingCharacters(sampleReport, fonts)).toEqual([]);
  });

  it('stop the writer where no font has them', async () => {
    await expect(write(reportWith([{ text: '选☑' }]))).rejects.toThrow('字体中没有字符“☑”（U+2611）');
  });
});
