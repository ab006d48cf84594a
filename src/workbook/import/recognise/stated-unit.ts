/** The unit that a table states: 单位：万元. */
import { comparable } from '../cells/cell-text.ts';
import { columnsOf, rowsBetween } from './sheet-grid.ts';
import type { Segment } from './segments.ts';

/** `none`: nothing is stated; a text: what is stated and can't be used. */
export type StatedUnit = '万元' | '元' | 'none' | { readonly stated: string };

const stated = /单位:?\(?(?:人民币)?(亿元|百万元|万元|千元|元)\)?(?!\p{Script=Han})/u;
const inHead = /\((亿元|百万元|万元|千元|元)\)$/;
const alone = /^\(?(?:人民币)?(亿元|百万元|万元|千元|元)\)?$/;

/** Looks at every caption of the table; several that agree are one. */
export function statedUnit({ grid, start, end }: Segment): StatedUnit {
  const found = new Set(
    rowsBetween(start, end).flatMap((row) =>
      columnsOf(grid).flatMap((column) => {
        const text = grid.textAt(row, column);
        if (text === '') return [];
        const unit = stated.exec(text)?.[1] ?? inHead.exec(text)?.[1] ?? unitBeside(text, nextText(grid, row, column));
        return unit === undefined ? [] : [unit];
      }),
    ),
  );
  const units = [...found];
  if (units.length === 0) return 'none';
  const [unit] = units;
  if (units.length === 1 && (unit === '万元' || unit === '元')) return unit;
  return { stated: units.join('、') };
}

/** The unit in a cell of its own beside 金额单位：. */
function unitBeside(text: string, next: string): string | undefined {
  return /单位:?$/.test(text) ? alone.exec(comparable(next))?.[1] : undefined;
}

function nextText(grid: Segment['grid'], row: number, column: number): string {
  const next = columnsOf(grid).find((other) => other > column && grid.textAt(row, other) !== '');
  return next === undefined ? '' : grid.textAt(row, next);
}
