import { findInTexts, generatedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** 80: sentences state amounts in 万元; 元 beside it misleads by four digits. A standard per head may be in 元. */
export const mixedUnits: ReportRule = {
  code: 'TIE-80',
  title: '同一段文字里混用元和万元',
  basis: '情况说明的金额单位一律为万元',
  severity: 'warning',
  checkReport: (report, written) =>
    findInTexts(generatedTexts(report), written, /\d[\d,.]*元/g, {
      severity: 'warning',
      expected: '以万元为单位',
      hint: '请把数据里这段文字的金额换算成万元；确为单价、补助标准的，写明说明。',
    }),
};
