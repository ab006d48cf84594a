/**
 * Which files of a set are this program's: those whose bytes the manifest knows. A name proves nothing, and a report that
 * somebody has changed by hand is his.
 */
import { z } from 'zod';
import { recordNames } from '../model/document-names.ts';
import type { NamedBytes } from './exchange-set.ts';
import { readSetFile } from './finished-set.ts';
import { sha256 } from './list-set.ts';
import { readStatedHashes } from './manifest.ts';
import type { HashedFile } from './manifest.ts';
import { isRecord, sectionsOf, writeRecord } from './records.ts';

/** Files that the manifest knows besides the reports: drafts and workbooks. */
const othersSchema = z.object({ others: z.array(z.object({ path: z.string(), sha256: z.string() })) });

export function othersIn(manifest: NamedBytes | undefined): readonly HashedFile[] {
  if (manifest === undefined) return [];
  try {
    return othersSchema.parse(JSON.parse(new TextDecoder().decode(manifest.bytes))).others;
  } catch {
    return [];
  }
}

/** The manifest as it stands, with other files instead of those that they replace. */
export function manifestWithOthers(
  manifest: NamedBytes | undefined,
  year: number,
  files: readonly NamedBytes[],
  isReplaced: (name: string) => boolean,
): NamedBytes {
  const written = files.map(({ name, bytes }) => ({ path: name, sha256: sha256(bytes) }));
  const kept = othersIn(manifest).filter(({ path }) => !isReplaced(path));
  return writeRecord(recordNames.manifest, year, sectionsOf(manifest), [...kept, ...written]);
}

/** Tells by name and fingerprint whether a file of the year is this program's, as it was written. */
export function ownFiles(folder: string, year: number): (name: string, fingerprint: string) => boolean {
  const records = Object.values(recordNames)
    .flatMap((name) => readSetFile(folder, year, name) ?? [])
    .filter(isRecord)
    .map(({ name, bytes }) => ({ path: name, sha256: sha256(bytes) }));
  const manifest = readSetFile(folder, year, recordNames.manifest);
  const reports = sectionsOf(manifest).flatMap((section) => readStatedHashes(section)?.files ?? []);
  const known = new Set(
    [...records, ...reports, ...othersIn(manifest)].map(({ path, sha256: hash }) => `${hash} ${path}`),
  );
  return (name, fingerprint) => known.has(`${fingerprint} ${name}`);
}
