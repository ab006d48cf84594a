import { reportRules, tieOutRules } from '../../checks/registry.ts';
import { budgetAdjustment } from '../../checks/rules/budget-adjustment.ts';
import { publishedLate } from '../../checks/rules/published-late.ts';
import { reasonMissing } from '../../checks/rules/reason-missing.ts';
import { groupWeights } from '../../checks/rules/group-weights.ts';
import { offForm } from '../../checks/rules/off-form.ts';
import { offFormClass } from '../../checks/rules/off-form-class.ts';
import { yearOutlier } from '../../checks/rules/year-outlier.ts';
import { zero } from '../../model/money.ts';
import { agencyOperating } from '../sections/agency-operating.ts';
import { basicExpenditure } from '../sections/basic-expenditure.ts';
import { duties } from '../sections/duties.ts';
import { expenditure } from '../sections/expenditure.ts';
import { fiscalOverall } from '../sections/fiscal-overall.ts';
import { generalDisclosures } from '../sections/general-disclosures.ts';
import { generalExpenditure } from '../sections/general-expenditure.ts';
import { governmentFunds } from '../sections/government-funds.ts';
import { income } from '../sections/income.ts';
import { organisation } from '../sections/organisation.ts';
import { otherMatters } from '../sections/other-matters.ts';
import { overall } from '../sections/overall.ts';
import { performance } from '../sections/performance.ts';
import { procurement } from '../sections/procurement.ts';
import { stateAssets } from '../sections/state-assets.ts';
import { stateCapital } from '../sections/state-capital.ts';
import { threePublic } from '../sections/three-public.ts';
import { defineTable01 } from '../tables/table-01-income-and-expenditure.ts';
import { table02 } from '../tables/table-02-income.ts';
import { table03 } from '../tables/table-03-expenditure.ts';
import { defineTable04 } from '../tables/table-04-fiscal-appropriation.ts';
import { table05 } from '../tables/table-05-general-expenditure.ts';
import { defineTable06 } from '../tables/table-06-basic-expenditure.ts';
import { table07 } from '../tables/table-07-three-public-expenses.ts';
import { table08 } from '../tables/table-08-government-funds.ts';
import { table09 } from '../tables/table-09-state-capital.ts';
import type { Edition } from '../edition.ts';
import { fonts } from './official-fonts.ts';
import {
  economicColumns,
  functionalClasses,
  scorecardGroupWeights,
  scorecardPlaces,
  targetForms,
} from './prescribed.ts';

/** Yuan above which a difference needs a reason: here any. */
const anyDifference = zero;

/** Part of the opening budget that final accounts may differ by before it is called large. */
const largeAdjustment = '0.3';

/** How many times last year's total is more likely a slip than a change. */
const timesOfLastYear = 10;

/** Days from the finance bureau's approval to publication. */
const daysToPublish = 20;

/** The form that Zhuzhou prescribed for the final accounts of 2022. */
export const zhuzhou2022: Edition = {
  id: 'zhuzhou-2022',
  tables: [
    defineTable01(functionalClasses),
    table02,
    table03,
    defineTable04(functionalClasses),
    table05,
    defineTable06(economicColumns),
    table07,
    table08,
    table09,
  ],
  overview: [duties, organisation],
  sections: [
    overall,
    income,
    expenditure,
    fiscalOverall,
    generalExpenditure,
    basicExpenditure,
    threePublic,
    governmentFunds,
    stateCapital,
    agencyOperating,
    generalDisclosures,
    procurement,
    stateAssets,
    performance,
    otherMatters,
  ],
  rules: [
    offFormClass(functionalClasses),
    offForm(economicColumns.flat()),
    ...tieOutRules,
    reasonMissing(anyDifference),
    budgetAdjustment(largeAdjustment),
    yearOutlier(timesOfLastYear),
    publishedLate(daysToPublish),
    groupWeights(scorecardGroupWeights),
  ],
  reportRules,
  formLines: [
    { list: 'functional', tables: '公开01、04表', codes: functionalClasses },
    { list: 'economic', tables: '公开06表', codes: economicColumns.flat() },
  ],
  scorecards: {
    overall: (year) => `${String(year)}年度部门整体支出绩效自评表`,
    project: (year) => `${String(year)}年度项目支出绩效自评表`,
  },
  scorecardPlaces,
  targetForms,
  fonts,
};
