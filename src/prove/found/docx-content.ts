/** What a Word file holds, in reading order. */
export interface DocxContent {
  readonly title: string;
  readonly blocks: readonly DocxBlock[];
  /** Every paragraph that has an outline level, wherever it stands. */
  readonly outline: readonly DocxHeading[];
  /** The instructions of the fields that make a contents list. */
  readonly contentsFields: readonly string[];
  /** The texts of the other parts that are printed: headers and footers. */
  readonly margins: readonly DocxMargin[];
  readonly sections: readonly DocxSection[];
  /** Hidden, tracked and added content, and whatever else the program does not write. */
  readonly strangers: readonly DocxStranger[];
}

/** Pages from one block up to the next section's first. */
export interface DocxSection {
  /** Index in `blocks`. */
  readonly firstBlock: number;
  /** Which of its pages bear a number. */
  readonly numbered: readonly ('单数页' | '双数页')[];
  /** The number that it begins with, where it does not go on from the section before. */
  readonly start: string | undefined;
  /** How numbers are written, where that is stated. */
  readonly format: string | undefined;
}

export interface DocxStranger {
  readonly part: string;
  /** Words of the paragraph, or the name of the style, that it stands in. */
  readonly near: string;
  readonly markup: string;
}

export interface DocxHeading {
  /** Line ends are `\n`. */
  readonly text: string;
  /** 1 for the highest. */
  readonly level: number;
}

export type DocxBlock = DocxParagraph | DocxTable;

export interface DocxParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  /** Tabs are kept, line ends are `\n`. */
  readonly text: string;
  /** 1 for the highest headings; absent for other paragraphs. */
  readonly outlineLevel?: number;
  readonly bookmarks: readonly string[];
  /** The bookmark that the paragraph links to. */
  readonly anchor?: string;
  /** The bookmark whose page the paragraph prints. */
  readonly pageOf?: string;
}

export interface DocxTable {
  readonly kind: 'table';
  readonly description: string;
  readonly rows: readonly DocxRow[];
}

export interface DocxRow {
  readonly header: boolean;
  readonly cells: readonly DocxCell[];
}

export interface DocxCell {
  readonly text: string;
  readonly colSpan: number;
  /** `continue`: covered by the cell above. */
  readonly merge: 'none' | 'begin' | 'continue';
}

export interface DocxMargin {
  readonly part: string;
  /** Text that stands there, page number fields left out. */
  readonly text: string;
}
