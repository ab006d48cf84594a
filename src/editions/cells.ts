/** The kinds of cells that official tables are made of. */
import type { Decimal } from 'decimal.js';
import { tableAmount, shortAmount } from '../figures/format/amount.ts';
import { printFigure } from '../figures/format/figure-text.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { Figures } from '../model/figures.ts';
import type { Cell, Row } from '../model/report.ts';

export interface CellSpan {
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The head of one or more columns. */
export function columnHead(text: string, span: CellSpan = {}): Cell {
  return { text, align: 'center', header: 'column', ...span };
}

/** The label of a row. */
export function rowLabel(text: string, span: CellSpan = {}): Cell {
  return { text, align: 'left', header: 'row', ...span };
}

/** A label in the middle of its cell: 合计, a vertical group label. */
export function centredLabel(text: string, span: CellSpan = {}): Cell {
  return { text, align: 'center', header: 'row', ...span };
}

/** A code or a line number. */
export function numberCell(text: string): Cell {
  return { text, align: 'center' };
}

export const emptyCell: Cell = { text: '', align: 'right' };

/** The cell that prints a figure; blank without the figure. One that is blank for zero still names its figure. */
export function amountCell(figures: Figures, name: FigureName, print: (value: Decimal) => string = tableAmount): Cell {
  if (!figures.has(name)) return emptyCell;
  return { ...emptyCell, text: printFigure(figures.get(name), print), figure: name };
}

/** A header row of single cells, e.g. 栏次 and the column numbers. */
export function headRow(...cells: readonly Cell[]): Row {
  return { cells };
}

/** Column numbers from `first` to `last`. */
export function columnNumbers(first: number, last: number): readonly Cell[] {
  return Array.from({ length: last - first + 1 }, (_, index) => columnHead(String(first + index)));
}

/** A text at the left of its cell. */
export function leftCell(text: string, span: CellSpan = {}): Cell {
  return { text, align: 'left', ...span };
}

/** A text in the middle of its cell. */
export function centredCell(text: string, span: CellSpan = {}): Cell {
  return { text, align: 'center', ...span };
}

/** An amount in 万元 in the middle of its cell, trailing zeros dropped; blank where nothing was stated. */
export function centredAmount(figures: Figures, name: FigureName, span: CellSpan = {}): Cell {
  const figure = figures.get(name);
  if (figure.origin.kind === 'absent') return centredCell('', span);
  return { ...centredCell(printFigure(figure, shortAmount), span), figure: name };
}
