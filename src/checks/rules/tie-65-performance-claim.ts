import { figureName } from '../../model/figure-name.ts';
import { percentage } from '../../figures/format/decimal-text.ts';
import { exact } from '../../model/money.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Below this execution rate a report should not call the execution timely and effective without a word of explanation. */
const lowExecution = exact('0.6');

/** 65: what section 十四 says of the execution stands beside the execution rates of the scorecards. */
export const performanceClaim: Rule = {
  code: 'TIE-65',
  title: '绩效结论与自评表的执行率不相称',
  basis: '“十四”的文字应与自评表一致',
  severity: 'warning',
  check: ({ accounts, figures }) => {
    const conclusion = accounts.explanations.evaluationConclusion;
    if (conclusion === undefined || !/执行(及时|有效|较好|良好|到位)/.test(conclusion.text)) return [];
    const low = accounts.scorecards.flatMap((card) => {
      const id = figureName('scorecardExecutionRate', { card: card.id });
      if (!figures.has(id)) return [];
      const { value } = figures.get(id);
      return value.lessThan(lowExecution)
        ? [{ id, text: `${card.project?.name ?? '部门整体支出'} ${percentage(value)}` }]
        : [];
    });
    if (low.length === 0) return [];
    return [
      {
        subject: '绩效自评结论',
        severity: 'warning' as const,
        ...optional('position', conclusion.position),
        expected: '结论与各自评表的执行率相称',
        actual: `结论写“${conclusion.text}”，而执行率：${low.map((one) => one.text).join('；')}`,
        hint: '请核对结论；确按此公开的，写明说明。',
        figures: low.map((one) => one.id),
      },
    ];
  },
};
