import { findInSentences } from '../generated-sentences.ts';
import type { ReportRule } from '../rule.ts';

/** 82: no Latin word and no digit without a measure stands in a generated sentence. */
export const strayCharacters: ReportRule = {
  code: 'TIE-82',
  title: '句子里有多余的字母或数字',
  basis: '公开文本用规范汉字，数字后有单位',
  severity: 'error',
  checkReport: (report) =>
    findInSentences(report, /[A-Za-z]{2,}|(?<!^\d?)\d(?=[，。；、）])/g, {
      severity: 'error',
      expected: '没有多余的字母；数字后面有单位',
      hint: '请改正数据里的这段文字。',
    }),
};
