import { comparedFigures } from '../../compute/comparisons.ts';
import { proseDifference } from '../../format/amount.ts';
import type { TextFact } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FigureId } from '../../model/figures.ts';
import { functionalName } from '../../model/report-context.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { keysOf, threePublicItems, yearComparisons } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';

/** A difference that the report states, where its reason would stand in the data, and the reason if there is one. */
interface Explained {
  readonly figure: FigureId;
  readonly name: string;
  readonly key: string;
  readonly reason: TextFact | undefined;
}

/** Tie-outs 56 and 58: whatever differs from the budget or from last year needs a reason; none is invented. */
export const missingReason: Rule = {
  code: 'REASON-MISSING',
  title: '有增减而没有写原因',
  basis: '部门决算公开要求说明增减变动和预决算差异的原因',
  check: (context) =>
    explainedDifferences(context)
      .filter(
        ({ figure, reason }) =>
          context.figures.has(figure) && !context.figures.get(figure).value.isZero() && reason === undefined,
      )
      .map((one) => toWarning(context, one)),
};

function explainedDifferences(context: ReportContext): readonly Explained[] {
  const { explanations } = context.accounts;
  const deviations = context.figures.all().flatMap(({ id }) => /^deviation\/(\d{7})$/.exec(id)?.slice(1) ?? []);
  return [
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
}

function toWarning({ accounts, figures }: ReportContext, { figure, name, key }: Explained): Diagnostic {
  return {
    code: missingReason.code,
    severity: 'warning',
    title: `${name}没有写原因`,
    position: { file: `${String(accounts.year)}/explanations.yaml`, line: 1, column: 1 },
    expected: `在“${key}”写明原因`,
    actual: '没有原因，报告中这句话到此为止',
    difference: proseDifference(figures.get(figure).value),
    hint: '请按实际情况补写原因；程序不会代写。',
  };
}
