import { resolve } from 'node:path';
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { documentKinds } from '../app/documents/index.ts';
import { composeAll, diagnosticsOf } from '../app/generate.ts';
import type { Composition } from '../app/generate.ts';
import { recordNames } from '../model/document-names.ts';
import type { DocumentId } from '../model/document-names.ts';
import { settle } from '../output/exchange-set.ts';
import { addToSet, readSetFile } from '../output/finished-set.ts';
import { readStatedHashes, sha256 } from '../output/manifest.ts';
import type { StatedHashes } from '../output/manifest.ts';
import { sectionsBesides, sectionsOf, writeRecord } from '../output/records.ts';
import { describeProof } from '../prove/describe-proof.ts';
import type { FinishedFile } from '../prove/proof-basis.ts';
import type { Proof } from '../prove/proof.ts';
import { proveFiles } from '../prove/prove-files.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import { proofBasisOf } from '../app/proof-basis-of.ts';
import type { Terminal } from './terminal.ts';

export interface ProveOptions {
  readonly year: number;
  /** The only document to prove; without it, every one that the facts allow and the folder holds. */
  readonly document?: DocumentId;
  readonly data: string;
  readonly out: string;
}

/** Reads the finished files of a year again and holds them against the data; writes `proof.json` beside them. */
export async function proveCommand(options: ProveOptions, terminal: Terminal): Promise<ExitCode> {
  const { year, document } = options;
  try {
    const compositions = composeAll(resolve(options.data), year, loadEditionTexts, document);
    const broken = compositions.filter(({ report }) => report === undefined);
    if (broken.length > 0) {
      terminal.error(describeDiagnostics(diagnosticsOf(broken), terminal.colour));
      terminal.error('数据有错误，不能核对。');
      return exitCodes.data.code;
    }
    const out = resolve(options.out);
    settle(out, year);
    const manifest = sectionsOf(readSetFile(out, year, recordNames.manifest)).flatMap(
      (section) => readStatedHashes(section) ?? [],
    );
    const proofs: Proof[] = [];
    const absent: string[] = [];
    for (const composition of compositions) {
      const proof = await proveOne(composition, out, year, manifest);
      if (typeof proof === 'string') absent.push(proof);
      else proofs.push(proof);
    }
    for (const problem of absent) terminal.error(problem);
    if (proofs.length === 0) return exitCodes.proof.code;
    const others = sectionsBesides(
      document === undefined ? undefined : readSetFile(out, year, recordNames.proof),
      proofs.map((proof) => proof.document),
    );
    const place = addToSet(out, year, writeRecord(recordNames.proof, year, [...others, ...proofs]));
    for (const proof of proofs) terminal.print(describeProof(titleOf(proof.document, year), proof));
    terminal.print(`详见：${place}`);
    return absent.length === 0 && proofs.every(({ holds }) => holds) ? exitCodes.done.code : exitCodes.proof.code;
  } catch (error) {
    if (!(error instanceof ForeseenProblem)) throw error;
    terminal.error(`${error.message}\n没有核对。`);
    return exitCodes.output.code;
  }
}

/** The proof of one document, or what keeps it from being proven. */
async function proveOne(
  composition: Composition,
  out: string,
  year: number,
  manifest: readonly StatedHashes[],
): Promise<Proof | string> {
  const basis = proofBasisOf(composition, loadEditionTexts);
  const title = titleOf(composition.document, year);
  if (basis === undefined) return `${title}没有可以核对的内容。`;
  const { fileName } = basis.report.metadata;
  const read = (name: string) => readSetFile(out, year, name);
  const [pdf, docx, print] = [read(`${fileName}.pdf`), read(`${fileName}.docx`), read(`${fileName}（印刷版）.pdf`)];
  if (pdf === undefined || docx === undefined) return filesMissing(fileName, year, { pdf, docx });
  const files = { pdf, docx, ...(print === undefined ? {} : { print }) };
  const stated = manifest.find((section) => section.document === composition.document);
  if (stated === undefined) return proveFiles(basis, files);
  const proven = Object.values(files).map(({ name }) => name);
  const otherFiles = stated.files
    .filter(({ path }) => !proven.includes(path))
    .flatMap(({ path }) => read(path) ?? [])
    .map(({ name, bytes }) => ({ path: name, sha256: sha256(bytes) }));
  return proveFiles({ ...basis, manifest: stated, otherFiles }, files);
}

/** Which of the two files is not there, and the way out. */
function filesMissing(
  fileName: string,
  year: number,
  { pdf, docx }: Record<'pdf' | 'docx', FinishedFile | undefined>,
): string {
  const command = `generate --year ${String(year)}`;
  if (pdf === undefined && docx === undefined)
    return `没有找到《${fileName}》的 PDF 和 Word 两份文件，请先运行 ${command}。`;
  const [kind, extension] = pdf === undefined ? ['PDF', 'pdf'] : ['Word', 'docx'];
  return `没有找到 ${kind} 文件“${fileName}.${extension}”，两份文件齐全才能核对。请重新运行 ${command}（不加 --format），两份文件会一起生成。`;
}

function titleOf(document: DocumentId, year: number): string {
  return documentKinds.find(({ id }) => id === document)?.title(year) ?? document;
}
