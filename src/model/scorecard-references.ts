import type { FigureId } from './figures.ts';

/** What a scorecard's amount may take from the accounts (`取自 本年支出合计`), by the name a clerk writes. */
export const scorecardReferences: Readonly<Record<string, FigureId>> = {
  本年收入合计: 'income/total/total',
  财政拨款收入: 'income/total/fiscalAppropriation',
  其他收入: 'income/total/otherRevenue',
  本年支出合计: 'expenditure/all/total/total',
  基本支出合计: 'expenditure/all/total/basic',
  项目支出合计: 'expenditure/all/total/project',
  财政拨款支出合计: 'expenditure/fiscal/total/total',
  一般公共预算财政拨款支出: 'expenditure/generalPublicBudget/total/total',
  一般公共预算年初预算: 'openingBudget/total/total',
  年初结转和结余: 'openingBalance/all/total',
};
