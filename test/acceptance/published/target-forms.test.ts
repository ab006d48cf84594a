import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../src/model/place-cells.ts';
import type { Sheet, Table } from '../../../src/model/report.ts';
import { composeTargets } from '../../support/compose-targets.ts';
import { amend } from './amend.ts';
import { readErrata } from './errata.ts';
import { normaliseText } from './normalise.ts';
import { hasPublishedForms, publishedForms, readFormsFromText, readPublishedForm } from './published-forms.ts';

const { report, diagnostics } = composeTargets('data', 2023);
const sheets = report.parts.flatMap((part) => part.sheets);
const corrections = readErrata(2023).flatMap((erratum) => erratum.表格);

/** The published rows with the corrections of the cells they name. */
function rightRows(name: (typeof publishedForms)[number]): readonly (readonly string[])[] {
  return readPublishedForm(name).map((row, line) =>
    row.map((cell, column) =>
      amend(
        cell,
        corrections.filter((at) => at.表 === name && Number(at.行) === line + 1 && Number(at.列) === column + 1),
      ),
    ),
  );
}

/** A table's rows as they were published: one text for each cell that stands in the row, none for what is merged from above. */
function rowsOf({ header, groups, columns }: Table): readonly (readonly string[])[] {
  const rows = [...header, ...groups.flatMap((group) => group.rows)];
  const placed = placeCells(rows, columns.length).flat();
  return rows.map((_, line) =>
    placed
      .filter(({ row, rowSpan }) => row <= line && line < row + rowSpan)
      .toSorted((a, b) => a.column - b.column)
      .map(({ cell, row }) => (row === line ? normaliseText(cell.text) : '')),
  );
}

function tableOf(sheet: Sheet | undefined): Table {
  const table = sheet?.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('The sheet has no table.');
  return table;
}

/** Texts of the paragraphs and headings of a sheet before or after its table. */
function textsAround(sheet: Sheet | undefined, place: 'before' | 'after'): readonly string[] {
  const blocks = sheet?.blocks ?? [];
  const table = blocks.findIndex((block) => block.kind === 'table');
  return (place === 'before' ? blocks.slice(0, table) : blocks.slice(table + 1)).map((block) => {
    if (block.kind === 'table') throw new Error('The sheet has two tables.');
    return normaliseText(block.kind === 'heading' ? block.text : block.spans.map(({ text }) => text).join(''));
  });
}

it('is generated without a finding', () => {
  expect(diagnostics).toEqual([]);
  expect(sheets).toHaveLength(publishedForms.length);
});

describe.each(publishedForms.map((name, index) => ({ name, sheet: sheets[index] })))('$name', ({ name, sheet }) => {
  const table = tableOf(sheet);
  const captions = table.captions.map(({ left = '', right = '' }) => [normaliseText(left), normaliseText(right)]);
  const rows = rowsOf(table);
  const head = [...textsAround(sheet, 'before').map((text) => [text]), ...captions];
  const right = rightRows(name);

  it('has label, title and captions as published', () => {
    const published = right.slice(0, head.length).map((row) => row.filter((cell) => cell !== ''));
    expect(head).toEqual(published);
  });

  it('differs from the published table in exactly the cells of the errata', () => {
    expect(rows).toEqual(right.slice(head.length, head.length + rows.length));
  });

  it('ends with the lines to be signed', () => {
    expect(textsAround(sheet, 'after').join('')).toBe(
      right
        .slice(head.length + rows.length)
        .flat()
        .join(''),
    );
  });
});

describe.runIf(hasPublishedForms)('the fixtures', () => {
  const published = hasPublishedForms ? readFormsFromText() : new Map<string, readonly (readonly string[])[]>();

  it.each(publishedForms)('%s is the published text', (name) => {
    const text = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('|'));
    expect(text(readPublishedForm(name))).toEqual(text(published.get(name) ?? []));
  });
});

it('has errata for these forms only', () => {
  const names: readonly string[] = publishedForms;
  expect(corrections.filter(({ 表 }) => !names.includes(表))).toEqual([]);
});
