import type { Figure, FigureId, Figures } from '../model/figures.ts';
import type { SourcePosition } from '../model/source-position.ts';

/** Where the first fact behind a figure stands; none when nothing was stated. */
export function factPosition(figures: Figures, id: FigureId): SourcePosition | undefined {
  if (!figures.has(id)) return undefined;
  const { origin } = figures.get(id);
  switch (origin.kind) {
    case 'fact':
    case 'stated':
      return origin.position;
    case 'absent':
      return undefined;
    case 'computed':
      for (const operand of origin.operands) {
        const position = factPosition(figures, operand);
        if (position !== undefined) return position;
      }
      return undefined;
  }
}

/** How many stated facts a figure is made of. */
export function countFacts(figures: Figures, figure: Figure): number {
  const { origin } = figure;
  if (origin.kind === 'fact' || origin.kind === 'stated') return 1;
  if (origin.kind === 'absent') return 0;
  return origin.operands.reduce((count, operand) => count + countFacts(figures, figures.get(operand)), 0);
}
