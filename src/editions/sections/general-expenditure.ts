import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { codesWithFigures } from '../tables/functional-table.ts';
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

const prefix = 'expenditure/generalPublicBudget';

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
      total: amount(context, `${prefix}/total/total`),
      share: ratio(context, 'share/generalExpenditure'),
      change: changeAgainstPrior(
        context,
        `${prefix}/total/total`,
        context.accounts.explanations.changeReasons.generalExpenditure,
      ),
      classes: classes(context),
      budget: amount(context, 'openingBudget/total/total'),
      completion: completionOf(context, 'total', undefined),
      items: items(context),
    };
  },
};

function classes(context: ReportContext): readonly ProseValues[] {
  const codes = codesWithFigures(context, prefix).filter((code) => code.length === 3);
  return codes.map((code, index) => ({
    name: functionalName(context, code),
    amount: amount(context, `${prefix}/${code}/total`),
    share: ratio(context, `share/generalExpenditure/${code}`),
    last: index === codes.length - 1,
  }));
}

/** Items of table 05 and items that had a budget alone, in the order of their codes. */
function items(context: ReportContext): readonly ProseValues[] {
  const codes = new Set(
    [...codesWithFigures(context, prefix), ...codesWithFigures(context, 'openingBudget')].filter(
      (code) => code.length === 7,
    ),
  );
  return [...codes]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((code, index) => ({
      ordinal: String(index + 1),
      name: fullFunctionalName(context, code),
      budget: amount(context, `openingBudget/${code}/total`),
      final: amount(context, `${prefix}/${code}/total`),
      ...completionOf(context, code, context.accounts.explanations.deviationReasons.get(code)),
    }));
}
