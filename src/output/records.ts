/**
 * The records of a set, `manifest.json` and `proof.json`: JSON with one section for each document, so that a run for one
 * document replaces its own and leaves the others as they are.
 */
import { z } from 'zod';
import type { DocumentId } from '../model/document-names.ts';
import { documentIds } from '../model/document-names.ts';
import type { NamedBytes } from './exchange-set.ts';

/** What a record says of one document. */
export interface Section {
  readonly document: DocumentId;
}

const schema = z.object({ documents: z.array(z.looseObject({ document: z.enum(documentIds) })) });

/** Whether a file is a record of this program. */
export function isRecord(file: NamedBytes): boolean {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(file.bytes))).success;
  } catch {
    return false;
  }
}

/** The sections as they stand in a record; none when there is no such file, or it is none of this program's. */
export function sectionsOf(record: NamedBytes | undefined): readonly Section[] {
  if (record === undefined) return [];
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(record.bytes))).documents;
  } catch {
    return [];
  }
}

/** The sections of a record besides those of the documents that are told anew. */
export function sectionsBesides(record: NamedBytes | undefined, documents: readonly DocumentId[]): readonly Section[] {
  return sectionsOf(record).filter(({ document }) => !documents.includes(document));
}

/**
 * A record as a file: UTF-8, sections in the order of the documents, a list's items one a line.
 * @param others files that belong to no finished document
 */
export function writeRecord(
  name: string,
  year: number,
  sections: readonly Section[],
  others: readonly { readonly path: string; readonly sha256: string }[] = [],
): NamedBytes {
  const documents = documentIds.flatMap((id) => sections.filter(({ document }) => document === id));
  const record = { year, documents, ...(others.length === 0 ? {} : { others }) };
  return { name, bytes: new TextEncoder().encode(`${layOut(record, '')}\n`) };
}

function layOut(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => `${inner}${isFlat(item) ? JSON.stringify(item) : layOut(item, inner)}`);
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${inner}${JSON.stringify(key)}: ${layOut(one, inner)}`);
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every((one) => typeof one !== 'object');
}
