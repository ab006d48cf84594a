import { chineseNumber } from '../../figures/format/ordinal.ts';
import { sentence } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** Part 1, 一: what the unit is there for. */
export const duties: SectionDefinition = {
  id: 'duties',
  title: '部门职责',
  values: ({ accounts: { department } }) => ({
    unit: department.name,
    duties: department.duties.map((text, index) => ({ ordinal: chineseNumber(index + 1), text: sentence(text) })),
  }),
};
