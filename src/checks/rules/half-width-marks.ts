import { findInTexts, printedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** A comma, semicolon or colon after a Chinese character; brackets around Chinese words. */
const halfWidth =
  /(?<=[\u4e00-\u9fff”》）])[,;:?!](?=[\u4e00-\u9fff“《（\d])|\((?=[^()\n]{0,40}[\u4e00-\u9fff])[^()\n]{1,60}\)/g;

/** Chinese text has Chinese marks. */
export const halfWidthMarks: ReportRule = {
  code: 'TEXT-HALFWIDTH',
  title: '中文里用了半角标点',
  basis: 'GB/T 15834—2011 标点符号用法',
  severity: 'hint',
  checkReport: (report, written) =>
    findInTexts(printedTexts(report), written, halfWidth, {
      severity: 'hint',
      expected: '全角标点，如“，”“（ ）”',
      hint: '建议改为全角标点。',
    }),
};
