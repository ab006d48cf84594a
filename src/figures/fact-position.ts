import type { FigureName } from '../model/figure-name.ts';
import { operandsOf } from '../model/figures.ts';
import type { Figure, Figures } from '../model/figures.ts';
import type { SourcePosition } from '../model/source-position.ts';

/** Where the first fact behind a figure stands; none when nothing was stated. */
export function factPosition(figures: Figures, name: FigureName): SourcePosition | undefined {
  if (!figures.has(name)) return undefined;
  const { origin } = figures.get(name);
  switch (origin.kind) {
    case 'fact':
    case 'stated':
      return origin.position;
    case 'absent':
      return undefined;
    case 'computed':
      for (const operand of origin.operands) {
        const position = factPosition(figures, operand.figure);
        if (position !== undefined) return position;
      }
      return undefined;
  }
}

/** Whether anybody stated something that the figure is made of. */
export function restsOnFact(figures: Figures, name: FigureName): boolean {
  return factPosition(figures, name) !== undefined;
}

/** How many stated facts a figure is made of. */
export function countFacts(figures: Figures, figure: Figure): number {
  const { origin, stated } = figure;
  if (origin.kind === 'fact' || stated !== undefined) return 1;
  if (origin.kind === 'absent') return 0;
  return operandsOf(origin).reduce((count, operand) => count + countFacts(figures, figures.get(operand.figure)), 0);
}
