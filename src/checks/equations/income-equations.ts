/** Tie-outs 1, 7–10, 16, 24: income by source and item. */
import { figureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { fiscalFunds, incomeSources, keysOf } from '../../model/terms.ts';
import type { CodeTrees } from './code-trees.ts';
import type { Equation } from './equation.ts';
import { equal, filled, levels, printedAlike } from './make-equations.ts';

const ownSources = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));
const columns = ['fiscalAppropriation', ...ownSources] as const;

export function incomeEquations(figures: Figures, { income: tree }: CodeTrees): readonly Equation[] {
  const whole = figureName('income');
  const own = filled(figures, columns, (source) => figureName('income', { source }));
  const appropriation = figureName('income', { source: 'fiscalAppropriation' });
  const ofFunds = fiscalFunds.map((source) => figureName('income', { source }));
  return [
    ...equal(figures, 1, whole, [
      '各项收入之和',
      keysOf(incomeSources).map((source) => figureName('income', { source })),
    ]),
    ...[...tree.keys()].flatMap((code) =>
      equal(figures, 7, figureName('income', { code }), [
        '各栏之和',
        columns.map((source) => figureName('income', { source, code })),
      ]),
    ),
    ...[undefined, ...own].flatMap((source) =>
      levels(figures, 8, tree, (code) => figureName('income', { source, code })),
    ),
    ...printedAlike(figures, 9, whole),
    ...ownSources.flatMap((source) => printedAlike(figures, 10, figureName('income', { source }))),
    ...equal(figures, 16, appropriation, ['三项财政拨款收入之和', ofFunds]),
    ...[...ofFunds, appropriation].flatMap((name) => printedAlike(figures, 24, name)),
  ];
}
