import { generatedParagraphs } from '../generated-sentences.ts';
import type { ReportRule } from '../rule.ts';

/** How many of the last characters of a unit's name make it recognisable in a shortened or misspelt variant. */
const tail = 5;

/** 77: the unit has one full name; 本部门, 本单位, 我单位 and 本中心 are free. */
export const oneName: ReportRule = {
  code: 'TIE-77',
  title: '单位名称前后不一',
  basis: '公开文本使用单位全称',
  severity: 'warning',
  checkReport: (report) => {
    const name = report.metadata.author;
    const ending = name.slice(-tail);
    return generatedParagraphs(report).flatMap(({ heading, text }) => {
      const rest = text.replaceAll(name, '');
      const index = rest.indexOf(ending);
      if (index < 0) return [];
      return [
        {
          subject: heading,
          severity: 'warning' as const,
          expected: name,
          actual: `…${rest.slice(Math.max(0, index - 12), index + tail)}…`,
          hint: '请在数据里改用单位全称，或“本单位”；指的是别的单位的，写明说明。',
        },
      ];
    });
  },
};
