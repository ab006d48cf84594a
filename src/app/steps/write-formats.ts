/** A laid out document → its files, in each format that is asked for. The same document gives the same bytes. */
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import type { OutputFormat } from '../../model/document-names.ts';
import type { Attachment } from '../../writers/pdf/engine/attachments.ts';
import { placeForPrint } from '../../writers/pdf/placed-report.ts';

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Files that travel inside of it. */
  readonly attachments: readonly Attachment[];
}

/** A document with all that its writers take. */
export interface WritableDocument {
  readonly laidOut: LaidOutReport;
  readonly fonts: ReportFonts;
  readonly wordTemplate: () => Uint8Array;
  /** The Word file, where a second thread writes it meanwhile; nothing when that failed. */
  readonly wordFile: Promise<Uint8Array | undefined> | undefined;
  /** Files that travel inside of the PDF. */
  readonly attachments: readonly Attachment[];
  /** Also a PDF for the print shop. */
  readonly print: boolean;
}

/** The files of the given formats, in that order. */
export async function writeFormats(
  formats: readonly OutputFormat[],
  document: WritableDocument,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const format of formats) files.push(...(await writers[format](document)));
  return files;
}

/** The writer of each format. They load what they need: pdfmake while the other thread has its work. */
const writers: Readonly<Record<OutputFormat, (document: WritableDocument) => Promise<readonly OutputFile[]>>> = {
  pdf: writePdfs,
  docx: writeWord,
};

async function writePdfs({ laidOut, fonts, attachments, print }: WritableDocument): Promise<readonly OutputFile[]> {
  const { writePdf } = await import('../../writers/pdf/write-pdf.ts');
  const { fileName } = laidOut.report.metadata;
  const bytes = await writePdf(laidOut, fonts, { attachments });
  const published = { name: `${fileName}.pdf`, bytes, pages: laidOut.pageCount, attachments };
  if (!print) return [published];
  const printed = await writePdf(laidOut, fonts, { print });
  const { pageCount: pages } = placeForPrint(laidOut);
  return [published, { name: `${fileName}（印刷版）.pdf`, bytes: printed, pages, attachments: [] }];
}

async function writeWord({ laidOut, wordFile, wordTemplate }: WritableDocument): Promise<readonly OutputFile[]> {
  const bytes = (await wordFile) ?? (await writeWordHere(laidOut, wordTemplate));
  return [{ name: `${laidOut.report.metadata.fileName}.docx`, bytes, pages: laidOut.pageCount, attachments: [] }];
}

async function writeWordHere(laidOut: LaidOutReport, template: () => Uint8Array): Promise<Uint8Array> {
  const { writeDocx } = await import('../../writers/docx/write-docx.ts');
  return writeDocx(laidOut, template());
}
