import { aspectOf, figureName } from '../../model/figure-name.ts';
import { isNothing } from '../../figures/format/figure-text.ts';
import { economicName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { toFillMark } from '../../model/to-fill.ts';
import { amount, generalExpenditureName, ratio, yearOf } from './printed-figures.ts';
import type { SectionDefinition } from './section-definition.ts';

/** How many economic items a sentence names before it says 等. */
const namedSubjects = 4;

const parts = [
  { figure: figureName('personnelFunds'), name: '人员经费', belongs: (item: string) => /^30[13]/.test(item) },
  { figure: figureName('operatingFunds'), name: '公用经费', belongs: (item: string) => !/^30[13]/.test(item) },
] as const;

/** 六、 Table 06 in words: personnel and operating funds, naming items that have an amount. */
export const basicExpenditure: SectionDefinition = {
  id: 'basic-expenditure',
  title: '一般公共预算财政拨款基本支出决算情况说明',
  values: (context) => ({
    year: yearOf(context),
    fund: generalExpenditureName(context),
    total: amount(context, figureName('economic')),
    any: parts.some(({ figure }) => !isNothing(context.figures.get(figure))),
    parts: parts.map(({ figure, name, belongs }, index) => ({
      name,
      amount: amount(context, figure),
      share: ratio(context, aspectOf('share', figure)),
      subjects: subjects(context, belongs),
      last: index === parts.length - 1,
    })),
  }),
};

function subjects(context: ReportContext, belongs: (item: string) => boolean): string {
  const own = [...context.accounts.ledger.economic].filter(([code]) => belongs(code));
  if (own.some(([, fact]) => fact.toFill === true)) return toFillMark;
  const names = own.filter(([, fact]) => !fact.value.isZero()).map(([code]) => economicName(context, code));
  const distinct = [...new Set(names)];
  return `${distinct.slice(0, namedSubjects).join('、')}${distinct.length > namedSubjects ? '等' : ''}`;
}
