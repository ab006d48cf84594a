/** Tie-outs of the two summary tables, 01 and 04, and of these with the tables behind them. */
import { codeOf, figureName, total } from '../../../model/figure-name.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../../model/terms.ts';
import { at, atMost, equal } from './tie-out.ts';
import type { TieOut } from './tie-out.ts';
import { isClassTotal } from './table-cells.ts';
import type { TableCells } from './table-cells.ts';

const columns = ['fiscal', ...fiscalFunds] as const;
type Column = (typeof columns)[number];
const columnNames = ['合计', ...fiscalFunds.map((fund) => fundSources[fund])];

/** Table 01. */
export function tieOutsOf01(cells: TableCells): readonly TieOut[] {
  const sources = keysOf(incomeSources).map((source) => figureName('income', { source }));
  const incomeSide = [figureName('income'), figureName('useOfNonAppropriationSurplus'), figureName('openingBalance')];
  const expenditureSide = [
    figureName('expenditure'),
    figureName('distributionOfSurplus'),
    figureName('closingBalance'),
  ];
  return [
    equal(1, '本年收入合计 = 各项收入之和', at('01', figureName('income')), at('01', ...sources)),
    equal(
      2,
      '本年支出合计 = 各类支出之和',
      at('01', figureName('expenditure')),
      at('01', ...cells.figures('01', isClassTotal(total))),
    ),
    equal(
      3,
      '收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余',
      at('01', figureName('incomeTotal')),
      at('01', ...incomeSide),
    ),
    equal(
      4,
      '支出总计 = 本年支出 + 结余分配 + 年末结转和结余',
      at('01', figureName('expenditureTotal')),
      at('01', ...expenditureSide),
    ),
    equal(5, '收入总计 = 支出总计', at('01', figureName('incomeTotal')), at('01', figureName('expenditureTotal'))),
  ];
}

/** Table 04. */
export function tieOutsOf04(cells: TableCells): readonly TieOut[] {
  const received = fiscalFunds.map((fund) => figureName('income', { source: fund }));
  const opening = fiscalFunds.map((fund) => figureName('openingBalance', { fund }));
  const classes = cells.figures('04', isClassTotal('fiscal')).map(codeOf);
  const totalOf = (fund: Column) => figureName('expenditureTotal', { fund });
  const lines = [
    ...classes.map((code) => [`${code}类`, (fund: Column) => figureName('expenditure', { fund, code })] as const),
    ['本年支出合计', (fund: Column) => figureName('expenditure', { fund })] as const,
    ['年末财政拨款结转和结余', (fund: Column) => figureName('closingBalance', { fund })] as const,
    ['总计', totalOf] as const,
  ];
  return [
    equal(
      16,
      '本年收入合计 = 三项财政拨款之和',
      at('04', figureName('income', { source: 'fiscalAppropriation' })),
      at('04', ...received),
    ),
    equal(
      17,
      '年初财政拨款结转和结余 = 三项之和',
      at('04', figureName('openingBalance', { fund: 'fiscal' })),
      at('04', ...opening),
    ),
    equal(
      18,
      '收入总计 = 本年收入 + 年初结转和结余',
      at('04', figureName('incomeTotal', { fund: 'fiscal' })),
      at(
        '04',
        figureName('income', { source: 'fiscalAppropriation' }),
        figureName('openingBalance', { fund: 'fiscal' }),
      ),
    ),
    ...lines.map(([name, id]) =>
      equal(19, `${name}：合计 = 三项财政拨款之和`, at('04', id('fiscal')), at('04', ...fiscalFunds.map(id))),
    ),
    ...columns.map((column, index) =>
      equal(
        20,
        `${columnNames[index] ?? ''}：本年支出合计 = 各类支出之和`,
        at('04', figureName('expenditure', { fund: column })),
        at('04', ...cells.figures('04', isClassTotal(column))),
      ),
    ),
    ...columns.map((column, index) =>
      equal(
        21,
        `${columnNames[index] ?? ''}：支出总计 = 本年支出 + 年末结转和结余`,
        at('04', totalOf(column)),
        at('04', figureName('expenditure', { fund: column }), figureName('closingBalance', { fund: column })),
      ),
    ),
    equal(
      22,
      '收入总计 = 支出总计',
      at('04', figureName('incomeTotal', { fund: 'fiscal' })),
      at('04', figureName('expenditureTotal', { fund: 'fiscal' })),
    ),
    ...fiscalFunds.map((fund) =>
      equal(
        23,
        `${fundSources[fund]}：本年收入 + 年初结转和结余 = 支出总计`,
        at('04', figureName('income', { source: fund }), figureName('openingBalance', { fund })),
        at('04', totalOf(fund)),
      ),
    ),
    ...fiscalFunds.map((fund) =>
      equal(
        24,
        `04表${fundSources[fund]}收入 = 01表`,
        at('04', figureName('income', { source: fund })),
        at('01', figureName('income', { source: fund })),
      ),
    ),
    equal(
      24,
      '04表本年收入合计 = 02表财政拨款收入',
      at('04', figureName('income', { source: 'fiscalAppropriation' })),
      at('02', figureName('income', { source: 'fiscalAppropriation' })),
    ),
    ...classes.map((code) =>
      atMost(
        25,
        `${code}类：04表 ≤ 01表`,
        at('04', figureName('expenditure', { fund: 'fiscal', code })),
        at('01', figureName('expenditure', { code })),
      ),
    ),
    atMost(
      26,
      '年初结转和结余：04表 ≤ 01表',
      at('04', figureName('openingBalance', { fund: 'fiscal' })),
      at('01', figureName('openingBalance')),
    ),
    atMost(
      26,
      '年末结转和结余：04表 ≤ 01表',
      at('04', figureName('closingBalance', { fund: 'fiscal' })),
      at('01', figureName('closingBalance')),
    ),
  ];
}
