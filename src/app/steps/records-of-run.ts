import type { FontName } from '../../fonts/record-fonts.ts';
import { loadProgram } from '../program.ts';
import type { Composition } from '../compose.ts';
import { recordNames } from '../../model/document-names.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { NamedBytes } from '../../output/exchange-set.ts';
import { readSetFile } from '../../output/finished-set.ts';
import { manifestSection } from '../../output/manifest.ts';
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
}

/**
 * The records that go with the written files. The manifest tells of them all; an earlier proof keeps what it says of
 * documents that are not written anew, since it says nothing of these files.
 */
export function recordsOfRun({ year, document, out }: Run, written: readonly WrittenDocument[]): readonly NamedBytes[] {
  const program = loadProgram();
  const sections = written.map(({ composition, files, fonts }) => {
    const { document: id, edition, dataFiles: data, diagnostics } = composition;
    return manifestSection({ document: id, program, edition, data, files, fonts, diagnostics });
  });
  const kept = (name: string) =>
    document === undefined ? [] : sectionsBesides(readSetFile(out, year, name), [document]);
  const proven = kept(recordNames.proof);
  return [
    writeRecord(recordNames.manifest, year, [...kept(recordNames.manifest), ...sections]),
    ...(proven.length === 0 ? [] : [writeRecord(recordNames.proof, year, proven)]),
  ];
}
