import { findInTexts, printedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** Marks that never follow each other; particles and longer words that are never said twice in official prose. */
const doubled = new RegExp(
  [
    '[，、；：]\\s*[，。、；：]+',
    '。\\s*[，。、；：]+',
    '[,.]{2}(?![.…\\d])',
    '的的|了了(?!解)|与与|及及|将将|被被|元元|万万元|，(?=[）)])',
    '([\\u4e00-\\u9fff]{2,8}|万元|\\d{4}年度?)(?<!学习|讨论|研究|常常|天天|人人|事事|处处|时时|年年|月月|家家|户户|商量)\\1(?![\\u4e00-\\u9fff]?[板栏])',
  ].join('|'),
  'g',
);

/** What slips in when texts are put together: ，，, 。，, 的的, 支出支出. */
export const doubledWords: ReportRule = {
  code: 'TEXT-DOUBLED',
  title: '标点或词语重复',
  basis: '公开文本的标点、词语不重复',
  severity: 'warning',
  checkReport: (report, written) =>
    findInTexts(printedTexts(report), written, doubled, {
      severity: 'warning',
      expected: '只写一次',
      hint: '请删去多余的标点或词语；确实如此的，写明说明。',
    }),
};
