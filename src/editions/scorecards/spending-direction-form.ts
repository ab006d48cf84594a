/** 附表3 区级专项资金支出方向绩效目标表: one spending direction with goals, indicators and costs. */
import { targetFigures } from '../../model/performance-targets.ts';
import type { DirectionPlace, SpendingDirection, TargetsContext } from '../../model/performance-targets.ts';
import type { Figures } from '../../model/figures.ts';
import type { Row, RowGroup, Table } from '../../model/report.ts';
import { centredLabel, columnHead, centredAmount, centredCell, leftCell } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';
import { targetIndicatorRows } from './target-indicator-rows.ts';

/** Label; then the edges that head, indicators and costs share. */
const columns = columnsOf(1200, 900, 1500, 1500, 900, 1500, 1461);

/** All columns but the label's. */
const wide = columns.length - 1;

/** The form of a direction of the fund named `fundName`. */
export function composeSpendingDirection(
  { figures }: TargetsContext,
  fundName: string,
  direction: SpendingDirection,
  place: DirectionPlace,
): Table {
  const id = targetFigures.direction(place.fund, place.direction);
  return {
    kind: 'table',
    id: `spending-direction-${String(place.fund)}-${String(place.direction)}`,
    form: 'spending-direction',
    description: '支出方向的金额、实施期、绩效目标、年度绩效指标和支出明细',
    captions: [{ left: '填报单位：（盖章）', right: '金额单位：万元' }],
    columns,
    header: [],
    groups: [
      {
        name: 'direction',
        rows: [
          {
            cells: [
              centredLabel('支出方向\n（子项）'),
              centredCell(direction.name, { colSpan: 2 }),
              centredLabel('所属专项', { rowSpan: 2 }),
              centredLabel('名称'),
              centredCell(fundName, { colSpan: 2 }),
            ],
          },
          {
            cells: [
              centredLabel('项目金额'),
              centredAmount(figures, id, { colSpan: 2 }),
              centredLabel('金额'),
              centredAmount(figures, targetFigures.fund(place.fund), { colSpan: 2 }),
            ],
          },
        ],
      },
      { name: 'period', rows: [labelled('项目实施期', direction.period)] },
      {
        name: 'goals',
        rows: [
          labelled('实施期\n绩效目标', direction.goals.whole ?? ''),
          labelled('年度\n绩效目标', direction.goals.annual ?? ''),
        ],
      },
      ...targetIndicatorRows(direction.indicators, {
        nameSpan: 2,
        heads: ['指标值及单位', '绩效标准'],
        cellsBehind: ({ standard }) => [centredCell(standard ?? '')],
      }),
      ...costGroups(figures, direction, place),
    ],
    notes: [],
  };
}

function labelled(label: string, text: string): Row {
  return { cells: [centredLabel(label), leftCell(text, { colSpan: wide })] };
}

/** The cost details with their contents as spanning labels, and their total. */
function costGroups(figures: Figures, { costs }: SpendingDirection, direction: DirectionPlace): readonly RowGroup[] {
  const total = targetFigures.direction(direction.fund, direction.direction);
  const rows = costs.flatMap(({ content, details }, contentPlace) =>
    details.map(({ name, basis }, place) => ({
      cells: [
        ...(place === 0 ? [centredCell(content, { colSpan: 2, rowSpan: details.length })] : []),
        centredCell(name),
        centredAmount(figures, targetFigures.detail(direction, contentPlace, place)),
        leftCell(basis, { colSpan: 2 }),
      ],
    })),
  );
  return [
    {
      name: 'costsHeader',
      rows: [
        {
          cells: [
            centredLabel('支出明细及\n测算说明', { rowSpan: rows.length + 2 }),
            columnHead('支出内容简介', { colSpan: 2 }),
            columnHead('支出明细'),
            columnHead('金额'),
            columnHead('支出测算依据及过程说明', { colSpan: 2 }),
          ],
        },
      ],
    },
    { name: 'costs', rows },
    {
      name: 'costsTotal',
      rows: [
        { cells: [centredLabel('合计', { colSpan: 3 }), centredAmount(figures, total), leftCell('', { colSpan: 2 })] },
      ],
    },
  ];
}
