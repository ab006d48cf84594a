import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

const dayMilliseconds = 86_400_000;

/** Final accounts are published within so many days after the finance bureau approved them, and not before. */
export function publishedLate(days: number): Rule {
  return {
    code: 'PUBLISHED-LATE',
    title: `公开日期不在批复后 ${String(days)} 日内`,
    basis: `预算法第十四条：部门决算在批复后${String(days)}日内公开`,
    severity: 'warning',
    check: ({ accounts: { department, texts } }): readonly Finding[] => {
      const { publicationDate, approvalDate } = department;
      if (publicationDate === undefined || approvalDate === undefined) return [];
      const passed = Math.round((Date.parse(publicationDate) - Date.parse(approvalDate)) / dayMilliseconds);
      if (passed >= 0 && passed <= days) return [];
      return [
        {
          subject: '公开日期',
          severity: 'warning',
          ...optional('position', texts.find(({ keys }) => keys.join() === '公开日期')?.position),
          expected: `${approvalDate} 批复后 ${String(days)} 日内`,
          actual: passed < 0 ? `${publicationDate}，在批复之前` : `${publicationDate}，批复后第 ${String(passed)} 日`,
          hint: '请核对两个日期；确已逾期的，写明说明。',
        },
      ];
    },
  };
}
