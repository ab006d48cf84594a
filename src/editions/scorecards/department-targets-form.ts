/** 部门整体支出绩效目标表: the budget by nature, duties, work plan and indicators of the whole department. */
import { figureName } from '../../model/figure-name.ts';
import { shortAmount } from '../../figures/format/amount.ts';
import { printFigure } from '../../figures/format/figure-text.ts';
import { circledNumber } from '../../figures/format/ordinal.ts';
import { targetExpenditureNatures, targetFigures, targetIncomeNatures } from '../../model/performance-targets.ts';
import type { TargetsContext } from '../../model/performance-targets.ts';
import type { Row, RowGroup, Table } from '../../model/report.ts';
import { keysOf } from '../../model/terms.ts';
import { centredLabel, columnHead, rowLabel, centredAmount, centredCell, leftCell } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';
import { targetIndicatorRows } from './target-indicator-rows.ts';

/** Label; then the edges that budget, work plan and indicators share. */
const columns = columnsOf(855, 855, 1395, 1935, 1965, 1956);

/** All columns but the label's. */
const wide = columns.length - 1;

export function composeDepartmentTargets(context: TargetsContext): Table {
  const { department, indicators } = context.targets;
  const duties = department.duties.map((duty, index) => `${circledNumber(index + 1)}${duty}`).join('\n');
  return {
    kind: 'table',
    id: 'department-targets',
    form: 'department-targets',
    description: '部门的年度预算申请、职责概述、年度重点工作计划和年度绩效指标',
    captions: [{ left: '填报单位：（盖章）', right: '金额：万元' }],
    columns,
    header: [],
    groups: [
      {
        name: 'department',
        rows: [{ cells: [centredLabel('部门名称'), centredCell(department.name, { colSpan: wide })] }],
      },
      ...budgetGroups(context),
      {
        name: 'duties',
        rows: [{ cells: [centredLabel('部门职责\n概述'), leftCell(duties, { colSpan: wide })] }],
      },
      ...planGroups(context),
      ...targetIndicatorRows(indicators, { nameSpan: 2, heads: ['指标值及单位'], cellsBehind: () => [] }),
    ],
    notes: [],
  };
}

/** What stands before each line of a side: 其中： before the first, as much room before the others. */
function natureLabel(name: string, place: number): string {
  return `${place === 0 ? '其中：' : '　　　'}${name}`;
}

function budgetGroups({ figures }: TargetsContext): readonly RowGroup[] {
  const incomeNatures = keysOf(targetIncomeNatures);
  const expenditureNatures = keysOf(targetExpenditureNatures);
  const lines = incomeNatures.map((income, place): Row => {
    const expenditure = expenditureNatures[place];
    const right =
      expenditure === undefined
        ? [rowLabel(''), centredCell('')]
        : [
            rowLabel(natureLabel(targetExpenditureNatures[expenditure], place)),
            centredAmount(figures, figureName('targetExpenditure', { nature: expenditure })),
          ];
    return {
      cells: [
        rowLabel(natureLabel(targetIncomeNatures[income], place), { colSpan: 2 }),
        centredAmount(figures, figureName('targetIncome', { nature: income })),
        ...right,
      ],
    };
  });
  const total = figures.get(targetFigures.total);
  return [
    {
      name: 'budgetTotal',
      rows: [
        {
          cells: [
            centredLabel('年度预算\n申请\n（万元）', { rowSpan: lines.length + 2 }),
            { ...leftCell(`资金总额：${printFigure(total, shortAmount)}`, { colSpan: wide }), figure: total.name },
          ],
        },
      ],
    },
    {
      name: 'budgetHeader',
      rows: [{ cells: [columnHead('按收入性质分', { colSpan: 3 }), columnHead('按支出性质分', { colSpan: 2 })] }],
    },
    { name: 'budget', rows: lines },
  ];
}

function planGroups({ targets: { workPlan, department } }: TargetsContext): readonly RowGroup[] {
  return [
    {
      name: 'planHeader',
      rows: [
        {
          cells: [
            centredLabel('年度重点\n工作计划', { rowSpan: workPlan.length + 1 }),
            columnHead('事项', { colSpan: 2 }),
            columnHead('责任单位/科室'),
            columnHead('工作目标', { colSpan: 2 }),
          ],
        },
      ],
    },
    {
      name: 'plan',
      rows: workPlan.map(({ matter, responsible, goal }) => ({
        cells: [
          leftCell(matter, { colSpan: 2 }),
          centredCell(responsible ?? department.name),
          leftCell(goal, { colSpan: 2 }),
        ],
      })),
    },
  ];
}
