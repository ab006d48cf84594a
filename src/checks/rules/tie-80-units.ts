import { findInSentences } from '../generated-sentences.ts';
import type { ReportRule } from '../rule.ts';

/** 80: sentences state amounts in 万元; 元 beside it misleads by four digits. */
export const mixedUnits: ReportRule = {
  code: 'TIE-80',
  title: '同一段文字里混用元和万元',
  basis: '情况说明的金额单位一律为万元',
  severity: 'error',
  checkReport: (report) =>
    findInSentences(report, /\d元/g, {
      severity: 'error',
      expected: '以万元为单位',
      hint: '请把数据里这段文字的金额换算成万元。',
    }),
};
