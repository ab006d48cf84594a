import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { LaidOutReport } from '../../../src/layout/laid-out-report.ts';
import type { FrontMatter, Report } from '../../../src/model/report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);
const layOutWith = (changes: Partial<Report>): LaidOutReport => layOut({ ...sampleReport, ...changes }, metrics);

/** The file as Latin-1, its compressed streams followed by their content. */
function readPdf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = raw.matchAll(/\/FlateDecode\b[^]*?>>\s*stream\n([^]*?)\nendstream/g);
  return (
    raw + [...streams].map(([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1')).join('\n')
  );
}

const controls: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\f': 'f', '\b': 'b' };

/** A text as PDF writes it outside of pages: UTF-16 with a byte-order mark, delimiters escaped. */
function pdfText(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return bytes.replace(/[\\()\n\r\t\f\x08]/g, (delimiter) => `\\${controls[delimiter] ?? delimiter}`);
}

/** The cover and contents title with another name of the document. */
function frontWith(documentName: string): FrontMatter {
  return { cover: { year: '2022年度', unitName: '某局', documentName }, contentsTitle: '目录' };
}

describe('writePdf', () => {
  const laidOut = layOutWith({});
  let bytes: Uint8Array;
  let content: string;
  beforeAll(async () => {
    bytes = await writePdf(laidOut, fonts);
    content = readPdf(bytes);
  });

  it('has the pages of the layout, with the printed numbers as labels', () => {
    expect(content.match(/\/Type \/Page\b/g)).toHaveLength(laidOut.pageCount);
    expect(content.includes('/PageLabels <<\n/Nums [0 <<\n/S /r\n>> 2 <<\n/S /D\n>>]')).toBe(true);
  });

  it('has title, author, language and the report’s date, and no other', () => {
    expect(content.includes('/Lang (zh-CN)')).toBe(true);
    expect(content.includes('/DisplayDocTitle true')).toBe(true);
    expect(content.includes(pdfText(sampleReport.metadata.title))).toBe(true);
    expect(content.includes(pdfText(sampleReport.metadata.author))).toBe(true);
    expect([...content.matchAll(/D:\d{14}Z/g)].map(([date]) => date)).toEqual([
      'D:20230915040000Z',
      'D:20230915040000Z',
    ]);
  });

  it('has a bookmark for each part and each heading of level 2, and a link for each line of the contents list', () => {
    const missing = laidOut.contents.filter(({ text }) => !content.includes(`/Title (${pdfText(text)})`));
    expect(missing).toEqual([]);
    expect(content.match(/\/Title \(/g)).toHaveLength(laidOut.contents.length);
    const lines = laidOut.contents.flatMap((entry) => entry.lines);
    expect(content.match(/\/Subtype \/Link/g)).toHaveLength(lines.length);
  });

  it('sets no colour, so that black stays black on paper', () => {
    expect(/^[\d. ]+ (rg|RG|scn|SCN)$/m.test(content)).toBe(false);
  });

  it('gives identical bytes on every run', async () => {
    expect(Buffer.compare(await writePdf(laidOut, fonts), bytes)).toBe(0);
  });

  it('writes a title with & and < as valid XML', async () => {
    const metadata = { ...sampleReport.metadata, title: '甲&乙<丙>' };
    const written = readPdf(await writePdf(layOutWith({ metadata }), fonts));
    expect(written.includes(Buffer.from('甲&amp;乙&lt;丙&gt;').toString('latin1'))).toBe(true);
    expect(written.includes(pdfText('甲&乙<丙>'))).toBe(true);
  });

  it('names a character that the font lacks, and where it stands', async () => {
    const front = frontWith('部门决算☑');
    await expect(writePdf(layOutWith({ front }), fonts)).rejects.toMatchObject({
      code: 'PDF_GLYPH',
      message: '字体中没有字符“☑”（U+2611），见正文前第1页“部门决算☑”，请改用其他字符',
    });
  });

  it('refuses text that reaches out of the page', async () => {
    const front = frontWith('部门决算'.repeat(5));
    await expect(writePdf(layOutWith({ front }), fonts)).rejects.toMatchObject({ code: 'PDF_EDGE' });
  });

  it('refuses pages that differ from the layout', async () => {
    const [part, ...others] = laidOut.parts;
    const wrong = { ...laidOut, parts: [{ ...part, page: 2 }, ...others] } as LaidOutReport;
    await expect(writePdf(wrong, fonts)).rejects.toMatchObject({ code: 'PDF_PAGE' });
  });

  it('refuses a page count that differs from the layout', async () => {
    const wrong = { ...laidOut, pageCount: laidOut.pageCount + 1 };
    await expect(writePdf(wrong, fonts)).rejects.toMatchObject({ code: 'PDF_PAGE' });
  });
});
