import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import type { PdfOptions } from '../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import type { PdfValue } from '../../support/pdf/pdf-objects.ts';
import { contentOf, pagesOf, readStructure, textOf } from '../../support/pdf/pdf-structure.ts';

const fonts = loadFonts();
const laidOut = layOut(sampleReport, openFontMetrics(fonts));

async function open(options: PdfOptions = {}) {
  const file = readPdfFile(await writePdf(laidOut, fonts, options));
  const catalog = file.dictionary(file.trailer['Root']);
  const xmp = file.stream(catalog['Metadata']).toString('utf8');
  return { file, catalog, xmp, claim: /<pdfaid:part>(\d).*<pdfaid:conformance>(\w)/.exec(xmp)?.slice(1).join('') };
}

describe('the file for the screen', () => {
  it('claims PDF/A-2a and PDF/UA-1, with an output intent', async () => {
    const { file, catalog, xmp, claim } = await open();
    expect(claim).toBe('2A');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(file.dictionary((catalog['OutputIntents'] as PdfValue[])[0])['S']).toBe('GTS_PDFA1');
    expect(file.dictionary(catalog['ViewerPreferences'])['DisplayDocTitle']).toBe(true);
  });

  it('dates the metadata as the report does', async () => {
    const { xmp } = await open();
    expect(xmp).toContain('<xmp:CreateDate>2023-09-15T04:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:ModifyDate>2023-09-15T04:00:00Z</xmp:ModifyDate>');
  });

  it('carries no other files', async () => {
    const { file, catalog } = await open();
    expect(catalog['AF']).toBeUndefined();
    expect(file.dictionary(catalog['Names'])['EmbeddedFiles']).toBeUndefined();
  });
});

describe('a file with attachments', () => {
  const text = '单位: 示例中心\n';
  const attachments = [
    { name: 'b.md', description: '说明', mediaType: 'text/markdown', bytes: Buffer.from('#') },
    { name: 'a.yaml', description: '数据', mediaType: 'application/yaml', bytes: Buffer.from(text) },
  ];

  it('claims PDF/A-3a and carries them as data', async () => {
    const { file, catalog, claim } = await open({ attachments });
    expect(claim).toBe('3A');
    const specifications = (catalog['AF'] as PdfValue[]).map(file.dictionary);
    expect(specifications.map(({ UF }) => textOf(UF))).toEqual(['a.yaml', 'b.md']);
    const [first] = specifications;
    expect(first).toMatchObject({ Type: 'Filespec', AFRelationship: 'Data', Desc: { text: '数据' } });
    const content = file.dictionary(first?.['EF'])['F'];
    expect(file.stream(content).toString('utf8')).toBe(text);
    expect(file.dictionary(content)['Subtype']).toBe('application#2Fyaml');
  });
});

describe('the file for print', () => {
  it('has room to cut, and asks for both sides', async () => {
    const { file, catalog } = await open({ print: true });
    expect(file.dictionary(catalog['ViewerPreferences'])['Duplex']).toBe('DuplexFlipLongEdge');
    for (const page of pagesOf(file).map(file.dictionary)) {
      const [left, bottom, right = 0, top = 0] = page['MediaBox'] as number[];
      const [, , width, height] = page['TrimBox'] as number[];
      expect([left, bottom]).toEqual([-8.503937, -8.503937]);
      expect([right - 8.503937, top - 8.503937]).toEqual([expect.closeTo(width ?? 0), expect.closeTo(height ?? 0)]);
      expect(page['BleedBox']).toEqual(page['MediaBox']);
    }
  });

  it('is tagged like the other, its blank pages empty', async () => {
    const { file } = await open({ print: true });
    expect(readStructure(file).kids).toHaveLength(2 + laidOut.parts.length);
    const [cover, back] = pagesOf(file).map((page) => contentOf(file, file.dictionary(page)));
    expect(cover).toContain('Tj');
    expect(back).not.toMatch(/Tj|BDC/);
  });
});

describe('the file for older checkers', () => {
  it('is PDF 1.4 without object streams, and claims PDF/A-1b alone', async () => {
    const bytes = Buffer.from(await writePdf(laidOut, fonts, { level: 'PDF/A-1b' })).toString('latin1');
    expect(bytes.startsWith('%PDF-1.4\n')).toBe(true);
    expect(bytes).not.toContain('/ObjStm');
    expect(bytes).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(bytes).not.toContain('pdfuaid');
  });
});
