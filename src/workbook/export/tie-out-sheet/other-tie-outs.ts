/** Tie-outs of tables 06 and 07. */
import { at, atMost, equal } from './tie-out.ts';
import type { TieOut } from './tie-out.ts';
import type { TableCells } from './table-cells.ts';

const personnelClasses: readonly string[] = ['301', '303'];

export function tieOutsOf06(cells: TableCells): readonly TieOut[] {
  const classes = cells.figures('06', /^economic\/\d{3}$/);
  const code = (id: string) => id.slice('economic/'.length);
  const ofKind = (personnel: boolean) => classes.filter((id) => personnelClasses.includes(code(id)) === personnel);
  const withItems = classes.flatMap((id) => {
    const items = cells.figures('06', new RegExp(`^${id}\\d{2}$`));
    return items.length === 0 ? [] : [{ id, items }];
  });
  const inThreePublic = [
    ['30212', 'overseasTravel', '因公出国（境）费用'],
    ['31013', 'vehiclePurchase', '公务用车购置'],
    ['30231', 'vehicleOperation', '公务用车运行维护费'],
    ['30217', 'officialReception', '公务接待费'],
  ] as const;
  return [
    ...withItems.map(({ id, items }) => equal(33, `06表${code(id)} = 各款之和`, at('06', id), at('06', ...items))),
    equal(34, '06表人员经费 = 301 + 303', at('06', 'economic/personnel'), at('06', ...ofKind(true))),
    equal(35, '06表公用经费 = 其余各类之和', at('06', 'economic/operating'), at('06', ...ofKind(false))),
    equal(
      36,
      '06表人员经费 + 公用经费 = 05表基本支出',
      at('06', 'economic/personnel', 'economic/operating'),
      at('05', 'expenditure/generalPublicBudget/total/basic'),
    ),
    ...inThreePublic.map(([item, part, name]) =>
      atMost(37, `06表${item} ${name} ≤ 07表`, at('06', `economic/${item}`), at('07', `threePublic/final/${part}`)),
    ),
  ];
}

export function tieOutsOf07(): readonly TieOut[] {
  return (['budget', 'final'] as const).flatMap((side) => {
    const name = side === 'budget' ? '预算数' : '决算数';
    const id = (part: string) => `threePublic/${side}/${part}`;
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
        at('07', id('total')),
        at('07', id('overseasTravel'), id('vehicles'), id('officialReception')),
      ),
    ];
  });
}
