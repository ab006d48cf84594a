/** How each kind of text is set. One table for the PDF, the Word template and the layout that both share. */

import type { FontRole } from '../model/font-roles.ts';

export interface TextStyle {
  readonly font: FontRole;
  readonly bold?: true;
  /** Size in half points, as Word counts: 32 is 16 pt, 三号. */
  readonly halfPoints: number;
  /** Exact line pitch in twips. */
  readonly pitch: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Indents in twips. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly keepWithNext?: true;
}

export type TextStyleName =
  | 'coverYear'
  | 'coverUnit'
  | 'coverTitle'
  | 'contentsTitle'
  | 'contents1'
  | 'contents2'
  | 'partTitle'
  | 'blank'
  | 'section'
  | 'subsection'
  | 'form'
  | 'body'
  | 'definition'
  | 'attachment'
  | 'caption'
  | 'note'
  | 'signature'
  | 'cell'
  | 'pageNumber';

export const typography: Readonly<Record<TextStyleName, TextStyle>> = {
  coverYear: { font: 'title', halfPoints: 52, pitch: 960, align: 'center' },
  coverUnit: { font: 'title', halfPoints: 48, pitch: 960, align: 'center' },
  coverTitle: { font: 'title', halfPoints: 72, pitch: 1200, align: 'center' },
  contentsTitle: { font: 'title', halfPoints: 44, pitch: 1120, align: 'center' },
  /** The right indent keeps room for the dot leader and the page number, which stand at the text's edge. */
  contents1: { font: 'heading1', halfPoints: 28, pitch: 520, align: 'left', right: 840 },
  contents2: { font: 'body', halfPoints: 28, pitch: 520, align: 'left', left: 280, right: 840 },
  partTitle: {
    font: 'title',
    halfPoints: 44,
    pitch: 840,
    align: 'center',
    left: 500,
    right: 500,
    keepWithNext: true,
  },
  /** Empty lines that push a cover or a title page down: safer in Word and WPS than space above. */
  blank: { font: 'body', halfPoints: 32, pitch: 560, align: 'left' },
  section: { font: 'heading1', halfPoints: 32, pitch: 560, align: 'left', firstLine: 640, keepWithNext: true },
  subsection: { font: 'heading2', halfPoints: 32, pitch: 560, align: 'left', firstLine: 640, keepWithNext: true },
  form: { font: 'title', halfPoints: 36, pitch: 720, align: 'center', keepWithNext: true },
  body: { font: 'body', halfPoints: 32, pitch: 560, align: 'justify', firstLine: 640 },
  /** Glossary: a little tighter than the body, so that a page holds 23 lines. */
  definition: { font: 'body', halfPoints: 32, pitch: 550, align: 'justify', firstLine: 640 },
  attachment: { font: 'heading1', halfPoints: 32, pitch: 560, align: 'left', keepWithNext: true },
  caption: { font: 'table', halfPoints: 20, pitch: 300, align: 'left', keepWithNext: true },
  note: { font: 'table', halfPoints: 18, pitch: 280, align: 'left' },
  /** A line to be signed: with room for a pen. */
  signature: { font: 'table', halfPoints: 21, pitch: 480, align: 'left' },
  cell: { font: 'table', halfPoints: 18, pitch: 240, align: 'left' },
  pageNumber: { font: 'table', halfPoints: 28, pitch: 320, align: 'left' },
};

/** Blank lines of style `blank` above the cover's lines and above a part's title. */
export const blankLines = { aboveCoverYear: 3, betweenCoverLines: 3, abovePartTitle: 6 } as const;

/**
 * Table rules and cell margins, in twips. The Word file's side margins are narrower than the layout's: a line that fills
 * its cell exactly keeps 4 twips to spare, where LibreOffice is off by one. Behind a table that is part of a text stands
 * an empty paragraph: Word would take two tables without anything between them for one.
 */
export const tableMetrics = {
  padX: 60,
  wordPadX: 58,
  padY: 25,
  border: 10,
  minRowHeight: 300,
  behindInText: 20,
} as const;

/** What lies under the text of a draft's pages, in both files: in the middle, rising to the right. */
export const draftWatermark = {
  text: '草稿',
  /** Size of a character in points: two of them reach across a portrait page. */
  sizePt: 200,
  /** Rise in degrees. */
  rise: 45,
  /** Lightness from 0 (black) to 1: text printed on it stays easy to read. */
  gray: 0.88,
} as const;
