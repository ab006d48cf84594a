import { optional } from '../rule.ts';
import { findPassages, generatedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** How many of the last characters of a unit's name make it recognisable in a shortened or misspelt variant. */
const tail = 5;

/** 77: the unit has one full name; 本部门, 本单位, 我单位 and 本中心 are free. */
export const oneName: ReportRule = {
  code: 'TIE-77',
  title: '单位名称前后不一',
  basis: '公开文本使用单位全称',
  severity: 'warning',
  checkReport: (report, written) => {
    const name = report.metadata.author;
    const ending = name.slice(-tail);
    const texts = generatedTexts(report).map((one) => ({ ...one, text: one.text.replaceAll(name, '') }));
    return texts.flatMap((one) =>
      findPassages([one], written, literally(ending))
        .slice(0, 1)
        .map(({ heading, source, quote }) => ({
          subject: heading,
          severity: 'warning' as const,
          ...optional('position', source?.position),
          expected: name,
          actual: quote,
          hint: '请在数据里改用单位全称，或“本单位”；指的是别的单位的，写明说明。',
        })),
    );
  },
};

/** A pattern for the very characters. */
function literally(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), 'gu');
}
