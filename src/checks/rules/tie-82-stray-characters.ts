import { findInTexts, generatedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** Words and codes in Latin letters; a digit that ends a clause and counts nothing, but for 第1、2批 and 2、3月. */
const stray =
  /[A-Za-z]{2,}[\d.]*|(?<![A-Za-z\d.])[A-Za-z]\d[\d.]*|(?<![A-Za-z][\d.]*|[第（\d.])\d[\d.]*(?=[，。；）]|、(?!\d))/g;

/** 82: no Latin word and no digit without a measure stands in a generated sentence, unless it is meant. */
export const strayCharacters: ReportRule = {
  code: 'TIE-82',
  title: '句子里有多余的字母或数字',
  basis: '公开文本用规范汉字，数字后有单位',
  severity: 'warning',
  checkReport: (report, written) =>
    findInTexts(generatedTexts(report), written, stray, {
      severity: 'warning',
      expected: '没有多余的字母；数字后面有单位',
      hint: '请改正数据里的这段文字；确为名称、编号的，写明说明。',
    }),
};
