/** What `generate` is asked for, and what it answers. */
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { draftMark } from '../../model/document-names.ts';
import type { DocumentId, OutputFormat } from '../../model/document-names.ts';
import type { FontMode } from '../../model/font-roles.ts';
import { isComposed } from '../compose.ts';
import type { Composition } from '../compose.ts';
import { absencesBesides, documentKind } from '../documents/index.ts';
import type { Ended, Failed, Stopped } from '../ending.ts';
import type { ProvenYear } from '../prove.ts';
import type { Assets, FontsTaken } from './load-assets.ts';
import type { WrittenDocument } from './records-of-run.ts';

export interface GenerateOptions {
  readonly year: number;
  /** The only document to write; without it, every one that the facts allow. */
  readonly document?: DocumentId;
  readonly formats: readonly OutputFormat[];
  /** Folder of the facts. */
  readonly data: string;
  /** Folder that gets a folder of the year. */
  readonly out: string;
  /** The facts travel inside of the PDF. */
  readonly attachData: boolean;
  /** Also a PDF for the print shop. */
  readonly print: boolean;
  /** With gaps where facts are missing, each page marked as a draft. */
  readonly draft: boolean;
  /** The files are read again and held against the facts before they take the place of earlier ones. */
  readonly prove?: boolean;
  readonly fonts: FontMode;
}

export type GenerateResult = GeneratedYear | UnprovenYear | NothingGenerated | Failed;

/** The files don't say what the facts say: nothing was changed. */
export interface UnprovenYear extends ProvenYear {
  readonly ending: 'proof';
  readonly diagnostics: readonly Diagnostic[];
}

export interface GeneratedYear extends Ended {
  readonly ending: 'done';
  readonly diagnostics: readonly Diagnostic[];
  /** What each document is called, and where its files are. */
  readonly documents: readonly { readonly title: string; readonly paths: readonly string[] }[];
  /** The fonts of the PDFs, by edition; none when no PDF was asked for. */
  readonly fonts: readonly FontsTaken[];
  /** Why other documents that one might expect were not written, in Chinese. */
  readonly absent: readonly string[];
  /** Where a proof was asked for. */
  readonly proven: ProvenYear | undefined;
}

export interface NothingGenerated extends Stopped {
  /** The documents that nothing keeps from being written, each by itself. */
  readonly free: readonly { readonly document: DocumentId; readonly title: string }[];
}

/** The documents that could be written at once. */
export function freeDocuments(compositions: readonly Composition[], year: number): NothingGenerated['free'] {
  return compositions
    .filter(isComposed)
    .map(({ document }) => ({ document, title: documentKind(document).title(year) }));
}

/** What was written, once it is in place. */
export function describeRun(
  { year, document, formats, draft }: GenerateOptions,
  written: readonly WrittenDocument[],
  place: string,
  assets: Assets,
): Pick<GeneratedYear, 'documents' | 'fonts' | 'absent'> {
  const ids = written.map(({ composition }) => composition.document);
  return {
    documents: written.map(({ composition, files }) => ({
      title: documentKind(composition.document).title(year) + (draft ? draftMark : ''),
      paths: files.map(({ name }) => join(place, name)),
    })),
    fonts: formats.includes('pdf') ? assets.fontsTaken() : [],
    absent: document === undefined ? absencesBesides(ids, year) : [],
  };
}
