/**
 * Proves that the finished files say what the report says, and the report what its figures say. The files are read by
 * programs that did not write them; nothing here knows how they were laid out or written.
 */
import { createHash } from 'node:crypto';
import { compareFiles } from './compare-files.ts';
import { countTokens } from './tokens.ts';
import { expectReport } from './expect/expected-report.ts';
import { openDeclarations } from './figures/declared-numbers.ts';
import { proveFigures } from './figures/prove-figures.ts';
import { readDocx } from './found/read-docx.ts';
import { readPdf } from './found/read-pdf.ts';
import { manifestFindings } from './manifest-findings.ts';
import type { FinishedFile, FinishedFiles, ProofBasis } from './proof-basis.ts';
import type { Finding, Proof, Subject } from './proof.ts';

/** @returns the proof; where a file can't be read, that is what was found, and nothing is compared. */
export async function proveFiles(basis: ProofBasis, files: FinishedFiles): Promise<Proof> {
  const expected = expectReport(basis.report);
  const figureProof = proveFigures(expected, basis.figures, openDeclarations(basis.quoted), basis.codes);
  const pdf = await attempt('PDF', files.pdf, readPdf);
  const docx = await attempt('Word', files.docx, (bytes) => Promise.resolve(readDocx(bytes)));
  const print = files.print === undefined ? undefined : await attempt('印刷版PDF', files.print, readPdf);
  const compared =
    pdf.content === undefined || docx.content === undefined
      ? undefined
      : compareFiles(basis.report, expected, { pdf: pdf.content, docx: docx.content, print: print?.content });
  const { texts } = compared ?? {};
  const findings = [
    ...figureProof.findings,
    ...manifestFindings(basis, [
      { path: files.pdf.name, sha256: pdf.sha256, pages: pdf.content?.pages.length },
      { path: files.docx.name, sha256: docx.sha256, pages: pdf.content?.pages.length },
      ...(files.print === undefined || print === undefined
        ? []
        : [{ path: files.print.name, sha256: print.sha256, pages: print.content?.pages.length }]),
    ]),
    ...[pdf, docx, ...(print === undefined ? [] : [print])].flatMap((one) => one.findings),
    ...(compared?.findings ?? []),
  ];
  return {
    document: basis.document,
    holds: findings.length === 0,
    files: [
      { name: files.pdf.name, sha256: pdf.sha256, found: countTokens(texts?.pdf ?? []) },
      { name: files.docx.name, sha256: docx.sha256, found: countTokens(texts?.docx ?? []) },
      ...(files.print === undefined || print === undefined
        ? []
        : [{ name: files.print.name, sha256: print.sha256, found: countTokens(texts?.print ?? []) }]),
    ],
    declaredNumbers: figureProof.declared,
    findings,
    headings: compared?.headings ?? [],
    figures: compared?.figures ?? [],
  };
}

interface Attempt<Content> {
  readonly sha256: string;
  readonly content: Content | undefined;
  readonly findings: readonly Finding[];
}

async function attempt<Content>(
  subject: Subject,
  { name, bytes }: FinishedFile,
  read: (bytes: Uint8Array) => Promise<Content>,
): Promise<Attempt<Content>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { sha256, content: await read(bytes), findings: [] };
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    const finding: Finding = { subject, check: '读取', place: name, expected: '可以打开的文件', actual };
    return { sha256, content: undefined, findings: [finding] };
  }
}
