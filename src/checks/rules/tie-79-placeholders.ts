import { findInSentences } from '../generated-sentences.ts';
import type { ReportRule } from '../rule.ts';

/** 79: no placeholder and no left-over wording of a form stands in the report. */
export const placeholders: ReportRule = {
  code: 'TIE-79',
  title: '文字中有没填的空或模板留下的字样',
  basis: '公开文本不得留有 XX、增加（减少）一类字样',
  severity: 'error',
  checkReport: (report) =>
    findInSentences(
      report,
      /[X×]{2,}|增加（减少）|减少（增加）|增加[/／]减少|大小于|减增加|待填|\{\{|undefined|NaN|\[object/g,
      {
        severity: 'error',
        expected: '完整的文字',
        hint: '请改正数据里的这段文字。',
      },
    ),
};
