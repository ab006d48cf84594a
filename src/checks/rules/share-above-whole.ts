import { findInTexts, printedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** 占…的 and a percentage above 100; a completion or a growth may be above. */
const aboveWhole = /占[^，。；：%％\d]{0,30}(?:(?:10[1-9]|1[1-9]\d|[2-9]\d\d|\d{4,})(?:\.\d+)?|100\.\d*[1-9]\d*)[%％]/g;

/** A part is never more than its whole. */
export const shareAboveWhole: ReportRule = {
  code: 'TEXT-SHARE',
  title: '占比超过 100%',
  basis: '部分不大于整体；表中有负数时才会超过',
  severity: 'warning',
  checkReport: (report, written) =>
    findInTexts(printedTexts(report), written, aboveWhole, {
      severity: 'warning',
      expected: '不超过 100%',
      hint: '请核对这一占比和它所占的总额；因有负数而超过的，写明说明。',
    }),
};
