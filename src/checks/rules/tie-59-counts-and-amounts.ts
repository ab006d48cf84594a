import { figureName } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

interface CountedAmount {
  readonly amount: FigureName;
  readonly count: FigureName;
  /** Whether the count must be zero where the amount is (a fleet may stand without running costs). */
  readonly bothWays: boolean;
}

const pairs: readonly CountedAmount[] = [
  {
    amount: figureName('threePublicFinal', { item: 'overseasTravel' }),
    count: figureName('overseasGroups'),
    bothWays: true,
  },
  {
    amount: figureName('threePublicFinal', { item: 'overseasTravel' }),
    count: figureName('overseasPersons'),
    bothWays: true,
  },
  {
    amount: figureName('threePublicFinal', { item: 'officialReception' }),
    count: figureName('receptionGroups'),
    bothWays: true,
  },
  {
    amount: figureName('threePublicFinal', { item: 'officialReception' }),
    count: figureName('receptionPersons'),
    bothWays: true,
  },
  {
    amount: figureName('threePublicFinal', { item: 'vehiclePurchase' }),
    count: figureName('vehiclesBought'),
    bothWays: true,
  },
  {
    amount: figureName('threePublicFinal', { item: 'vehicleOperation' }),
    count: figureName('vehiclesKept'),
    bothWays: false,
  },
];

/** 59: groups, visits and vehicles are zero exactly where their expense is; running costs need a vehicle. */
export const countsAndAmounts: Rule = {
  code: 'TIE-59',
  title: '“三公”经费的金额与次数、数量不相称',
  basis: '有支出必有团组、批次或车辆，无支出则为零',
  severity: 'error',
  check: ({ figures }) => pairs.flatMap((pair) => compare(figures, pair)),
};

function compare(figures: Figures, pair: CountedAmount): readonly Finding[] {
  const amount = figures.get(pair.amount);
  const count = figures.get(pair.count);
  const spentWithout = !amount.value.isZero() && count.value.isZero();
  const countedWithout = pair.bothWays && amount.value.isZero() && !count.value.isZero();
  if (!spentWithout && !countedWithout) return [];
  const position = factPosition(figures, count.name);
  const other = factPosition(figures, amount.name);
  return [
    {
      subject: count.label,
      severity: 'error',
      ...optional('position', position ?? other),
      expected: spentWithout ? `${count.label}大于 0` : `${count.label}为 0`,
      actual: `支出 ${exactAmount(amount.value)}，${count.label} ${count.value.toFixed()}`,
      ...optional(
        'related',
        position === undefined || other === undefined ? undefined : { position: other, note: '决算数' },
      ),
      hint: '请核对 explanations.yaml 的“三公经费”和 accounts.yaml 的决算数，补上或改正写错的一处。',
      figures: [amount.name, count.name],
    },
  ];
}
