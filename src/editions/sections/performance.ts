import { phrase, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十四、 The outcome of the self-evaluation, as the unit judged it. */
export const performance: SectionDefinition = {
  id: 'performance',
  title: '重点项目预算的绩效评价结果等情况说明',
  values: (context) => {
    const { evaluationConclusion } = context.accounts.explanations;
    return {
      year: yearOf(context),
      evaluated: evaluationConclusion !== undefined || context.accounts.scorecards.length > 0,
      conclusion: phrase(evaluationConclusion),
    };
  },
};
