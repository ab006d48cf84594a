/** The logical structure of a document: what assistive software reads, in reading order (ISO 32000-1, 14.8). */

type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

/** An element; the text set for it names it by identity. Text set for none is an artifact: it is not read. */
export interface StructureElement {
  readonly type: StructureType;
  readonly kids: readonly StructureElement[];
  /** What a table is about. */
  readonly summary?: string;
  /** Of a list: its items are numbered. */
  readonly numbered?: true;
  /** Of a table cell: places covered, and what a header cell heads. */
  readonly cell?: CellAttributes;
}

export interface CellAttributes {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope?: 'Column' | 'Row';
}

/** An element with kids, or a leaf that text is set for. */
export function element(type: StructureType, kids: readonly StructureElement[] = []): StructureElement {
  return { type, kids };
}
