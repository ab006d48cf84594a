import { yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** Part 1, 二: internal offices, and the units whose accounts the report holds. */
export const organisation: SectionDefinition = {
  id: 'organisation',
  title: '机构设置及决算单位构成',
  values: (context) => {
    const { department } = context.accounts;
    return {
      year: yearOf(context),
      unit: department.name,
      offices: department.offices.join('、'),
      members: department.members.join('、'),
    };
  },
};
