/** Tie-outs of the two summary tables, 01 and 04, and of these with the tables behind them. */
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../../model/terms.ts';
import { at, atMost, equal } from './tie-out.ts';
import type { TieOut } from './tie-out.ts';
import type { TableCells } from './table-cells.ts';

const classTotal = (prefix: string) => new RegExp(`^expenditure/${prefix}/\\d{3}/total$`);
const columns = ['fiscal', ...fiscalFunds] as const;
const columnNames = ['合计', ...fiscalFunds.map((fund) => fundSources[fund])];

/** Table 01. */
export function tieOutsOf01(cells: TableCells): readonly TieOut[] {
  const sources = keysOf(incomeSources).map((source) => `income/total/${source}`);
  const incomeSide = ['income/total/total', 'useOfNonAppropriationSurplus', 'openingBalance/all/total'];
  const expenditureSide = ['expenditure/all/total/total', 'distributionOfSurplus', 'closingBalance/all/total'];
  return [
    equal(1, '本年收入合计 = 各项收入之和', at('01', 'income/total/total'), at('01', ...sources)),
    equal(
      2,
      '本年支出合计 = 各类支出之和',
      at('01', 'expenditure/all/total/total'),
      at('01', ...cells.figures('01', classTotal('all'))),
    ),
    equal(
      3,
      '收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余',
      at('01', 'overall/incomeTotal'),
      at('01', ...incomeSide),
    ),
    equal(
      4,
      '支出总计 = 本年支出 + 结余分配 + 年末结转和结余',
      at('01', 'overall/expenditureTotal'),
      at('01', ...expenditureSide),
    ),
    equal(5, '收入总计 = 支出总计', at('01', 'overall/incomeTotal'), at('01', 'overall/expenditureTotal')),
  ];
}

/** Table 04. */
export function tieOutsOf04(cells: TableCells): readonly TieOut[] {
  const received = fiscalFunds.map((fund) => `income/total/${fund}`);
  const opening = fiscalFunds.map((fund) => `openingBalance/${fund}/total`);
  const classes = cells.figures('04', classTotal('fiscal')).map((id) => id.split('/')[2] ?? '');
  const totalOf = (column: string) =>
    column === 'fiscal' ? 'fiscal/expenditureTotal' : `fiscal/expenditureTotal/${column}`;
  const lines = [
    ...classes.map((code) => [`${code}类`, (column: string) => `expenditure/${column}/${code}/total`] as const),
    ['本年支出合计', (column: string) => `expenditure/${column}/total/total`] as const,
    ['年末财政拨款结转和结余', (column: string) => `closingBalance/${column}/total`] as const,
    ['总计', totalOf] as const,
  ];
  return [
    equal(16, '本年收入合计 = 三项财政拨款之和', at('04', 'income/total/fiscalAppropriation'), at('04', ...received)),
    equal(17, '年初财政拨款结转和结余 = 三项之和', at('04', 'openingBalance/fiscal/total'), at('04', ...opening)),
    equal(
      18,
      '收入总计 = 本年收入 + 年初结转和结余',
      at('04', 'fiscal/incomeTotal'),
      at('04', 'income/total/fiscalAppropriation', 'openingBalance/fiscal/total'),
    ),
    ...lines.map(([name, id]) =>
      equal(19, `${name}：合计 = 三项财政拨款之和`, at('04', id('fiscal')), at('04', ...fiscalFunds.map(id))),
    ),
    ...columns.map((column, index) =>
      equal(
        20,
        `${columnNames[index] ?? ''}：本年支出合计 = 各类支出之和`,
        at('04', `expenditure/${column}/total/total`),
        at('04', ...cells.figures('04', classTotal(column))),
      ),
    ),
    ...columns.map((column, index) =>
      equal(
        21,
        `${columnNames[index] ?? ''}：支出总计 = 本年支出 + 年末结转和结余`,
        at('04', totalOf(column)),
        at('04', `expenditure/${column}/total/total`, `closingBalance/${column}/total`),
      ),
    ),
    equal(22, '收入总计 = 支出总计', at('04', 'fiscal/incomeTotal'), at('04', 'fiscal/expenditureTotal')),
    ...fiscalFunds.map((fund) =>
      equal(
        23,
        `${fundSources[fund]}：本年收入 + 年初结转和结余 = 支出总计`,
        at('04', `income/total/${fund}`, `openingBalance/${fund}/total`),
        at('04', totalOf(fund)),
      ),
    ),
    ...fiscalFunds.map((fund) =>
      equal(
        24,
        `04表${fundSources[fund]}收入 = 01表`,
        at('04', `income/total/${fund}`),
        at('01', `income/total/${fund}`),
      ),
    ),
    equal(
      24,
      '04表本年收入合计 = 02表财政拨款收入',
      at('04', 'income/total/fiscalAppropriation'),
      at('02', 'income/total/fiscalAppropriation'),
    ),
    ...classes.map((code) =>
      atMost(
        25,
        `${code}类：04表 ≤ 01表`,
        at('04', `expenditure/fiscal/${code}/total`),
        at('01', `expenditure/all/${code}/total`),
      ),
    ),
    atMost(
      26,
      '年初结转和结余：04表 ≤ 01表',
      at('04', 'openingBalance/fiscal/total'),
      at('01', 'openingBalance/all/total'),
    ),
    atMost(
      26,
      '年末结转和结余：04表 ≤ 01表',
      at('04', 'closingBalance/fiscal/total'),
      at('01', 'closingBalance/all/total'),
    ),
  ];
}
