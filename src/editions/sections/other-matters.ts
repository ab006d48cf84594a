import { sentence } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** 十五、 Whatever else the unit has to say, in its own words. */
export const otherMatters: SectionDefinition = {
  id: 'other-matters',
  title: '其他重要事项情况说明',
  values: ({ accounts }) => ({
    matters: accounts.explanations.otherMatters.map(({ text }) => ({ text: sentence(text) })),
  }),
};
