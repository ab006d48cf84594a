import type { FontName } from '../../fonts/record-fonts.ts';
import { loadProgram } from '../program.ts';
import type { Composition } from '../compose.ts';
import { draftMark, hasOwnName, recordNames } from '../../model/document-names.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { NamedBytes } from '../../output/exchange-set.ts';
import { readSetFile } from '../../output/finished-set.ts';
import { manifestSection } from '../../output/manifest.ts';
import { manifestWithOthers, othersIn, ownFiles } from '../../output/own-files.ts';
import { sectionsBesides, writeRecord } from '../../output/records.ts';
import type { OutputFile } from './write-formats.ts';

/** A document with the files that were written for it. */
export interface WrittenDocument {
  readonly composition: Composition;
  readonly files: readonly OutputFile[];
  readonly fonts: readonly FontName[];
}

export interface Run {
  readonly year: number;
  /** The only document that the run writes: what the records say of others stays. */
  readonly document?: DocumentId;
  readonly out: string;
  readonly draft: boolean;
}

/**
 * The records that go with the written files. The manifest tells of them all; an earlier proof keeps what it says of
 * documents that are not written anew, since it says nothing of these files. Of drafts it knows their hashes alone.
 */
export function recordsOfRun(run: Run, written: readonly WrittenDocument[]): readonly NamedBytes[] {
  const { year, document, out, draft } = run;
  const manifest = readSetFile(out, year, recordNames.manifest);
  if (draft) {
    const files = written.flatMap((one) => one.files);
    return [manifestWithOthers(manifest, year, files, (name) => isReplaced(name, run))];
  }
  const program = loadProgram();
  const sections = written.map(({ composition, files, fonts }) => {
    const { document: id, edition, dataFiles: data, diagnostics } = composition;
    return manifestSection({ document: id, program, edition, data, files, fonts, diagnostics });
  });
  const kept = (name: string) =>
    document === undefined ? [] : sectionsBesides(readSetFile(out, year, name), [document]);
  const others = othersIn(manifest).filter(({ path }) => !isReplaced(path, run));
  const proven = kept(recordNames.proof);
  return [
    writeRecord(recordNames.manifest, year, [...kept(recordNames.manifest), ...sections], others),
    ...(proven.length === 0 ? [] : [writeRecord(recordNames.proof, year, proven)]),
  ];
}

/** Tells which files the new ones take the place of: this program's own, as they were written. */
export function replacedBy(run: Run): (name: string, fingerprint: string) => boolean {
  const isOwn = ownFiles(run.out, run.year);
  return (name, fingerprint) => isReplaced(name, run) && isOwn(name, fingerprint);
}

/** A report replaces its drafts too, a draft earlier drafts alone, and its line in the manifest. */
function isReplaced(name: string, { document, draft }: Run): boolean {
  return hasOwnName(name, document) && (!draft || name.includes(draftMark) || name === recordNames.manifest);
}
