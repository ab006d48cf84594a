import type { Block, Report, Row, Table } from '../../../src/model/report.ts';

/** A heading of level 2 with what stands under it: paragraphs and headings of level 3, in order. */
export interface SectionText {
  /** Part of the report, counted from 1. */
  readonly part: number;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** All tables of the report in reading order: 01 to 09, then the scorecards. */
export function readTables(report: Report): readonly Table[] {
  return report.parts
    .flatMap((part) => part.sheets)
    .flatMap((sheet) => sheet.blocks)
    .filter((block) => block.kind === 'table');
}

/** A row of a table's grid: one text a column (empty where a merged cell covers it), and whether it prints figures. */
export interface GridRow {
  readonly texts: readonly string[];
  readonly hasFigures: boolean;
}

/** The rows of a table, header rows first. */
export function readGrid(table: Table): readonly GridRow[] {
  const rows = [...table.header, ...table.groups.flatMap((group) => group.rows)];
  const covered = new Set<string>();
  return rows.map((row, line) => ({
    texts: readRow(row, line, table.columns.length, covered),
    hasFigures: row.cells.some((cell) => cell.figure !== undefined),
  }));
}

function readRow(row: Row, line: number, width: number, covered: Set<string>): readonly string[] {
  const texts: string[] = Array.from({ length: width }, () => '');
  let column = 0;
  for (const cell of row.cells) {
    while (covered.has(placeOf(line, column))) column += 1;
    texts[column] = cell.text;
    for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
      for (let right = 0; right < (cell.colSpan ?? 1); right += 1) covered.add(placeOf(line + down, column + right));
    }
  }
  return texts;
}

function placeOf(line: number, column: number): string {
  return `${String(line)},${String(column)}`;
}

/** The sections of prose, labels of attachments left out; what stands in a part before its first heading has the heading ''. */
export function readSections(report: Report): readonly SectionText[] {
  return report.parts.flatMap((part, index) => {
    const sections: { part: number; heading: string; paragraphs: string[] }[] = [
      { part: index + 1, heading: '', paragraphs: [] },
    ];
    for (const block of part.sheets.flatMap((sheet) => sheet.blocks)) {
      if (block.kind === 'heading' && block.level === 2) {
        sections.push({ part: index + 1, heading: block.text, paragraphs: [] });
      } else {
        sections.at(-1)?.paragraphs.push(...readBlock(block));
      }
    }
    return sections;
  });
}

function readBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      if (block.style === 'attachment') return [];
      return [block.spans.map((span) => span.text).join('')];
    case 'table':
      return [];
  }
}

/** The entries of the contents list: parts, and headings of level 2. */
export function readContents(report: Report): readonly string[] {
  return report.parts.flatMap((part) => [
    `${part.titlePage?.ordinal ?? ''}${part.titlePage?.title ?? ''}`,
    ...part.sheets
      .flatMap((sheet) => sheet.blocks)
      .filter((block) => block.kind === 'heading')
      .filter((heading) => heading.level === 2)
      .map((heading) => heading.text),
  ]);
}
