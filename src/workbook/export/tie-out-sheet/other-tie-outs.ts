/** Tie-outs of tables 06 and 07. */
import { codeOf, figureName, partsOfMeasure, total } from '../../../model/figure-name.ts';
import type { FigureName, NamedThreePublicItem, Total } from '../../../model/figure-name.ts';
import { at, atMost, equal } from './tie-out.ts';
import type { TieOut } from './tie-out.ts';
import type { TableCells } from './table-cells.ts';

const personnelClasses: readonly string[] = ['301', '303'];

function isEconomic(name: FigureName): boolean {
  return partsOfMeasure('economic', name) !== undefined;
}

export function tieOutsOf06(cells: TableCells): readonly TieOut[] {
  const classes = cells.figures('06', (name) => isEconomic(name) && codeOf(name).length === 3);
  const ofKind = (personnel: boolean) => classes.filter((id) => personnelClasses.includes(codeOf(id)) === personnel);
  const withItems = classes.flatMap((id) => {
    const isItem = (code: string) => code.length === 5 && code.startsWith(codeOf(id));
    const items = cells.figures('06', (name) => isEconomic(name) && isItem(codeOf(name)));
    return items.length === 0 ? [] : [{ id, items }];
  });
  const inThreePublic = [
    ['30212', 'overseasTravel', '因公出国（境）费用'],
    ['31013', 'vehiclePurchase', '公务用车购置'],
    ['30231', 'vehicleOperation', '公务用车运行维护费'],
    ['30217', 'officialReception', '公务接待费'],
  ] as const;
  return [
    ...withItems.map(({ id, items }) => equal(33, `06表${codeOf(id)} = 各款之和`, at('06', id), at('06', ...items))),
    equal(34, '06表人员经费 = 301 + 303', at('06', figureName('personnelFunds')), at('06', ...ofKind(true))),
    equal(35, '06表公用经费 = 其余各类之和', at('06', figureName('operatingFunds')), at('06', ...ofKind(false))),
    equal(
      36,
      '06表人员经费 + 公用经费 = 05表基本支出',
      at('06', figureName('personnelFunds'), figureName('operatingFunds')),
      at('05', figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' })),
    ),
    ...inThreePublic.map(([item, part, name]) =>
      atMost(
        37,
        `06表${item} ${name} ≤ 07表`,
        at('06', figureName('economic', { code: item })),
        at('07', figureName('threePublicFinal', { item: part })),
      ),
    ),
  ];
}

export function tieOutsOf07(): readonly TieOut[] {
  return (['threePublicBudget', 'threePublicFinal'] as const).flatMap((side) => {
    const name = side === 'threePublicBudget' ? '预算数' : '决算数';
    const id = (item: NamedThreePublicItem | Total) => figureName(side, { item });
    return [
      equal(
        40,
        `07表${name}：公务用车小计 = 购置费 + 运行费`,
        at('07', id('vehicles')),
        at('07', id('vehiclePurchase'), id('vehicleOperation')),
      ),
      equal(
        40,
        `07表${name}：合计 = 三项之和`,
        at('07', id(total)),
        at('07', id('overseasTravel'), id('vehicles'), id('officialReception')),
      ),
    ];
  });
}
