/**
 * The result of the layout: which line, row and heading stands on which page. Both writers take pages, line ends and
 * row heights from here, so that the PDF and the Word file have the same pages. Page numbers are the printed ones:
 * 1 is the first page of part 1; cover and contents have none.
 */
import type { Cell, Heading, Paragraph, Part, Report, Sheet, Span, Table } from '../model/report.ts';

export interface LaidOutReport {
  readonly report: Report;
  /** The unit's name on the cover, in lines of about the same length; none without a cover. */
  readonly coverUnitLines: readonly string[];
  /** Every part with a title page and every heading of level 1 or 2, also where no contents list is printed. */
  readonly contents: readonly ContentsEntry[];
  /** Pages of the contents list: the entries of each; none without a contents list. */
  readonly contentsPages: readonly (readonly ContentsEntry[])[];
  readonly parts: readonly LaidOutPart[];
  /** Pages before page 1: the cover and the contents list, or none. */
  readonly frontPages: number;
  /** All pages, front pages included. */
  readonly pageCount: number;
}

export interface ContentsEntry {
  readonly level: 1 | 2;
  /** Same wording as the heading. */
  readonly text: string;
  /** Id of the part or heading it leads to. */
  readonly target: string;
  readonly page: number;
  /** The lines of the entry when it does not fit one; the last carries the dot leader. */
  readonly lines: readonly string[];
}

export interface LaidOutPart {
  readonly part: Part;
  /** Its first page: the title page, if it has one. */
  readonly page: number;
  /** The part's ordinal, then its title broken into lines; none without a title page. */
  readonly titleLines: readonly string[];
  readonly sheets: readonly LaidOutSheet[];
}

export interface LaidOutSheet {
  readonly sheet: Sheet;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly blocks: readonly LaidOutBlock[];
}

export type LaidOutBlock = LaidOutText | LaidOutTable;

export interface LaidOutText {
  readonly kind: 'text';
  readonly block: Heading | Paragraph;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly spans: readonly Span[];
  readonly page: number;
}

export interface LaidOutTable {
  readonly kind: 'table';
  readonly table: Table;
  /** The table's share of each page it stands on. */
  readonly chunks: readonly TableChunk[];
  /** The lines above the first chunk. */
  readonly captions: readonly CaptionLines[];
  /** The table's notes, one entry each, under the last chunk. */
  readonly notes: readonly NoteLines[];
}

/** A caption: what stands at its left in lines, and what stands at the right end of the last. */
export interface CaptionLines {
  readonly left: readonly string[];
  readonly right: string;
}

export interface NoteLines {
  readonly page: number;
  readonly lines: readonly string[];
}

export interface TableChunk {
  readonly page: number;
  readonly header: readonly LaidOutRow[];
  readonly body: readonly LaidOutRow[];
  /** It is higher than its page. */
  readonly overfull?: true;
}

export interface LaidOutRow {
  /** Height in twips, borders included as the Word file states it. */
  readonly height: number;
  readonly cells: readonly LaidOutCell[];
  /** The row group it comes from and its place there; absent for header rows. */
  readonly group?: { readonly name: string; readonly index: number };
  /** It goes on with the row above the page's end, which is higher than a page. */
  readonly continues?: true;
}

/** A cell of one chunk: spans that cross a page are split there, and the label is repeated. */
export interface LaidOutCell {
  readonly cell: Cell;
  /** What of the cell's text stands here: all of it, but in a row that is divided between pages. */
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
  /** Size of the type in half points, where it is not that of other cells: numbers stand on one line. */
  readonly halfPoints?: number;
  /** Its lines stand at the top of the cell, as they go on over the end of a page; in the middle otherwise. */
  readonly atTop?: true;
}
