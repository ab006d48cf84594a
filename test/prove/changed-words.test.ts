/** Words turned, units swapped, rows and pages lost or moved in finished files: the proof says what is wrong where. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFiles } from '../../src/prove/compare-files.ts';
import type { ReadFiles } from '../../src/prove/compare-files.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import type { PdfContent, PdfText } from '../../src/prove/found/pdf-content.ts';
import { streamOf } from '../../src/prove/found/pdf-stream.ts';
import { readDocx } from '../../src/prove/found/read-docx.ts';
import { readPdf } from '../../src/prove/found/read-pdf.ts';
import { finishReport, readFiles } from '../support/proof/finished-report.ts';
import type { FinishedReport } from '../support/proof/finished-report.ts';
import { openForTampering, swapPages } from '../support/proof/tamper-pdf-file.ts';
import { editDocx } from '../support/proof/tamper.ts';

const documents = [
  { data: 'data', year: 2022, document: 'final-accounts' },
  { data: 'data', year: 2023, document: 'performance-targets' },
] as const;

/** The first match replaced; nothing to replace is an error. */
function replaceOne(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`Nothing matches ${String(pattern)}.`);
  return text.replace(pattern, by);
}

describe.each(documents)('$document of $year', ({ data, year, document }) => {
  let finished: FinishedReport;
  let read: ReadFiles;

  beforeAll(async () => {
    finished = await finishReport(data, year, document);
    const { pdf, docx } = await readFiles(finished);
    read = { pdf, docx };
  });

  const findings = (files: Partial<ReadFiles>) => {
    const { report } = finished.basis;
    return compareFiles(report, expectReport(report), { ...read, ...files }).findings;
  };
  const checks = (files: Partial<ReadFiles>) => [
    ...new Set(findings(files).map(({ subject, check }) => `${subject} ${check}`)),
  ];
  const word = (pattern: RegExp, by: string) =>
    checks({ docx: readDocx(editDocx(finished.docx.bytes, (xml) => replaceOne(xml, pattern, by))) });

  /** The PDF with the first text that matches replaced. */
  const replaceInPdf = (pattern: RegExp, by: string, from = 0): PdfContent => {
    const texts = read.pdf.pages.flatMap((page, index) => (index < from ? [] : page.texts));
    const target = texts.find(({ text }) => pattern.test(text));
    if (target === undefined) throw new Error(`Nothing matches ${String(pattern)}.`);
    return changePdf((text) => (text === target ? [{ ...text, text: text.text.replace(pattern, by) }] : [text]));
  };
  const changePdf = (change: (text: PdfText, page: number) => readonly PdfText[]): PdfContent => ({
    ...read.pdf,
    pages: read.pdf.pages.map((page, index) => ({ ...page, texts: page.texts.flatMap((text) => change(text, index)) })),
  });

  it('a unit that was swapped is found', () => {
    expect(word(/(<w:t(?: [^>]*)?>[^<]*\d)万元/, '$1亿元')).toEqual(['Word 单位']);
    expect(checks({ pdf: replaceInPdf(/^万元/, '亿元') })).toEqual(['PDF 单位']);
    expect(checks({ pdf: replaceInPdf(/^万元/, '元') })).toContain('PDF 单位');
  });

  it('a row that was lost is found', () => {
    const rows = (xml: string) =>
      xml.lastIndexOf('<w:tr>') === -1 ? xml.lastIndexOf('<w:tr ') : xml.lastIndexOf('<w:tr>');
    const shorter = editDocx(finished.docx.bytes, (xml) => {
      const start = rows(xml);
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:tr>', start) + '</w:tr>'.length);
    });
    expect(checks({ docx: readDocx(shorter) })).toContain('Word 表格');
    const [amount, page] = read.pdf.pages
      .flatMap(({ texts }, index) => texts.map((text) => [text, index] as const))
      .find(([{ text }]) => /^\d+\.\d+$/.test(text)) ?? [undefined, -1];
    const cut = changePdf((text, index) => (index === page && Math.abs(text.y - (amount?.y ?? -9)) < 2 ? [] : [text]));
    expect(checks({ pdf: cut }).length).toBeGreaterThan(0);
  });

  it('pages that changed places are found', async () => {
    const opened = openForTampering(finished.pdf.bytes);
    const last = read.pdf.pages.length - 1;
    expect(checks({ pdf: await readPdf(swapPages(opened, last - 1, last)) })).toContain('PDF 页码');
  });

  it('another number on the first page that bears one is found', () => {
    const first = streamOf(read.pdf).numbers.indexOf('1');
    const numbered = (one: string) => expect.stringMatching(new RegExp(`^(?:无 )*${one} 2 3 4`)) as string;
    expect(findings({ pdf: replaceInPdf(/(?<=^(?:— ?)?)1(?=(?: ?—)?$)/, '4', first) })).toContainEqual(
      expect.objectContaining({ check: '页码', expected: numbered('1'), actual: numbered('4') }),
    );
  });

  it('a heading that says something else is found', () => {
    const [{ spans } = { spans: [] }] = expectReport(finished.basis.report).listed.slice(-1);
    const heading = spans.map(({ text }) => text).join('');
    const wrong = heading.replace(/表$|报告$/, '书');
    const escaped = new RegExp(`(<w:t(?: [^>]*)?>)${heading}`, 'g');
    const docx = editDocx(finished.docx.bytes, (xml) => xml.replaceAll(escaped, `$1${wrong}`));
    // In the report the printed contents list and the one that an update makes say so too.
    const inContents = document === 'final-accounts' ? ['Word 目录'] : [];
    expect(checks({ docx: readDocx(docx) })).toEqual(['Word 文字', ...inContents]);
  });

  if (document === 'final-accounts') {
    it('a word that says up where it went down is found', () => {
      expect(word(/(<w:t(?: [^>]*)?>[^<]*与上年相比，?[^<]*)(?:增加|减少)/, '$1持平')).toEqual(['Word 增减']);
      expect(checks({ pdf: replaceInPdf(/减少/, '增加', 10) })).toEqual(['PDF 增减']);
    });

    it('a page number of the contents list that is not true is found', () => {
      expect(word(/(PAGEREF[^]*?fldCharType="separate"[^]*?<w:t(?: [^>]*)?>)\d+/, '$199')).toContain('Word 目录');
      const contents = read.pdf.pages[1]?.texts.findLast(({ text }) => /\d$/.test(text));
      const pdf = changePdf((text) =>
        text === contents ? [{ ...text, text: text.text.replace(/\d+$/, '99') }] : [text],
      );
      expect(checks({ pdf })).toEqual(['PDF 目录']);
    });
  }
});
