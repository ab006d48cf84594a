import type { ReportContext } from '../../model/report-context.ts';
import type { FormulaContext } from './formulas/figure-formula.ts';

/** What the sheets of a workbook are made from: the year's facts and figures, and where each figure stands. */
export interface WorkbookContext extends ReportContext, FormulaContext {}
