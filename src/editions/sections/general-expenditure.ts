import { aspectOf, figureName, total } from '../../model/figure-name.ts';
import { leafCodes } from '../../model/classification.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { codesPaidBy, codesWithFigures } from '../tables/functional-table.ts';
import {
  amount,
  changeAgainstPrior,
  completionOf,
  fullFunctionalName,
  generalExpenditureName,
  ratio,
  yearOf,
} from './printed-figures.ts';
import type { ProseValues, SectionDefinition } from './section-definition.ts';

const general = (code?: string) => figureName('expenditure', { fund: 'generalPublicBudget', code });

/** 五、 Table 05 in words: total and change, structure by class, each item against its opening budget. */
export const generalExpenditure: SectionDefinition = {
  id: 'general-expenditure',
  title: '一般公共预算财政拨款支出决算情况说明',
  values: (context) => {
    const fund = generalExpenditureName(context);
    return {
      year: yearOf(context),
      fund,
      subject: `${fund}支出`,
      total: amount(context, general()),
      share: ratio(context, aspectOf('share', general())),
      change: changeAgainstPrior(context, general(), context.accounts.explanations.changeReasons.generalExpenditure),
      classes: classes(context),
      budget: amount(context, figureName('openingBudget')),
      completion: completionOf(context, { final: general(), budget: figureName('openingBudget') }),
      items: items(context),
    };
  },
};

function classes(context: ReportContext): readonly ProseValues[] {
  const codes = codesPaidBy(context, 'generalPublicBudget').filter((code) => code.length === 3);
  return codes.map((code, index) => ({
    name: functionalName(context, code),
    amount: amount(context, general(code)),
    share: ratio(context, aspectOf('share', general(code))),
    last: index === codes.length - 1,
  }));
}

/** Items of table 05 and items that had a budget alone, in the order of their codes. */
function items(context: ReportContext): readonly ProseValues[] {
  const codes = [...codesPaidBy(context, 'generalPublicBudget'), ...codesWithFigures(context, 'openingBudget')];
  return leafCodes(codes.filter((code) => code !== total))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((code, index) => ({
      ordinal: String(index + 1),
      name: fullFunctionalName(context, code),
      budget: amount(context, figureName('openingBudget', { code })),
      final: amount(context, general(code)),
      ...completionOf(
        context,
        { final: general(code), budget: figureName('openingBudget', { code }) },
        context.accounts.explanations.deviationReasons.get(code),
      ),
    }));
}
