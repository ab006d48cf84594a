/** Fonts as the file has them, read back. */
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../../src/layout/lay-out.ts';
import { writePdf } from '../../../../src/writers/pdf/write-pdf.ts';
import type { PdfOptions } from '../../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../../support/sample-report.ts';
import { readPdfFile } from '../../../support/pdf/pdf-objects.ts';
import type { PdfDictionary, PdfValue } from '../../../support/pdf/pdf-objects.ts';

const fonts = loadFonts();
const laidOut = layOut(sampleReport, openFontMetrics(fonts));

/** Each font of a file: its widths, its characters by glyph, and the dictionaries that describe it. */
async function fontsOf(options: PdfOptions = {}) {
  const file = readPdfFile(await writePdf(laidOut, fonts, options));
  const composite = [...file.objects.values()].filter(
    (value) => (value as PdfDictionary | null)?.['Subtype'] === 'Type0',
  );
  return composite.map((font) => {
    const { DescendantFonts, ToUnicode, BaseFont } = font as PdfDictionary;
    const glyphs = file.dictionary((DescendantFonts as PdfValue[])[0]);
    const descriptor = file.dictionary(glyphs['FontDescriptor']);
    const map = file.stream(ToUnicode).toString('latin1');
    const ranges = /beginbfrange\n([^]*)\nendbfrange/.exec(map)?.[1] ?? '';
    const codes = [...ranges.matchAll(/\[(.*)\]/g)].flatMap(([, codes = '']) => codes.split(' '));
    const characters = codes.map((code) => Buffer.from(code.slice(1, -1), 'hex').swap16().toString('utf16le'));
    const set = descriptor['CIDSet'] === undefined ? undefined : file.stream(descriptor['CIDSet']);
    return {
      name: BaseFont as string,
      widths: (glyphs['W'] as PdfValue[])[1] as number[],
      characters,
      set,
      fontFile: file.stream(descriptor['FontFile2']),
    };
  });
}

describe('the fonts of a file', async () => {
  const embedded = await fontsOf();

  it('are those that the report is set in, each once', () => {
    const names = embedded.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''));
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    expect(names).toContain('Tinos-Bold');
    expect(names).toContain('NotoSerifSC-Regular');
  });

  it('have the width of each glyph, that for missing ones too, as the font file has it', () => {
    for (const { widths, characters, fontFile } of embedded) {
      expect(widths).toHaveLength(characters.length);
      expect(widths.length).toBeGreaterThan(1);
      const own = widthsIn(fontFile).slice(0, widths.length);
      expect(widths.map((width) => width.toFixed(3))).toEqual(own.map((width) => width.toFixed(3)));
    }
  });

  it('list their glyphs where PDF/A-1 asks for it, and nowhere else', async () => {
    expect(embedded.map(({ set }) => set)).toEqual(embedded.map(() => undefined));
    for (const { set, widths } of await fontsOf({ level: 'PDF/A-1b' })) {
      const bits = [...(set ?? [])].map((byte) => byte.toString(2).padStart(8, '0')).join('');
      expect(bits).toBe('1'.repeat(widths.length).padEnd(bits.length, '0'));
      expect(bits.length - widths.length).toBeLessThan(8);
    }
  });
});

/** Advance widths in thousandths of an em, from a TrueType file itself. */
function widthsIn(file: Buffer): readonly number[] {
  const table = (tag: string) => {
    const entry = file.indexOf(tag, 12, 'latin1');
    return file.subarray(file.readUInt32BE(entry + 8));
  };
  const count = table('hhea').readUInt16BE(34);
  const unitsPerEm = table('head').readUInt16BE(18);
  const hmtx = table('hmtx');
  return Array.from({ length: count }, (_, glyph) => (hmtx.readUInt16BE(4 * glyph) * 1000) / unitsPerEm);
}
