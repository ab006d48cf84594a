import type { DocumentId } from '../model/document-names.ts';
import type { Figures } from '../model/figures.ts';
import type { Report } from '../model/report.ts';
import type { QuotedTexts } from './figures/declared-numbers.ts';

/** What the files must agree with. */
export interface ProofBasis {
  readonly document: DocumentId;
  readonly report: Report;
  readonly figures: Figures;
  /** Texts whose numbers are facts of their own. */
  readonly quoted: readonly QuotedTexts[];
  /** Codes of the classification. */
  readonly codes: ReadonlySet<string>;
  /** The data files that the report comes from. */
  readonly data: readonly HashedPath[];
  /** What the set's manifest says; absent when it has none. */
  readonly manifest?: StatedSet;
  /** Files that the manifest names besides those that are proven. */
  readonly otherFiles?: readonly HashedPath[];
}

export interface HashedPath {
  readonly path: string;
  readonly sha256: string;
}

export interface StatedFile extends HashedPath {
  readonly pages: number;
}

export interface StatedSet {
  readonly files: readonly StatedFile[];
  readonly data: readonly HashedPath[];
}

export interface FinishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of one document. */
export interface FinishedFiles {
  readonly pdf: FinishedFile;
  readonly docx: FinishedFile;
  /** The PDF for the print shop, when there is one. */
  readonly print?: FinishedFile;
}
