/** A document of a year with its files, as the program writes them. */
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { proofBasisOf } from '../../../src/app/steps/proof-basis-of.ts';
import { composeAll } from '../../../src/app/compose.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { DocumentId } from '../../../src/model/document-names.ts';
import { readDocx } from '../../../src/prove/found/read-docx.ts';
import { readPdf } from '../../../src/prove/found/read-pdf.ts';
import type { ReadFiles } from '../../../src/prove/compare-files.ts';
import type { FinishedFile, ProofBasis } from '../../../src/prove/proof-basis.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);

export interface FinishedReport {
  readonly basis: ProofBasis;
  readonly pdf: FinishedFile;
  readonly docx: FinishedFile;
  readonly print: FinishedFile;
}

/** The basis of a document, without its files. */
export function basisOf(data: string, year: number, document: DocumentId): ProofBasis {
  const [composition] = composeAll(data, year, loadEditionTexts, document);
  const basis = composition === undefined ? undefined : proofBasisOf(composition, loadEditionTexts);
  if (basis === undefined) throw new Error(JSON.stringify(composition?.diagnostics, null, 2));
  return basis;
}

export async function finishReport(data: string, year: number, document: DocumentId): Promise<FinishedReport> {
  const basis = basisOf(data, year, document);
  const laidOut = layOut(basis.report, metrics);
  return {
    basis,
    pdf: { name: 'report.pdf', bytes: await writePdf(laidOut, fonts) },
    docx: { name: 'report.docx', bytes: writeDocx(laidOut, loadWordTemplate('zhuzhou-2022', document)) },
    print: { name: 'print.pdf', bytes: await writePdf(laidOut, fonts, { print: true }) },
  };
}

export async function readFiles({ pdf, docx, print }: FinishedReport): Promise<Required<ReadFiles>> {
  return { pdf: await readPdf(pdf.bytes), docx: readDocx(docx.bytes), print: await readPdf(print.bytes) };
}
