import { figureName } from '../../model/figure-name.ts';
import { gatheringNames } from '../../figures/other-disclosures.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { amount, count, phrase, yearOf } from './printed-figures.ts';
import type { ProseValues, SectionDefinition } from './section-definition.ts';

/** 十一、 Meetings, trainings and events: what they cost, for how many, about what. */
export const generalDisclosures: SectionDefinition = {
  id: 'general-disclosures',
  title: '一般性支出情况说明',
  values: (context) => ({
    year: yearOf(context),
    meetings: gatherings(context, 'meetings'),
    trainings: gatherings(context, 'trainings'),
    events: gatherings(context, 'events'),
  }),
};

function gatherings(context: ReportContext, kind: 'meetings' | 'trainings' | 'events'): ProseValues {
  const stated = context.accounts.explanations[kind];
  return {
    total: amount(context, figureName(kind)),
    several: stated.length > 1,
    list: stated.map((gathering, index) => ({
      first: index === 0,
      several: stated.length > 1,
      cost: amount(context, gatheringNames(kind, index).cost),
      purpose: phrase(gathering.purpose),
      persons: gathering.persons === undefined ? false : count(context, gatheringNames(kind, index).persons),
      content: phrase(gathering.content),
      effect: phrase(gathering.effect),
    })),
  };
}
