import { describe, expect, it } from 'vitest';
import { composeYear } from '../../support/compose-year.ts';
import { amend } from './amend.ts';
import { readErrata } from './errata.ts';
import type { CellRow, FigureRow } from './errata.ts';
import { listFigures, normaliseCell, normaliseText } from './normalise.ts';
import { isOfficialTable, publishedTables, readPublishedFigures, readPublishedTable } from './published-figures.ts';
import { readGrid, readSections, readTables } from './report-texts.ts';

// Each comparison corrects the published report by the errata and expects the generated one: the errata are then exactly the
// differences, because a correction that changes nothing, or words that were not published, throw.

const { report } = composeYear('data', 2022);
const tables = readTables(report);
const errata = readErrata(2022);
const cellRows = errata.flatMap((erratum) => erratum.表格);
const figureRows = errata.flatMap((erratum) => erratum.数字);

/** The published rows with the corrections of the cells they name. */
function correctCells(published: readonly (readonly string[])[], corrections: readonly CellRow[]) {
  return published.map((row, line) =>
    row.map((cell, column) =>
      normaliseCell(
        amend(
          cell,
          corrections.filter((place) => Number(place.行) === line + 1 && Number(place.列) === column + 1),
        ),
      ),
    ),
  );
}

/** The published figures of a section with its corrections; a figure that falls away leaves no place. */
function correctFigures(published: readonly string[], corrections: readonly FigureRow[]): readonly string[] {
  return published
    .map((figure, index) =>
      amend(
        figure,
        corrections.filter((place) => Number(place.序) === index + 1),
      ),
    )
    .filter((figure) => figure !== '');
}

const withoutBlanks = (row: readonly string[]) => row.filter((text) => text !== '');

it('prints the published tables and scorecards, no more and no fewer', () => {
  expect(tables).toHaveLength(publishedTables.length);
});

describe.each(publishedTables.map((name, index) => ({ name, index })))('table $name', ({ name, index }) => {
  const published = readPublishedTable(name);
  const table = tables[index];
  if (table === undefined) throw new Error(`生成稿没有第${String(index + 1)}张表`);
  const generated = readGrid(table);

  it('has the published rows and columns', () => {
    expect(generated.map((row) => row.texts.length)).toEqual(published.map((row) => row.length));
  });

  it('differs from the published one in exactly the cells of the errata', () => {
    const right = correctCells(
      published,
      cellRows.filter((place) => place.表 === name),
    );
    // Where a merged cell without figures begins on a scorecard is the form's affair; its texts and their order are not.
    const isFree = (line: number) => !isOfficialTable(name) && generated[line]?.hasFigures === false;
    const align = (rows: readonly (readonly string[])[]) =>
      rows.map((row, line) => (isFree(line) ? withoutBlanks(row) : row));
    expect(align(generated.map((row) => row.texts.map(normaliseCell)))).toEqual(align(right));
  });

  it('prints its figures in one format', () => {
    const figures = table.groups
      .flatMap((group) => group.rows)
      .flatMap((row) => row.cells)
      .filter((cell) => cell.figure !== undefined)
      .map((cell) => cell.text);
    const format = isOfficialTable(name) ? /^(?:-?\d+\.\d{2})?$/u : /^(?!.*\.\d*0(?!\d))/u;
    expect(figures.filter((figure) => !format.test(figure))).toEqual([]);
  });
});

describe('prose of part three', () => {
  const sections = new Map(
    readSections(report)
      .filter((section) => section.part === 3 && section.heading !== '')
      .map((section) => [section.heading.split('、')[0] ?? '', section.paragraphs.flatMap(listFigures)]),
  );
  const published = readPublishedFigures();

  it('has the published sections', () => {
    expect([...sections.keys()]).toEqual([...published.keys()]);
  });

  it.each([...published.keys()])('section %s differs in exactly the figures of the errata', (key) => {
    const right = correctFigures(
      published.get(key) ?? [],
      figureRows.filter((place) => place.节 === key),
    );
    expect(sections.get(key)?.map(normaliseText)).toEqual(right);
  });
});

it('has errata only for places that were published', () => {
  const figures = readPublishedFigures();
  const cells = new Map(publishedTables.map((name) => [name, readPublishedTable(name)]));
  const lostCells = cellRows.filter(
    (place) => cells.get(place.表)?.[Number(place.行) - 1]?.[Number(place.列) - 1] === undefined,
  );
  const lostFigures = figureRows.filter((place) => figures.get(place.节)?.[Number(place.序) - 1] === undefined);
  expect([...lostCells, ...lostFigures]).toEqual([]);
});
