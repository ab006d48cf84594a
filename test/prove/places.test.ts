/** A text that is right but stands in the wrong place, and contents that lead elsewhere. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFiles } from '../../src/prove/compare-files.ts';
import type { ReadFiles } from '../../src/prove/compare-files.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import type { DocxContent, DocxParagraph, DocxTable } from '../../src/prove/found/docx-content.ts';
import type { PdfContent, PdfText } from '../../src/prove/found/pdf-content.ts';
import { manifestFindings } from '../../src/prove/manifest-findings.ts';
import { proveFiles } from '../../src/prove/prove-files.ts';
import { finishReport, readFiles } from '../support/proof/finished-report.ts';
import type { FinishedReport } from '../support/proof/finished-report.ts';

let finished: FinishedReport;
let read: ReadFiles;

beforeAll(async () => {
  finished = await finishReport('data', 2022, 'final-accounts');
  read = await readFiles(finished);
});

function checks(files: Partial<ReadFiles>): readonly string[] {
  const { report } = finished.basis;
  const { findings } = compareFiles(report, expectReport(report), { ...read, ...files });
  return [...new Set(findings.map(({ subject, check }) => `${subject} ${check}`))];
}

describe('in the PDF', () => {
  const onPages = (change: (text: PdfText, page: number) => PdfText): PdfContent => ({
    ...read.pdf,
    pages: read.pdf.pages.map((page, index) => ({ ...page, texts: page.texts.map((text) => change(text, index)) })),
  });
  const amount = (text: PdfText) => /^\d+\.\d\d$/.test(text.text);
  const pageOf = (wanted: (text: PdfText) => boolean) => read.pdf.pages.findIndex(({ texts }) => texts.some(wanted));

  it('an amount in another column is found', () => {
    const [page, moved] = [pageOf(amount), read.pdf.pages.flatMap(({ texts }) => texts.filter(amount))[0]];
    const content = onPages((text, index) => (index === page && text === moved ? { ...text, x: text.x + 60 } : text));
    expect(checks({ pdf: content })).toEqual(['PDF 位置']);
  });

  it('an amount in another row is found', () => {
    const moved = read.pdf.pages.flatMap(({ texts }) => texts.filter(amount))[0];
    const content = onPages((text) => (text === moved ? { ...text, y: text.y + 40 } : text));
    expect(checks({ pdf: content })).toEqual(['PDF 位置']);
  });

  it('pages that lie in another order are found', () => {
    const pages = [...read.pdf.pages.slice(0, -2), ...read.pdf.pages.slice(-2).toReversed()];
    expect(checks({ pdf: { ...read.pdf, pages } })).toContain('PDF 页码');
  });

  it('links and bookmarks that lead elsewhere are found', () => {
    const pages = read.pdf.pages.map((page) => ({
      ...page,
      links: page.links.map((link) => ({ ...link, pageIndex: link.pageIndex + 1 })),
    }));
    expect(checks({ pdf: { ...read.pdf, pages } })).toEqual(['PDF 链接']);
    expect(checks({ pdf: { ...read.pdf, bookmarks: read.pdf.bookmarks.slice(1) } })).toEqual(['PDF 链接']);
  });

  it('another title or language is found', () => {
    expect(checks({ pdf: { ...read.pdf, title: '', language: 'en' } })).toEqual(['PDF 属性']);
  });
});

describe('in the Word file', () => {
  const paragraph = (wanted: (one: DocxParagraph) => boolean) => {
    const place = read.docx.blocks.findIndex((block) => block.kind === 'paragraph' && wanted(block));
    return { place, block: read.docx.blocks[place] as DocxParagraph };
  };
  const withBlocks = (blocks: DocxContent['blocks']): DocxContent => ({ ...read.docx, blocks });

  it('a paragraph too few or too many is found', () => {
    const { place, block } = paragraph(({ text }) => text.includes('收、支总计'));
    expect(checks({ docx: withBlocks(read.docx.blocks.toSpliced(place, 1)) })).toEqual(['Word 文字']);
    expect(checks({ docx: withBlocks(read.docx.blocks.toSpliced(place, 0, block)) })).toEqual(['Word 文字']);
  });

  it('a heading that is none, and text that is one, are found', () => {
    const heading = paragraph(({ outlineLevel }) => outlineLevel === 2);
    const { outlineLevel: _, ...plain } = heading.block;
    expect(checks({ docx: withBlocks(read.docx.blocks.with(heading.place, plain)) })).toEqual(['Word 标题']);
    const text = paragraph(({ text: words }) => words.includes('收、支总计'));
    const raised = { ...text.block, outlineLevel: 2 };
    expect(checks({ docx: withBlocks(read.docx.blocks.with(text.place, raised)) })).toEqual(['Word 标题']);
  });

  it('a contents entry that leads to another heading is found', () => {
    const { place, block } = paragraph(({ pageOf }) => pageOf !== undefined);
    const docx = withBlocks(read.docx.blocks.with(place, { ...block, anchor: '_Toc999999999' }));
    expect(checks({ docx })).toEqual(['Word 链接']);
  });

  it('a contents list that an update would change is found', () => {
    const { outline } = read.docx;
    const updated = { subject: 'Word', check: '目录', place: '更新后的目录' } as const;
    const changed = (docx: Partial<DocxContent>) => {
      const { report } = finished.basis;
      return compareFiles(report, expectReport(report), { ...read, docx: { ...read.docx, ...docx } }).findings;
    };
    const inTable = [...outline, { text: '表中标题', level: 2 }];
    expect(changed({ outline: inTable })).toEqual([{ ...updated, expected: '', actual: '2级 表中标题' }]);
    const joined = outline.map((one, index) => (index === 0 ? { ...one, text: one.text.replace(' \n', '\n') } : one));
    expect(changed({ outline: joined })).toHaveLength(1);
    expect(changed({ outline: outline.filter(({ level }) => level < 2) }).length).toBeGreaterThan(20);
    for (const field of ['TOC \\o "1-3" \\h \\z \\u', 'TOC \\o "1-2" \\h \\z', 'TOC \\o "1-2" \\h \\z \\u \\x'])
      expect(changed({ contentsFields: [field] })).not.toEqual([]);
    expect(changed({ contentsFields: [] })).not.toEqual([]);
  });

  it('two cells that changed places, and a row too few, are found', () => {
    const place = read.docx.blocks.findIndex(({ kind }) => kind === 'table');
    const table = read.docx.blocks[place] as DocxTable;
    const swapped = table.rows.map((row, index) => (index === 3 ? { ...row, cells: row.cells.toReversed() } : row));
    expect(checks({ docx: withBlocks(read.docx.blocks.with(place, { ...table, rows: swapped })) })).toContain(
      'Word 数字',
    );
    const fewer = { ...table, rows: table.rows.slice(0, -1) };
    expect(checks({ docx: withBlocks(read.docx.blocks.with(place, fewer)) })).toEqual(['Word 表格']);
  });
});

it('a file that can’t be opened is found', async () => {
  const proof = await proveFiles(finished.basis, {
    ...finished,
    pdf: { name: 'report.pdf', bytes: new Uint8Array(9) },
  });
  expect(proof.findings.map(({ subject, check }) => `${subject} ${check}`)).toEqual(['PDF 读取']);
});

it('files, data and pages that are not those of the manifest are found', () => {
  const manifest = {
    files: [{ path: 'a.pdf', sha256: '1', pages: 37 }],
    data: [{ path: '2022/accounts.yaml', sha256: '2' }],
  };
  const of = (data: string, file: string, pages = 37) =>
    manifestFindings({ ...finished.basis, manifest, data: [{ path: '2022/accounts.yaml', sha256: data }] }, [
      { path: 'a.pdf', sha256: file, pages },
    ]).map(({ place, expected, actual }) => `${place} ${expected} ${actual}`);
  expect(of('2', '1')).toEqual([]);
  expect(of('3', '1')).toEqual(['数据 2022/accounts.yaml 2 3']);
  expect(of('2', '3')).toEqual(['文件 a.pdf 1 3']);
  expect(of('2', '1', 38)).toEqual(['文件 a.pdf 37页 38页']);
});
