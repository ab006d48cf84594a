/** The performance self-evaluation form (绩效自评表) as a table: nine columns, vertical group labels. */
import { figureName, total } from '../../model/figure-name.ts';
import type { FigureName, Total } from '../../model/figure-name.ts';
import type { Decimal } from 'decimal.js';
import { shortAmount } from '../../figures/format/amount.ts';
import { shortText, percentage } from '../../figures/format/decimal-text.ts';
import { printFigure } from '../../figures/format/figure-text.ts';
import type { Scorecard } from '../../model/accounts.ts';
import type { Cell, Row, RowGroup, Table } from '../../model/report.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../../model/terms.ts';
import type { ScorecardSource } from '../../model/terms.ts';
import { amountCell, centredLabel, columnHead } from '../cells.ts';
import { columnsOf } from '../table-definition.ts';
import { gradeOf, gradesInWords } from '../../model/grade.ts';
import { indicatorRows } from './indicator-rows.ts';

const columns = columnsOf(495, 1020, 1035, 1755, 1200, 1035, 495, 705, 1221);

const left = (text: string, colSpan?: number): Cell => ({
  text,
  align: 'left',
  ...(colSpan === undefined ? {} : { colSpan }),
});
const centred = (text: string, colSpan?: number): Cell => ({
  text,
  align: 'center',
  ...(colSpan === undefined ? {} : { colSpan }),
});

/** The form of one scorecard, ready to print. Amounts in 万元, trailing zeros dropped. */
export function composeSelfEvaluationForm(context: ReportContext, scorecard: Scorecard): Table {
  return {
    kind: 'table',
    id: `scorecard-${scorecard.id}`,
    form: `scorecard-${scorecard.scope}`,
    description:
      scorecard.scope === 'overall'
        ? '部门整体支出的资金、目标、绩效指标和自评得分'
        : '项目支出的资金、目标、绩效指标和自评得分',
    captions: [],
    columns,
    header: [],
    groups: [
      {
        name: 'department',
        rows: [{ cells: [centredLabel('部门名称', { colSpan: 2 }), centred(context.accounts.department.name, 7)] }],
      },
      ...projectGroups(context, scorecard),
      ...fundGroups(context, scorecard),
      ...goalGroups(scorecard),
      ...indicatorGroups(context, scorecard),
      { name: 'total', rows: [totalRow(context, scorecard)] },
    ],
    notes: ['备注：1.“执行率”=“全年执行数”/“全年预算数”；', `2.总分设置为100分，等级划分为：${gradesInWords}。`],
  };
}

function projectGroups({ figures }: ReportContext, { id, project }: Scorecard): readonly RowGroup[] {
  if (project === undefined) return [];
  const amount = (measure: 'scorecardInvestment' | 'scorecardInvestmentFromAppropriation') => ({
    ...amountCell(figures, figureName(measure, { card: id }), shortAmount),
    align: 'center' as const,
    colSpan: 2,
  });
  const names: readonly Row[] = [
    {
      cells: [
        centredLabel('项目支出名称', { rowSpan: 3 }),
        centredLabel('专项名称', { colSpan: 2 }),
        centred(project.name, 2),
        centredLabel('项目总投资\n（万元）', { colSpan: 2 }),
        amount('scorecardInvestment'),
      ],
    },
    {
      cells: [
        centredLabel('支出方向名称\n（子项目）', { colSpan: 2 }),
        centred(project.direction ?? '', 2),
        centredLabel('其中：财政拨款', { colSpan: 2 }),
        amount('scorecardInvestmentFromAppropriation'),
      ],
    },
  ];
  return [
    { name: 'projectNames', rows: names },
    { name: 'projectPeriod', rows: [{ cells: [left(`项目总实施期：${project.period ?? ''}`, 8)] }] },
  ];
}

function fundGroups({ figures }: ReportContext, scorecard: Scorecard): readonly RowGroup[] {
  const card = scorecard.id;
  const sources = keysOf(scorecardSources);
  const label = scorecard.scope === 'overall' ? '资金情况（万元）' : '年度项目资金（万元）';
  const amounts = (source: ScorecardSource | Total) =>
    keysOf(scorecardColumns).map((column): Cell => {
      const filled = source !== total || Object.keys(scorecard.funds[column]).length > 0;
      return {
        ...(filled
          ? amountCell(figures, figureName('scorecardFunds', { card, column, source }), shortAmount)
          : centred('')),
        align: 'center',
      };
    });
  const score = (name: FigureName, print: (value: Decimal) => string): Cell => ({
    ...amountCell(figures, name, print),
    align: 'center',
  });
  const totalRow: Row = {
    cells: [
      centredLabel('合计', { colSpan: 2 }),
      ...amounts(total),
      score(figureName('scorecardExecutionWeight', { card }), shortText),
      score(figureName('scorecardExecutionRate', { card }), percentage),
      score(figureName('scorecardExecutionScore', { card }), shortText),
    ],
  };
  const sourceRows = sources.map((source, index): Row => ({
    cells: [
      centredLabel(index === 0 ? `其中：${scorecardSources[source]}` : scorecardSources[source], { colSpan: 2 }),
      ...amounts(source),
      centred(''),
      centred(''),
      centred(''),
    ],
  }));
  const heads = [
    ...keysOf(scorecardColumns).map((column) => scorecardColumns[column]),
    '分值',
    '执行率',
    '得分（分值×执行率）',
  ];
  return [
    {
      name: 'fundsHeader',
      rows: [
        {
          cells: [
            centredLabel(label, { rowSpan: sources.length + 2 }),
            columnHead('年度资金总额', { colSpan: 2 }),
            ...heads.map((text) => columnHead(text)),
          ],
        },
      ],
    },
    { name: 'funds', rows: [totalRow, ...sourceRows] },
  ];
}

function goalGroups({ expectedGoal, achievement }: Scorecard): readonly RowGroup[] {
  return [
    {
      name: 'goalsHeader',
      rows: [
        {
          cells: [
            centredLabel('年度总体目标', { rowSpan: 2 }),
            columnHead('预期目标', { colSpan: 4 }),
            columnHead('实际完成情况', { colSpan: 4 }),
          ],
        },
      ],
    },
    { name: 'goals', rows: [{ cells: [left(expectedGoal, 4), left(achievement, 4)] }] },
  ];
}

function indicatorGroups(context: ReportContext, scorecard: Scorecard): readonly RowGroup[] {
  const rows = indicatorRows(context, scorecard);
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  return [
    {
      name: 'indicatorsHeader',
      rows: [
        { cells: [centredLabel('绩效指标', { rowSpan: rows.length + 1 }), ...heads.map((text) => columnHead(text))] },
      ],
    },
    { name: 'indicators', rows },
  ];
}

function totalRow({ figures }: ReportContext, { id }: Scorecard): Row {
  const score = figures.get(figureName('scorecardScore', { card: id }));
  return {
    cells: [
      centredLabel('总分', { colSpan: 6 }),
      { ...amountCell(figures, figureName('scorecardWeight', { card: id }), shortText), align: 'center' },
      { ...amountCell(figures, score.name, shortText), align: 'center' },
      centred(`等级：${printFigure(score, gradeOf)}`),
    ],
  };
}
