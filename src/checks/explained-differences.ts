import { comparedFigures } from '../figures/comparisons.ts';
import type { TextFact } from '../model/accounts.ts';
import type { FigureId } from '../model/figures.ts';
import { functionalName } from '../model/report-context.ts';
import type { ReportContext } from '../model/report-context.ts';
import { keysOf, threePublicItems, yearComparisons } from '../model/terms.ts';

/** A difference that the report states, where its reason would stand in the data, and the reason if there is one. */
export interface ExplainedDifference {
  readonly figure: FigureId;
  readonly name: string;
  /** Path of keys in explanations.yaml. */
  readonly key: string;
  readonly reason: TextFact | undefined;
}

/** Every difference from last year or from a budget that the prose gives a reason for. */
export function explainedDifferences(context: ReportContext): readonly ExplainedDifference[] {
  const { explanations } = context.accounts;
  const deviations = context.figures.all().flatMap(({ id }) => /^deviation\/(\d{7})$/.exec(id)?.slice(1) ?? []);
  const all: readonly ExplainedDifference[] = [
    ...keysOf(yearComparisons).map((comparison) => ({
      figure: `change/${comparedFigures[comparison]}`,
      name: `${yearComparisons[comparison]}比上年增减`,
      key: `变动原因 → ${yearComparisons[comparison]}`,
      reason: explanations.changeReasons[comparison],
    })),
    ...deviations.map((code) => ({
      figure: `deviation/${code}`,
      name: `${code} ${functionalName(context, code)}决算数与年初预算数之差`,
      key: `预决算差异原因 → ${code}`,
      reason: explanations.deviationReasons.get(code),
    })),
    ...keysOf(threePublicItems).flatMap((item) => [
      {
        figure: `deviation/threePublic/${item}`,
        name: `${threePublicItems[item]}决算数与预算数之差`,
        key: `三公经费 → 预决算差异原因 → ${threePublicItems[item]}`,
        reason: explanations.threePublic.deviationReasons[item],
      },
      {
        figure: `change/threePublic/final/${item}`,
        name: `${threePublicItems[item]}比上年增减`,
        key: `三公经费 → 变动原因 → ${threePublicItems[item]}`,
        reason: explanations.threePublic.changeReasons[item],
      },
    ]),
    {
      figure: 'agencyOperating/change',
      name: '机关运行经费比年初预算增减',
      key: '机关运行经费 → 原因',
      reason: explanations.agencyOperating.reason,
    },
  ];
  return all.filter(({ figure }) => context.figures.has(figure));
}
