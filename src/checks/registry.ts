/** Every rule, once. A rule that is not listed here does not run; a test compares this list with the folder. */
import type { ReportContext } from '../model/report-context.ts';
import type { TargetsContext } from '../model/performance-targets.ts';
import type { ReportRule, Rule } from './rule.ts';
import { achievementJudged } from './rules/achievement-judged.ts';
import { costIndicator } from './rules/cost-indicator.ts';
import { doubledWords } from './rules/doubled-words.ts';
import { halfWidthMarks } from './rules/half-width-marks.ts';
import { fundOverspent } from './rules/fund-overspent.ts';
import { indicatorGroup } from './rules/indicator-group.ts';
import { outdatedNames } from './rules/outdated-names.ts';
import { procurementExceeds } from './rules/procurement-exceeds.ts';
import { projectInvestment } from './rules/project-investment.ts';
import { purposeOfItem } from './rules/purpose-of-item.ts';
import { reasonDirection } from './rules/reason-direction.ts';
import { reasonNeedless } from './rules/reason-needless.ts';
import { shareAboveWhole } from './rules/share-above-whole.ts';
import { targetCost } from './rules/target-cost.ts';
import { targetYear } from './rules/target-year.ts';
import { textFigures } from './rules/text-figures.ts';
import { threePublicOverBudget } from './rules/three-public-over-budget.ts';
import { negativeAmount } from './rules/tie-06-negative-amount.ts';
import { publicInstitutionKinds } from './rules/tie-15-public-institution-kinds.ts';
import { statedTotals } from './rules/tie-33-stated-totals.ts';
import { socialInsurance } from './rules/tie-38-social-insurance.ts';
import { countsAndAmounts } from './rules/tie-59-counts-and-amounts.ts';
import { agencyOperatingFunds } from './rules/tie-62-agency-operating.ts';
import { performanceClaim } from './rules/tie-65-performance-claim.ts';
import { scorecardWeights } from './rules/tie-70-scorecard-weights.ts';
import { scorecardScores } from './rules/tie-71-scorecard-scores.ts';
import { deviationReasons } from './rules/tie-74-deviation-reasons.ts';
import { oneYear } from './rules/tie-76-one-year.ts';
import { oneName } from './rules/tie-77-one-name.ts';
import { placeholders } from './rules/tie-79-placeholders.ts';
import { mixedUnits } from './rules/tie-80-units.ts';
import { percentSigns } from './rules/tie-81-percent-signs.ts';
import { strayCharacters } from './rules/tie-82-stray-characters.ts';
import { totalZero } from './rules/total-zero.ts';
import { unitSlip } from './rules/unit-slip.ts';

/** Rules on facts and figures that hold in every edition; those with a setting stand in the edition itself. */
export const tieOutRules: readonly Rule[] = [
  totalZero,
  unitSlip,
  negativeAmount,
  fundOverspent,
  publicInstitutionKinds,
  statedTotals,
  threePublicOverBudget,
  socialInsurance,
  countsAndAmounts,
  agencyOperatingFunds,
  procurementExceeds,
  performanceClaim,
  scorecardWeights,
  scorecardScores,
  deviationReasons,
  projectInvestment,
  indicatorGroup,
  costIndicator,
  achievementJudged,
  reasonDirection,
  reasonNeedless,
  textFigures,
  purposeOfItem,
];

/** Rules on the facts and figures of the target forms. */
export const targetRules: readonly Rule<TargetsContext>[] = [targetCost, targetYear];

/** Rules on the words of any document. */
export const wordingRules: readonly ReportRule[] = [placeholders, doubledWords, halfWidthMarks, outdatedNames];

/** Rules on the composed text of the report. */
export const reportRules: readonly ReportRule<ReportContext>[] = [
  oneYear,
  oneName,
  ...wordingRules,
  mixedUnits,
  percentSigns,
  shareAboveWhole,
  strayCharacters,
];
