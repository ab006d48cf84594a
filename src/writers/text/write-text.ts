import { placeCells } from '../../model/place-cells.ts';
import type { Block, Part, Report, Row, Table } from '../../model/report.ts';

/**
 * The whole report as plain text, in reading order: a line for each title, heading, paragraph and table row, cells
 * separated by tabs, an empty line before each heading and around each table. Ends with a line end.
 */
export function writeText(report: Report): string {
  const paragraphs = [...frontTexts(report), ...report.parts.flatMap(partTexts)];
  return `${paragraphs
    .join('\n')
    .trimStart()
    .replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

function frontTexts({ front }: Report): readonly string[] {
  if (front === undefined) return [];
  const { year, unitName, documentName } = front.cover;
  return [[year, unitName, documentName].join('\n')];
}

function partTexts({ titlePage, sheets }: Part): readonly string[] {
  const title = titlePage === undefined ? [] : [`\n${titlePage.ordinal} ${titlePage.title}`];
  return [...title, ...sheets.flatMap(({ blocks }) => ['', ...blocks.map(blockText)])];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${block.text}`;
    case 'paragraph':
      return block.spans.map(({ text }) => text).join('');
    case 'table':
      return ['', ...tableLines(block), ''].join('\n');
  }
}

/** A table as lines: captions, header and body rows with a tab between columns, notes. A covered place is empty. */
function tableLines(table: Table): readonly string[] {
  const rows = [...table.header, ...table.groups.flatMap((group) => group.rows)];
  return [
    ...table.captions.map(({ left, right }) => [left, right].filter((text) => text !== undefined).join('\t')),
    ...rowLines(rows, table.columns.length),
    ...table.notes,
  ];
}

function rowLines(rows: readonly Row[], width: number): readonly string[] {
  return placeCells(rows, width).map((cells) => {
    const texts = new Array<string>(width).fill('');
    for (const { cell, column } of cells) texts[column] = cell.text.replaceAll('\n', '');
    return texts.join('\t').trimEnd();
  });
}
