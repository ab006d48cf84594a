import { findInTexts, generatedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** 81: a share has its percent sign. */
export const percentSigns: ReportRule = {
  code: 'TIE-81',
  title: '占比后面缺百分号',
  basis: '占比用百分数表示',
  severity: 'error',
  checkReport: (report, written) =>
    findInTexts(generatedTexts(report), written, /占(?:比)?(?:为)?\d+(?:\.\d+)?(?![\d.%])/g, {
      severity: 'error',
      expected: '占…%',
      hint: '请给数据里的这段文字补上百分号。',
    }),
};
