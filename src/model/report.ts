/**
 * The finished report as a document: texts, headings, tables, in reading order. Every writer takes this and
 * nothing else; all amounts are text already. A text that prints a figure keeps the figure's id.
 */
import type { FigureName } from './figure-name.ts';

export interface Report {
  readonly metadata: ReportMetadata;
  /** A document of a few forms has none: it begins with page 1. */
  readonly front?: FrontMatter;
  readonly parts: readonly Part[];
}

export interface ReportMetadata {
  readonly title: string;
  /** The unit that publishes the report. */
  readonly author: string;
  readonly year: number;
  /** Date of the file metadata, `YYYY-MM-DD`; never the clock's. */
  readonly date: string;
  readonly language: 'zh-CN';
  /** File name without extension. */
  readonly fileName: string;
  /** Each page says that this is a draft. */
  readonly draft?: true;
}

/** What stands before page 1: the cover and the contents list. */
export interface FrontMatter {
  readonly cover: Cover;
  readonly contentsTitle: string;
}

/** The lines of the cover, from top to bottom. */
export interface Cover {
  readonly year: string;
  readonly unitName: string;
  readonly documentName: string;
}

/** A part of the report: its sheets, after a title page where it has one. */
export interface Part {
  readonly id: string;
  readonly titlePage?: TitlePage;
  readonly sheets: readonly Sheet[];
}

export interface TitlePage {
  /** 第一部分 */
  readonly ordinal: string;
  readonly title: string;
}

export type Orientation = 'portrait' | 'landscape';

/** Blocks that begin on a new page and share an orientation: a run of prose, or one table, or one form. */
export interface Sheet {
  readonly id: string;
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Table;

export type HeadingLevel = 1 | 2 | 3;

/**
 * Levels 1 and 2 stand in the contents list, level 3 does not. Level 1 is that of title pages; a document without
 * them begins with headings of level 1 instead, so that no level is left out (ISO 14289-1, 7.4.2).
 * `section`: 一、… in prose, indented; `form`: centred title of a table, form or report.
 */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: HeadingLevel;
  readonly style: 'section' | 'subsection' | 'form';
  readonly text: string;
}

/**
 * `body`: justified, first line indented by two characters; `definition`: a term and its meaning;
 * `attachment`: 附件1 above a form; `note`: small text under a table; `signature`: a line to be signed under a form.
 */
export type ParagraphStyle = 'body' | 'definition' | 'attachment' | 'note' | 'signature';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly spans: readonly Span[];
  /** Its place in a list, where it is part of one. */
  readonly item?: ListItem;
}

/**
 * A paragraph's place in a list. The paragraphs of a list follow each other, those of lists within it included; any
 * other block ends the list.
 */
export interface ListItem {
  /** Id of the list; lists without anything between them have different ones. */
  readonly list: string;
  /** Id of the list in whose last item this one stands. */
  readonly within?: string;
  /** The first characters of the paragraph's text, which number the item: （一）, 1. ; without them it is not numbered. */
  readonly label?: string;
  /** The paragraph goes on with the item before. */
  readonly continues?: true;
}

/** A run of text; where it prints a figure, `figure` names it. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly figure?: FigureName;
}

/** A table with an official grid: repeated header rows, then groups of rows of one shape each. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** Tables of the same form differ in their rows alone: a Word template prints them, one a sheet, through one loop. */
  readonly form?: string;
  /** It stands among the paragraphs of a text; its columns and heads are its own. */
  readonly inText?: true;
  /** Alternative text for assistive software. */
  readonly description: string;
  /** Lines above the grid, outside of it: left and right end of each (形如 部门：… / 单位：万元). */
  readonly captions: readonly TableCaption[];
  readonly columns: readonly Column[];
  readonly header: readonly Row[];
  readonly groups: readonly RowGroup[];
  /** Paragraphs under the grid. */
  readonly notes: readonly string[];
}

export interface TableCaption {
  readonly left?: string;
  readonly right?: string;
}

export interface Column {
  /** Width in twips (1/20 pt). */
  readonly width: number;
}

/** Rows of the same shape (same cells, same column spans), which a Word template prints in one loop. */
export interface RowGroup {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The cells that begin in this row, left to right; a place covered by a cell above or to the left has none. */
export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Finished text; `\n` begins a new line. */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly colSpan?: number;
  /** Rows covered, this one included; may reach over later groups, never out of header into body. */
  readonly rowSpan?: number;
  /** A header cell, and of what: a column head, or the label of a row. */
  readonly header?: 'column' | 'row';
  readonly bold?: true;
  readonly figure?: FigureName;
}
