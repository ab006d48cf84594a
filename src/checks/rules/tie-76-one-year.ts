import { generatedParagraphs } from '../generated-sentences.ts';
import type { ReportRule } from '../rule.ts';

/** 76: generated sentences speak of one fiscal year. The evaluation text may name others. */
export const oneYear: ReportRule = {
  code: 'TIE-76',
  title: '情况说明里出现了别的年度',
  basis: '情况说明只说本年度；常见的错误是留着上年的年份',
  severity: 'warning',
  checkReport: (report) =>
    generatedParagraphs(report).flatMap(({ heading, text }) =>
      [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)]
        .filter((match) => match[1] !== String(report.metadata.year))
        .map((match) => ({
          subject: heading,
          severity: 'warning' as const,
          expected: `${String(report.metadata.year)}年`,
          actual: `…${text.slice(Math.max(0, match.index - 12), match.index + 16)}…`,
          hint: '请核对数据里这段文字的年份；确指别的年度的，写明说明。',
        })),
    ),
};
