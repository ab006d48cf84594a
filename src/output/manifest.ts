/** `manifest.json`: what a set of files was made from and what it holds. Nothing in it depends on clock or machine. */
import { z } from 'zod';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { DocumentId } from '../model/document-names.ts';
import type { NamedBytes } from './exchange-set.ts';
import { sha256 } from './list-set.ts';
import type { Section } from './records.ts';

/** A file with the hash of its bytes. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

export interface SetFile extends NamedBytes {
  readonly pages: number;
  /** Files that travel inside of it. */
  readonly attachments: readonly NamedBytes[];
}

/** A font as it names itself. */
export interface FontName {
  readonly name: string;
  readonly version: string;
}

export interface ManifestFacts {
  readonly document: DocumentId;
  readonly program: { readonly name: string; readonly version: string };
  readonly edition: string;
  readonly data: readonly HashedFile[];
  readonly files: readonly SetFile[];
  readonly fonts: readonly FontName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the manifest says of one document: keys and lists in a fixed order. */
export function manifestSection({ document, program, edition, data, files, fonts, diagnostics }: ManifestFacts) {
  return {
    document,
    program: { name: program.name, version: program.version },
    edition,
    data,
    files: files.map(({ name, bytes, pages, attachments }) => ({
      name,
      sha256: sha256(bytes),
      bytes: bytes.length,
      pages,
      ...(attachments.length === 0
        ? {}
        : { attachments: attachments.map((one) => ({ name: one.name, sha256: sha256(one.bytes) })) }),
    })),
    fonts,
    diagnostics: summaryOf(diagnostics),
  };
}

/** What a manifest states of one document: the hashes of its files, and of the data they were made from. */
export interface StatedHashes {
  readonly document: DocumentId;
  readonly files: readonly StatedFile[];
  readonly data: readonly HashedFile[];
}

export interface StatedFile extends HashedFile {
  readonly pages: number;
}

const stated = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string(), pages: z.number() })),
  data: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

/** undefined when the section states no files and data. */
export function readStatedHashes(section: Section): StatedHashes | undefined {
  const read = stated.safeParse(section);
  if (!read.success) return undefined;
  const files = read.data.files.map(({ name, ...others }) => ({ path: name, ...others }));
  return { document: section.document, files, data: read.data.data };
}

function summaryOf(diagnostics: readonly Diagnostic[]) {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  return {
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    codes: Object.fromEntries(codes.map((code) => [code, diagnostics.filter((one) => one.code === code).length])),
  };
}
