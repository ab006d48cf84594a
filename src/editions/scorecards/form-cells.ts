/** Cells that the performance forms share. */
import { shortAmount } from '../../figures/format/amount.ts';
import { printFigure } from '../../figures/format/figure-text.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import type { Cell } from '../../model/report.ts';
import type { CellSpan } from '../cells.ts';

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
