/** What was read from the files against the report, and against each other. */
import type { Report } from '../model/report.ts';
import type { ExpectedReport, Passage } from './expect/expected-report.ts';
import type { GridCell } from './expect/covered-grid.ts';
import type { DocxContent, DocxStranger } from './found/docx-content.ts';
import type { PdfContent } from './found/pdf-content.ts';
import { streamOf } from './found/pdf-stream.ts';
import { matchDocxContents, matchUpdatedContents } from './match/match-docx-contents.ts';
import { matchDocxSections } from './match/match-docx-sections.ts';
import { matchDocx } from './match/match-docx.ts';
import { matchPdfContents } from './match/match-pdf-contents.ts';
import { matchPdf } from './match/match-pdf.ts';
import type { PdfMatch } from './match/match-pdf.ts';
import type { Finding, PdfSubject, ProvenFigure, Subject } from './proof.ts';
import { squeeze } from './tokens.ts';

/** What was read from the files of a document. */
export interface ReadFiles {
  readonly pdf: PdfContent;
  readonly docx: DocxContent;
  readonly print?: PdfContent | undefined;
}

export function compareFiles(report: Report, expected: ExpectedReport, { pdf, docx, print }: ReadFiles) {
  const screen = comparePdf('PDF', report, expected, pdf);
  const printed = print === undefined ? undefined : comparePdf('印刷版PDF', report, expected, print);
  const word = matchDocx(expected, docx);
  return {
    findings: [
      ...screen.findings,
      ...(printed?.findings ?? []),
      ...word.findings,
      ...matchDocxContents(screen.pageNumbers, word),
      ...matchUpdatedContents(expected, docx),
      ...matchDocxSections(expected, docx),
      ...docx.strangers.map(strangerFinding),
      ...docxPropertyFindings(report, docx),
    ],
    headings: [...screen.pageNumbers].map(([{ spans }, number]) => ({
      text: spans.map(({ text }) => text).join(''),
      page: Number.parseInt(number, 10),
    })),
    figures: provenFigures(expected, screen.match, [
      ...(printed === undefined ? [] : [wordsIn(printed.match)]),
      word.found,
    ]).map(({ start, ...figure }) => ({ ...figure, page: screen.pageAt(start) })),
    texts: {
      pdf: [...wordsIn(screen.match).values()],
      docx: [...word.found.values()].filter((text) => text !== ''),
      print: printed === undefined ? [] : [...wordsIn(printed.match).values()],
    },
  };
}

function comparePdf(subject: PdfSubject, report: Report, expected: ExpectedReport, content: PdfContent) {
  const stream = streamOf(content);
  const match = matchPdf(expected, stream);
  const contents = matchPdfContents(expected.listed, { content, stream, match, isPrint: subject === '印刷版PDF' });
  return {
    match,
    pageNumbers: contents.pageNumbers,
    pageAt: (at: number) => Number.parseInt(stream.numbers[stream.glyphs[at]?.page ?? -1] ?? '0', 10),
    findings: [...match.findings, ...contents.findings, ...pdfPropertyFindings(report, content)].map((finding) => ({
      ...finding,
      subject,
    })),
  };
}

type Words = ReadonlyMap<Passage | GridCell, string>;

function wordsIn({ found }: PdfMatch): Words {
  return new Map([...found].map(([of, { text }]) => [of, text]));
}

/** The figures that all files print with the same words, and where they begin in the PDF. */
function provenFigures(expected: ExpectedReport, pdf: PdfMatch, others: readonly Words[]) {
  const same = (of: Passage | GridCell) => others.every((words) => words.get(of) === pdf.found.get(of)?.text);
  const startOf = (of: Passage | GridCell) => pdf.found.get(of)?.start ?? -1;
  type Started = Omit<ProvenFigure, 'page'> & { readonly start: number };
  return expected.body.flatMap((one): readonly Started[] => {
    if (one.kind === 'table') {
      return [...new Set(one.body.flat())].flatMap((placed) => {
        const { figure, text } = placed.cell;
        if (figure === undefined || !same(placed)) return [];
        return [{ figure, text: squeeze(text), place: one.place, start: startOf(placed) }];
      });
    }
    if (!same(one)) return [];
    let offset = 0;
    return one.spans.flatMap(({ figure, text }) => {
      const start = startOf(one) + offset;
      offset += squeeze(text).length;
      return figure === undefined ? [] : [{ figure, text, place: one.place, start }];
    });
  });
}

function pdfPropertyFindings({ metadata }: Report, { title, language }: PdfContent): readonly Finding[] {
  return [
    ...property('PDF', '文档标题', metadata.title, title),
    ...property('PDF', '文档语言', metadata.language, language),
  ];
}

function docxPropertyFindings({ metadata }: Report, { title, margins }: DocxContent): readonly Finding[] {
  return [
    ...property('Word', '文档标题', metadata.title, title),
    ...margins.flatMap(({ part, text }) => (/\d/.test(text) ? property('Word', part, '', text) : [])),
  ];
}

/** What nobody wrote into the file but somebody put there, or hid. */
function strangerFinding({ part, near, markup }: DocxStranger): Finding {
  const place = near === '' ? part : `${part} “${squeeze(near).slice(0, 30)}”`;
  return { subject: 'Word', check: '显示', place, expected: '没有隐藏、修订和外加的内容', actual: markup };
}

function property(subject: Subject, place: string, expected: string, actual: string): readonly Finding[] {
  return expected === actual ? [] : [{ subject, check: '属性', place, expected, actual }];
}
