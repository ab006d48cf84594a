import { optional } from '../rule.ts';
import { findPassages, generatedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** Years that are meant to be others: 与2021年度相比, 2021年结转, 2021—2023年, 〔2021〕, 2021年末. */
const compared = /(?:[与同比较从自至到]|[—~～-])(?:上年)?$/;
const comparing = /^(?:年度?)?(?:相比|比|同期|[末底初]|结转|结余|决算|以来|[—~～至到-])/;

/** 76: generated sentences speak of one fiscal year, but where they compare. The evaluation text may name others. */
export const oneYear: ReportRule = {
  code: 'TIE-76',
  title: '情况说明里出现了别的年度',
  basis: '情况说明只说本年度；常见的错误是留着上年的年份',
  severity: 'warning',
  checkReport: (report, written) => {
    const year = String(report.metadata.year);
    return findPassages(
      generatedTexts(report),
      written,
      /(?<!\d)(?:19|20)\d{2}(?=年)/g,
      ({ words, before, behind }) => words !== year && !compared.test(before) && !comparing.test(behind),
    ).map(({ heading, source, quote }) => ({
      subject: heading,
      severity: 'warning' as const,
      ...optional('position', source?.position),
      expected: `${year}年`,
      actual: quote,
      hint: '请核对数据里这段文字的年份；确指别的年度的，写明说明。',
    }));
  },
};
