/** 附表2 区级专项资金绩效目标汇总表: all special funds, each with its spending directions. */
import type { FigureName } from '../../model/figure-name.ts';
import { chineseNumber } from '../../figures/format/ordinal.ts';
import { targetFigures } from '../../model/performance-targets.ts';
import type { Goals, SpecialFunds, TargetsContext } from '../../model/performance-targets.ts';
import type { Cell, Row, Table } from '../../model/report.ts';
import { columnHead, centredAmount, centredCell, leftCell } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';

const columns = columnsOf(705, 1695, 900, 2835, 2826);

/** @param formRows rows that the form has below its head; those without a fund stay empty, as the form prints them */
export function composeSpecialFundsSummary(context: TargetsContext, formRows: number): Table {
  const filled = filledRows(context);
  const empty = Array.from({ length: Math.max(0, formRows - filled.length) }, () => emptyRow);
  return {
    kind: 'table',
    id: 'special-funds-summary',
    form: 'special-funds-summary',
    description: '各区级专项资金及其支出方向的金额、实施期绩效目标和年度绩效目标',
    captions: [{ left: '填报单位：（盖章）', right: '金额单位：万元' }],
    columns,
    header: [{ cells: ['序号', '名称', '金额', '实施期绩效目标', '年度绩效目标'].map((head) => columnHead(head)) }],
    groups: [{ name: 'funds', rows: [...filled, ...empty] }],
    notes: [],
  };
}

/** 合计, then each fund (一) with its directions (1), whose goals the form of the direction prints. */
function filledRows({ targets: { special }, figures }: TargetsContext): readonly Row[] {
  const amount = (name: FigureName) => centredAmount(figures, name);
  return [
    { cells: rowCells('', '合计', amount(targetFigures.special), goalsOfAll(special)) },
    ...special.funds.flatMap(({ name, goals, directions }, fund) => [
      { cells: rowCells(chineseNumber(fund + 1), name, amount(targetFigures.fund(fund)), goals) },
      ...directions.map((direction, place) => ({
        cells: rowCells(String(place + 1), direction.name, amount(targetFigures.direction(fund, place)), {}),
      })),
    ]),
  ];
}

const emptyRow: Row = { cells: rowCells('', '', centredCell(''), {}) };

function rowCells(number: string, name: string, amount: Cell, { whole = '', annual = '' }: Goals): readonly Cell[] {
  return [centredCell(number), centredCell(name), amount, leftCell(whole), leftCell(annual)];
}

/** The goals of all funds together; where there is one fund, they are its own unless stated. */
function goalsOfAll({ goals, funds }: SpecialFunds): Goals {
  const [only, ...others] = funds;
  return only === undefined || others.length > 0 ? goals : { ...only.goals, ...goals };
}
