/**
 * Word breaks the lines of the Word file anew. No line may be so nearly as wide as its place that Word, or LibreOffice,
 * which are a twip off, could break it where the PDF does not.
 */
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { breakBlock } from '../../src/layout/broken-blocks.ts';
import { textAdvance } from '../../src/layout/line-filling.ts';
import { textWidth } from '../../src/layout/page-geometry.ts';
import { tableMetrics, typography } from '../../src/layout/typography.ts';
import type { Report, Table } from '../../src/model/report.ts';
import { composeTargets } from '../support/compose-targets.ts';
import { composeYear } from '../support/compose-year.ts';

const metrics = openFontMetrics(loadFonts());

const reports: readonly (readonly [string, Report])[] = [
  ['published unit', composeYear('data', 2022).report],
  ['invented unit', composeYear('test/fixtures/invented-unit', 2022).report],
  ['target forms', composeTargets('data', 2023).report],
];

/** What all lines of a size are multiples of, but for letters and rare marks: a third of a quarter of a character. */
function stepOf(halfPoints: number): number {
  return (halfPoints * 10) / 12;
}

/** How far (in twips) the widest line that fits in `width` is below it, and the next one above. */
function roomAround(width: number, halfPoints: number): { readonly below: number; readonly above: number } {
  const step = stepOf(halfPoints);
  const below = width - Math.floor(width / step + 1e-9) * step;
  return { below, above: step - below };
}

describe('a line', () => {
  it.each(Array.from('0123456789.,%()- 年（，“》≥'))(
    'with %s is a multiple of the step wide, within a tenth of a twip',
    (character) => {
      const { halfPoints } = typography.body;
      const steps = textAdvance(character, typography.body, metrics) / stepOf(halfPoints);
      expect(Math.abs(steps - Math.round(steps)) * stepOf(halfPoints)).toBeLessThan(0.11);
    },
  );

  it.each(['body', 'definition', 'section', 'subsection', 'form', 'note', 'attachment'] as const)(
    'of the style %s leaves a twip below and above',
    (name) => {
      const { halfPoints, firstLine = 0 } = typography[name];
      const widths = (['portrait', 'landscape'] as const).map(textWidth);
      for (const width of name === 'note' || name === 'form' ? widths : widths.slice(0, 1)) {
        for (const line of [width, width - firstLine]) {
          const { below, above } = roomAround(line, halfPoints);
          expect({ line, room: Math.min(below, above) >= 1 }).toEqual({ line, room: true });
        }
      }
    },
  );
});

describe.each(reports)('the tables of the %s', (_, report) => {
  const sheets = report.parts.flatMap((part) => part.sheets);
  const tables = sheets.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ id: block.id, table: block, orientation }] : [])),
  );

  it.each(tables)('$id fills the text area', ({ table, orientation }) => {
    expect(sum(table)).toBe(textWidth(orientation));
  });

  // The Word file's cells are wider than the layout's by what its margins are narrower: the room below is that much more.
  it.each(tables)('$id has no cell with an ambiguous line', ({ table, orientation }) => {
    const { padX, wordPadX } = tableMetrics;
    const more = 2 * (padX - wordPadX);
    const ambiguous = cellWidths(table, orientation).filter((width) => {
      const { below, above } = roomAround(width - 2 * padX, typography.cell.halfPoints);
      return below + more < 3 || above - more < 3;
    });
    expect(ambiguous).toEqual([]);
  });
});

function sum(table: Table, from = 0, count = table.columns.length): number {
  return table.columns.slice(from, from + count).reduce((total, { width }) => total + width, 0);
}

/** Widths of a table's cells, those of merged ones included, each once. */
function cellWidths(table: Table, orientation: 'portrait' | 'landscape'): readonly number[] {
  const broken = breakBlock(table, orientation, metrics);
  if (broken.kind !== 'table') throw new Error('Not a table.');
  const cells = [...broken.header, ...broken.body].flat();
  return [...new Set(cells.map(({ column, colSpan }) => sum(table, column, colSpan)))];
}
