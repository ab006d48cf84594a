/** Tie-outs 33–37, 39, 40: basic expenditure by economic item, and the “三公” expenses. */
import { figureName, total } from '../../model/figure-name.ts';
import type { NamedThreePublicItem, Total } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { threePublicItems } from '../../model/terms.ts';
import { isPersonnelClass } from '../../figures/economic-classification.ts';
import type { CodeTrees } from './code-trees.ts';
import type { Equation } from './equation.ts';
import { atMost, equal, levels } from './make-equations.ts';

/** Economic items of basic expenditure that are part of a “三公” expense. */
const inThreePublic = [
  ['30212', 'overseasTravel'],
  ['31013', 'vehiclePurchase'],
  ['30231', 'vehicleOperation'],
  ['30217', 'officialReception'],
] as const;

/** The same of the gatherings that section 十一 tells of. */
const inGatherings = [
  ['30215', 'meetings'],
  ['30216', 'trainings'],
] as const;

export function economicEquations(figures: Figures, { economic: tree }: CodeTrees): readonly Equation[] {
  const of = (code: string) => figureName('economic', { code });
  const classes = tree.get(total) ?? [];
  const classesOf = (personnel: boolean) => classes.filter((code) => isPersonnelClass(code) === personnel).map(of);
  const [personnel, operating] = [figureName('personnelFunds'), figureName('operatingFunds')];
  const known = (code: string) => figures.has(of(code));
  return [
    ...levels(figures, 33, tree, of, { withTotal: false }),
    ...equal(figures, 34, personnel, ['301、303两类之和', classesOf(true)]),
    ...equal(figures, 35, operating, ['其余各类之和', classesOf(false)]),
    ...equal(
      figures,
      36,
      ['人员经费与公用经费合计', [personnel, operating]],
      figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' }),
      { subject: '基本支出' },
    ),
    ...inThreePublic
      .filter(([code]) => known(code))
      .flatMap(([code, item]) =>
        atMost(figures, 37, of(code), figureName('threePublicFinal', { item }), { subject: threePublicItems[item] }),
      ),
    ...inGatherings
      .filter(([code]) => known(code))
      .flatMap(([code, kind]) =>
        atMost(figures, 39, of(code), figureName(kind), { subject: figures.get(figureName(kind)).label }),
      ),
    ...(['threePublicBudget', 'threePublicFinal'] as const).flatMap((side) => threePublicEquations(figures, side)),
  ];
}

function threePublicEquations(figures: Figures, side: 'threePublicBudget' | 'threePublicFinal'): readonly Equation[] {
  const of = (item: NamedThreePublicItem | Total) => figureName(side, { item });
  return [
    ...equal(figures, 40, of('vehicles'), ['购置费与运行维护费之和', [of('vehiclePurchase'), of('vehicleOperation')]]),
    ...equal(figures, 40, of(total), ['三项之和', [of('overseasTravel'), of('vehicles'), of('officialReception')]]),
  ];
}
