import { figureName } from './figure-name.ts';
import type { FigureName } from './figure-name.ts';

/** What a scorecard's amount may take from the accounts (`取自 本年支出合计`), by the name a clerk writes. */
export const scorecardReferences: Readonly<Record<string, FigureName>> = {
  本年收入合计: figureName('income'),
  财政拨款收入: figureName('income', { source: 'fiscalAppropriation' }),
  其他收入: figureName('income', { source: 'otherRevenue' }),
  本年支出合计: figureName('expenditure'),
  基本支出合计: figureName('expenditure', { kind: 'basic' }),
  项目支出合计: figureName('expenditure', { kind: 'project' }),
  财政拨款支出合计: figureName('expenditure', { fund: 'fiscal' }),
  一般公共预算财政拨款支出: figureName('expenditure', { fund: 'generalPublicBudget' }),
  一般公共预算年初预算: figureName('openingBudget'),
  年初结转和结余: figureName('openingBalance'),
};
