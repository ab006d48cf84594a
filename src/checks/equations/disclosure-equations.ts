/** Tie-outs 63, 64, 67, 73: procurement, vehicles, and the funds on the scorecards. */
import type { Scorecard } from '../../model/accounts.ts';
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { keysOf, procurementKinds, scorecardColumns, scorecardSources, vehicleKinds } from '../../model/terms.ts';
import type { ScorecardColumn } from '../../model/terms.ts';
import { restsOnFact } from '../../figures/fact-position.ts';
import type { Equation } from './equation.ts';
import { atMost, equal } from './make-equations.ts';

export function procurementEquations(figures: Figures): readonly Equation[] {
  const kinds = keysOf(procurementKinds);
  const measures = ['procurement', 'toSmallAndMedium', 'toSmallAndMicro'] as const;
  return [
    ...measures.flatMap((measure) =>
      equal(figures, 63, figureName(measure), [
        '货物、工程、服务之和',
        kinds.map((kind) => figureName(measure, { kind })),
      ]),
    ),
    ...[...kinds, total].flatMap((kind) => [
      ...atMost(figures, 63, figureName('toSmallAndMicro', { kind }), figureName('toSmallAndMedium', { kind })),
      ...atMost(figures, 63, figureName('toSmallAndMedium', { kind }), figureName('procurement', { kind })),
    ]),
  ];
}

export function vehicleEquations(figures: Figures): readonly Equation[] {
  const whole = figureName('vehicles');
  return [
    ...equal(figures, 64, whole, ['各类之和', keysOf(vehicleKinds).map((kind) => figureName('vehicles', { kind }))]),
    ...atMost(figures, 64, figureName('vehiclesKept'), whole),
  ];
}

export function scorecardEquations(figures: Figures, cards: readonly Scorecard[]): readonly Equation[] {
  const columns = keysOf(scorecardColumns);
  return [
    ...cards.flatMap((card) => columns.flatMap((column) => sourcesOf(figures, card, column))),
    ...againstAccounts(figures, cards, 'annualExecution', 'expenditure'),
    ...againstAccounts(figures, cards, 'openingBudget', 'openingBudget'),
  ];
}

/** The total of a column is the sum of its sources, wherever both are filled in. */
function sourcesOf(figures: Figures, { id: card, funds }: Scorecard, column: ScorecardColumn): readonly Equation[] {
  const stated = funds[column].total;
  const sources = keysOf(scorecardSources).map((source) => figureName('scorecardFunds', { card, column, source }));
  if (stated === undefined || !sources.some(figures.has)) return [];
  const position = stated.kind === 'stated' ? stated.fact.position : stated.name.position;
  return equal(figures, 67, ['合计', [figureName('scorecardFunds', { card, column })]], ['各来源之和', sources], {
    subject: `${card} ${scorecardColumns[column]}`,
  }).map((one) => ({ ...one, left: { ...one.left, position } }));
}

/** The overall form has the accounts' amount, the forms of the projects that of project expenditure. */
function againstAccounts(
  figures: Figures,
  cards: readonly Scorecard[],
  column: 'annualExecution' | 'openingBudget',
  measure: 'expenditure' | 'openingBudget',
): readonly Equation[] {
  const ofScope = (scope: Scorecard['scope']) =>
    cards
      .filter((card) => card.scope === scope)
      .map(({ id }) => figureName('scorecardFunds', { card: id, column }))
      // A column that a form leaves blank states nothing to compare.
      .filter((name) => restsOnFact(figures, name));
  const compare = (names: readonly FigureName[], target: FigureName, subject: string) =>
    names.length === 0 || !restsOnFact(figures, target)
      ? []
      : equal(figures, 73, [subject, names], target, { subject });
  const name = scorecardColumns[column];
  return [
    ...compare(ofScope('overall'), figureName(measure), `整体自评表${name}`),
    ...compare(ofScope('project'), figureName(measure, { kind: 'project' }), `各项目自评表${name}之和`),
  ];
}
