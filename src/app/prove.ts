import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { recordNames } from '../model/document-names.ts';
import type { DocumentId } from '../model/document-names.ts';
import { enterFinished, settleData } from '../output/at-work.ts';
import { addToSet, readSetFile } from '../output/finished-set.ts';
import type { Added } from '../output/finished-set.ts';
import { sha256 } from '../output/list-set.ts';
import { readStatedHashes } from '../output/manifest.ts';
import type { StatedHashes } from '../output/manifest.ts';
import { sectionsBesides, sectionsOf, writeRecord } from '../output/records.ts';
import type { FinishedFile } from '../prove/proof-basis.ts';
import type { Finding, Proof, ProvenFile } from '../prove/proof.ts';
import { proveFiles } from '../prove/prove-files.ts';
import { composeAll, diagnosticsOf, isComposed } from './compose.ts';
import type { Composition } from './compose.ts';
import { documentKind } from './documents/index.ts';
import { failureOf, withNotes } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';
import { proofBasisOf } from './steps/proof-basis-of.ts';

export type { Finding, Proof, ProvenFile };

export interface ProveOptions {
  readonly year: number;
  /** The only document to prove; without it, every one that the facts allow and the folder holds. */
  readonly document?: DocumentId;
  /** Folder of the facts. */
  readonly data: string;
  /** Folder that holds the year's folder. */
  readonly out: string;
}

/** `done` when each document was proven and every proof holds. */
export interface ProvenYear extends Ended {
  readonly ending: 'done' | 'proof';
  /** What each document is called, and its proof. */
  readonly proofs: readonly { readonly title: string; readonly proof: Proof }[];
  /** What keeps other documents from being proven, in Chinese. */
  readonly absent: readonly string[];
  /** The file that holds the proofs; undefined where there are none. */
  readonly record: string | undefined;
}

/** Reads the finished files of a year again and holds them against the facts; writes `proof.json` beside them. */
export async function prove(options: ProveOptions): Promise<ProvenYear | Stopped | Failed> {
  const { year, document, data, out } = options;
  const notes: string[] = [];
  try {
    notes.push(...settleData(data, 'prove'));
    const compositions = composeAll(data, year, loadEditionTexts, document);
    const broken = compositions.filter((composition) => !isComposed(composition));
    if (broken.length > 0) return withNotes({ ending: 'data', diagnostics: diagnosticsOf(broken) }, notes);
    // Nobody else writes meanwhile: the files are those of one run.
    const { release, settled } = enterFinished(out, year, 'prove');
    try {
      notes.push(...settled);
      const proven = await proveSet(compositions, year, (name) => readSetFile(out, year, name));
      const kept = keepProofs(options, proven);
      notes.push(...(kept?.notes ?? []));
      return withNotes({ ...proven, record: kept?.path }, notes);
    } finally {
      release();
    }
  } catch (error) {
    return withNotes(failureOf(error), notes);
  }
}

/** A file of a set by its name, wherever the set lies: in its folder, or still in memory. */
export type ReadFile = (name: string) => FinishedFile | undefined;

/** Holds the files of each document against it. */
export async function proveSet(
  compositions: readonly Composition[],
  year: number,
  read: ReadFile,
): Promise<Omit<ProvenYear, 'record'>> {
  const manifest = sectionsOf(read(recordNames.manifest)).flatMap((section) => readStatedHashes(section) ?? []);
  const proofs: Proof[] = [];
  const absent: string[] = [];
  for (const composition of compositions) {
    const proof = await proveOne(composition, read, year, manifest);
    if (typeof proof === 'string') absent.push(proof);
    else proofs.push(proof);
  }
  return {
    ending: absent.length === 0 && proofs.every(({ holds }) => holds) ? 'done' : 'proof',
    proofs: proofs.map((proof) => ({ title: documentKind(proof.document).title(year), proof })),
    absent,
  };
}

/** Writes the proofs, where there are any; an earlier one of a document that was not asked for stays. */
export function keepProofs(
  { year, document, out }: Pick<ProveOptions, 'year' | 'document' | 'out'>,
  proven: Pick<ProvenYear, 'proofs'>,
): Added | undefined {
  const proofs = proven.proofs.map(({ proof }) => proof);
  if (proofs.length === 0) return undefined;
  const others = sectionsBesides(
    document === undefined ? undefined : readSetFile(out, year, recordNames.proof),
    proofs.map((proof) => proof.document),
  );
  return addToSet(out, year, writeRecord(recordNames.proof, year, [...others, ...proofs]));
}

/** The proof of one document, or what keeps it from being proven. */
async function proveOne(
  composition: Composition,
  read: ReadFile,
  year: number,
  manifest: readonly StatedHashes[],
): Promise<Proof | string> {
  const basis = proofBasisOf(composition, loadEditionTexts);
  if (basis === undefined) return `${documentKind(composition.document).title(year)}没有可以核对的内容。`;
  const { fileName } = basis.report.metadata;
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
