/** What both files must hold, in reading order, drawn from the report alone. */
import type {
  Block,
  FrontMatter,
  Heading,
  HeadingLevel,
  Part,
  Report,
  Sheet,
  Span,
  Table,
} from '../../model/report.ts';
import { placeCells } from './covered-grid.ts';
import type { Grid, GridCell } from './covered-grid.ts';

/** A text that stands for itself: a line of the cover, a heading, a paragraph, a table's caption or note. */
export interface Passage {
  readonly kind: 'passage';
  readonly role: 'cover' | 'contents-title' | 'part' | 'heading' | 'paragraph' | 'caption' | 'note';
  readonly place: string;
  readonly spans: readonly Span[];
  /** The heading's level in the outline, 1 for a part. */
  readonly level?: HeadingLevel;
}

export interface ExpectedTable {
  readonly kind: 'table';
  readonly place: string;
  readonly table: Table;
  readonly header: Grid;
  readonly body: Grid;
}

export type Expected = Passage | ExpectedTable;

export interface ExpectedReport {
  /** The cover's lines and the title of the contents list; a document of a few forms has neither. */
  readonly front?: ExpectedFront;
  /** The parts and the headings of levels 1 and 2: what contents list and bookmarks must name. */
  readonly listed: readonly Passage[];
  readonly body: readonly Expected[];
}

export interface ExpectedFront {
  readonly cover: readonly Passage[];
  readonly contentsTitle: Passage;
}

export function expectReport(report: Report): ExpectedReport {
  const body = report.parts.flatMap(partPassages);
  return {
    ...(report.front === undefined ? {} : { front: frontPassages(report.front) }),
    listed: body.filter((one): one is Passage => one.kind === 'passage' && (one.level ?? 3) < 3),
    body,
  };
}

function frontPassages({ cover, contentsTitle }: FrontMatter): ExpectedFront {
  const { year, unitName, documentName } = cover;
  return {
    cover: [year, unitName, documentName].map((text) => passage('cover', '封面', [{ text }])),
    contentsTitle: passage('contents-title', '目录', [{ text: contentsTitle }]),
  };
}

/** The words of a passage. */
export function textOf({ spans }: Passage): string {
  return spans.map(({ text }) => text).join('');
}

/** 第3行第2列, header rows counted. */
export function cellPlace({ place }: ExpectedTable, { column }: GridCell, row: number): string {
  return `${place} 第${String(row + 1)}行第${String(column + 1)}列`;
}

function passage(role: Passage['role'], place: string, spans: readonly Span[], level?: HeadingLevel): Passage {
  return { kind: 'passage', role, place, spans, ...(level === undefined ? {} : { level }) };
}

function partPassages({ titlePage, sheets }: Part): readonly Expected[] {
  if (titlePage === undefined) return sheets.flatMap((sheet) => sheetPassages(sheet, ''));
  const { ordinal, title } = titlePage;
  const heading = passage('part', ordinal, [{ text: `${ordinal} ${title}` }], 1);
  return [heading, ...sheets.flatMap((sheet) => sheetPassages(sheet, ordinal))];
}

function sheetPassages({ blocks }: Sheet, ordinal: string): readonly Expected[] {
  let under = ordinal;
  let paragraphs = 0;
  return blocks.flatMap((block): readonly Expected[] => {
    if (block.kind === 'heading') {
      under = `${ordinal} ${block.text}`.trim();
      paragraphs = 0;
    }
    if (block.kind === 'paragraph') paragraphs += 1;
    return blockPassages(block, under, paragraphs);
  });
}

function blockPassages(block: Block, under: string, paragraph: number): readonly Expected[] {
  switch (block.kind) {
    case 'heading':
      return [headingPassage(block, under)];
    case 'paragraph':
      return [passage('paragraph', `${under} 第${String(paragraph)}段`.trim(), block.spans)];
    case 'table':
      return tablePassages(block, under);
  }
}

function headingPassage({ text, level }: Heading, under: string): Passage {
  return passage('heading', under, [{ text }], level);
}

function tablePassages(table: Table, under: string): readonly Expected[] {
  const rows = table.groups.flatMap((group) => group.rows);
  return [
    ...table.captions.map(({ left = '', right = '' }) =>
      passage('caption', `${under} 表头`, [{ text: left }, { text: right }]),
    ),
    {
      kind: 'table',
      place: under,
      table,
      header: placeCells(table.header, table.columns.length),
      body: placeCells(rows, table.columns.length),
    },
    ...table.notes.map((text) => passage('note', `${under} 表注`, [{ text }])),
  ];
}
