import { aspectOf, figureName } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import { budgetedItems, comparedFigures } from '../figures/comparisons.ts';
import type { TextFact } from '../model/accounts.ts';
import { functionalName } from '../model/report-context.ts';
import type { ReportContext } from '../model/report-context.ts';
import { keysOf, threePublicItems, yearComparisons } from '../model/terms.ts';

/** A difference that the report states, where its reason would stand in the data, and the reason if there is one. */
export interface ExplainedDifference {
  readonly figure: FigureName;
  readonly name: string;
  /** Path of keys in explanations.yaml. */
  readonly key: string;
  readonly reason: TextFact | undefined;
}

/** Somebody said that there is none to give. */
const noReason: TextFact = { text: '', position: { file: 'explanations.yaml', line: 1, column: 1 }, none: true };

/** Every difference from last year or from a budget that the prose gives a reason for. */
export function explainedDifferences(context: ReportContext): readonly ExplainedDifference[] {
  const { explanations } = context.accounts;
  const all: readonly ExplainedDifference[] = [
    ...keysOf(yearComparisons).map((comparison) => ({
      figure: aspectOf('change', comparedFigures[comparison]),
      name: `${yearComparisons[comparison]}比上年增减`,
      key: `变动原因 → ${yearComparisons[comparison]}`,
      reason: explanations.changeReasons[comparison],
    })),
    ...budgetedItems(context.figures).map(({ code, deviation }) => ({
      figure: deviation,
      name: `${code} ${functionalName(context, code)}决算数与年初预算数之差`,
      key: `预决算差异原因 → ${code}`,
      reason:
        explanations.deviationReasons.get(code) ??
        (explanations.none.includes('预决算差异原因') ? noReason : undefined),
    })),
    ...keysOf(threePublicItems).flatMap((item) => [
      {
        figure: aspectOf('deviation', figureName('threePublicFinal', { item })),
        name: `${threePublicItems[item]}决算数与预算数之差`,
        key: `三公经费 → 预决算差异原因 → ${threePublicItems[item]}`,
        reason: explanations.threePublic.deviationReasons[item],
      },
      {
        figure: aspectOf('change', figureName('threePublicFinal', { item })),
        name: `${threePublicItems[item]}比上年增减`,
        key: `三公经费 → 变动原因 → ${threePublicItems[item]}`,
        reason: explanations.threePublic.changeReasons[item],
      },
    ]),
    {
      figure: aspectOf('deviation', figureName('agencyOperating')),
      name: '机关运行经费比年初预算增减',
      key: '机关运行经费 → 原因',
      reason: explanations.agencyOperating.reason,
    },
  ];
  return all.filter(({ figure }) => context.figures.has(figure));
}
