/** Digits of finished files changed at random, one at a time, and what the proof says of each. */
import { compareFiles } from '../../../src/prove/compare-files.ts';
import type { ReadFiles } from '../../../src/prove/compare-files.ts';
import type { DocumentId } from '../../../src/model/document-names.ts';
import { expectReport } from '../../../src/prove/expect/expected-report.ts';
import type { ExpectedReport } from '../../../src/prove/expect/expected-report.ts';
import { readDocx } from '../../../src/prove/found/read-docx.ts';
import { readPdf } from '../../../src/prove/found/read-pdf.ts';
import type { Finding, Subject } from '../../../src/prove/proof.ts';
import { openRandom } from '../random/random-numbers.ts';
import { finishReport, readFiles } from './finished-report.ts';
import type { FinishedReport } from './finished-report.ts';
import { openForTampering, tamperPdfFile } from './tamper-pdf-file.ts';
import { tamperDocx, tamperDocxFile, tamperPdf } from './tamper.ts';
import type { Tampered } from './tamper.ts';

/** Finished files, and what was read from them before anything was changed. */
export interface Untouched {
  readonly finished: FinishedReport;
  readonly read: Required<ReadFiles>;
  readonly expected: ExpectedReport;
}

export async function finishUntouched(data: string, year: number, document: DocumentId): Promise<Untouched> {
  const finished = await finishReport(data, year, document);
  return { finished, read: await readFiles(finished), expected: expectReport(finished.basis.report) };
}

/** Changes digits in the bytes of the PDF, or of the one for the print shop. @returns those that no finding names */
export async function unnoticedInPdf(
  untouched: Untouched,
  times: number,
  seed: number,
  which: 'pdf' | 'print' = 'pdf',
): Promise<readonly string[]> {
  const [random, opened] = [openRandom(seed), openForTampering(untouched.finished[which].bytes)];
  const unnoticed: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const changed = tamperPdfFile(opened, random);
    const files = { [which]: await readPdf(changed.content) };
    unnoticed.push(...unlessNamed(untouched, files, which === 'pdf' ? 'PDF' : '印刷版PDF', changed));
  }
  return unnoticed;
}

/** Changes digits in the bytes of the Word file. @returns those that no finding names */
export function unnoticedInWord(untouched: Untouched, times: number, seed: number): readonly string[] {
  const random = openRandom(seed);
  return Array.from({ length: times }, () => {
    const changed = tamperDocxFile(untouched.finished.docx.bytes, random);
    return unlessNamed(untouched, { docx: readDocx(changed.content) }, 'Word', changed);
  }).flat();
}

/** Changes digits in what was read from both files. @returns those that no finding names */
export function unnoticedInContent(untouched: Untouched, times: number, seed: number): readonly string[] {
  const random = openRandom(seed);
  return Array.from({ length: times }, () => {
    const [pdf, docx] = [tamperPdf(untouched.read.pdf, random), tamperDocx(untouched.read.docx, random)];
    return [
      ...unlessNamed(untouched, { pdf: pdf.content }, 'PDF', pdf),
      ...unlessNamed(untouched, { docx: docx.content }, 'Word', docx),
    ];
  }).flat();
}

function unlessNamed(
  { finished, read, expected }: Untouched,
  files: Partial<ReadFiles>,
  subject: Subject,
  { digit, other, change }: Tampered<unknown>,
): readonly string[] {
  const { pdf, docx } = read;
  const { findings } = compareFiles(finished.basis.report, expected, { pdf, docx, ...files });
  const own = findings.filter((finding) => finding.subject === subject);
  if (own.some((finding) => names(finding, digit, other))) return [];
  return [`${change}: ${JSON.stringify(own.slice(0, 3))}`];
}

/** Whether the finding tells of one character that is another: this digit that is that one. */
function names({ expected, actual }: Finding, digit: string, other: string): boolean {
  if (expected.length !== actual.length) return false;
  const different = Array.from(expected, (_, index) => index).filter((index) => expected[index] !== actual[index]);
  const [at = -1] = different;
  return different.length === 1 && expected[at] === digit && actual[at] === other;
}
