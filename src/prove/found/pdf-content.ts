/** What PDF.js finds in a PDF file. Lengths are points from the upper left corner of the page as it is shown. */
export interface PdfContent {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PdfPage[];
  readonly bookmarks: readonly PdfTarget[];
}

export interface PdfPage {
  /** In the order in which the page draws them. */
  readonly texts: readonly PdfText[];
  readonly links: readonly PdfLink[];
}

/** A run of text on one line. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
}

/** A place that leads to a page, whose index counts from 0; -1 when it leads nowhere. */
export interface PdfTarget {
  readonly title: string;
  readonly pageIndex: number;
}

export interface PdfLink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pageIndex: number;
}
