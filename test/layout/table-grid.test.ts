import { describe, expect, it } from 'vitest';
import { placeCells } from '../../src/model/place-cells.ts';
import type { Cell } from '../../src/model/report.ts';

const cell = (text: string, span: Partial<Cell> = {}): Cell => ({ text, align: 'left', ...span });
const columnsOf = (rows: Parameters<typeof placeCells>[0], count: number): readonly (readonly number[])[] =>
  placeCells(rows, count).map((placed) => placed.map(({ column }) => column));

describe('placeCells', () => {
  it('skips the places that spans cover', () => {
    const rows = [
      { cells: [cell('a', { colSpan: 2 }), cell('b', { rowSpan: 2 })] },
      { cells: [cell('c'), cell('d')] },
      { cells: [cell('e'), cell('f', { colSpan: 2 })] },
    ];
    expect(columnsOf(rows, 3)).toEqual([
      [0, 2],
      [0, 1],
      [0, 1],
    ]);
  });

  it.each([
    ['a row with too few cells', [{ cells: [cell('a')] }]],
    ['a row with too many', [{ cells: [cell('a'), cell('b'), cell('c')] }]],
    ['a span below the last row', [{ cells: [cell('a', { rowSpan: 2 }), cell('b')] }]],
    ['overlapping spans', [{ cells: [cell('a'), cell('b', { rowSpan: 2 })] }, { cells: [cell('c', { colSpan: 2 })] }]],
  ])('refuses %s', (_, rows) => {
    expect(() => placeCells(rows, 2)).toThrow(/^Table grid/);
  });
});
