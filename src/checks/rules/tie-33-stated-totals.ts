import { proseAmount, proseDifference } from '../../format/amount.ts';
import { sum } from '../../model/money.ts';
import { compareAmounts } from '../tolerance.ts';
import type { Rule } from '../rule.ts';

/**
 * 1–4, 8, 12, 16–21, 28, 33–35, 43, 45: an authority's stated total agrees with its parts. Wherever nobody states a
 * total the program adds up the parts itself, and these tie-outs cannot fail.
 */
export const statedTotals: Rule = {
  code: 'TIE-33',
  title: '核定合计与各项相加不一致',
  basis: '决算公开01至09表：合计等于各项之和，容许四舍五入的尾差',
  severity: 'error',
  check: (context) =>
    context.figures.all().flatMap((figure) => {
      const { origin } = figure;
      if (origin.kind !== 'stated') return [];
      const parts = sum(origin.operands.map((operand) => context.figures.get(operand).value));
      const comparison = compareAmounts(context, figure.value, parts, origin.operands.length + 1);
      if (comparison === 'equal') return [];
      return [
        {
          subject: figure.label,
          severity: comparison === 'rounding' ? ('hint' as const) : ('error' as const),
          position: origin.position,
          expected: `各项相加 ${proseAmount(parts)}`,
          actual: `核定合计 ${proseAmount(figure.value)}`,
          difference: proseDifference(figure.value.minus(parts)),
          hint:
            comparison === 'rounding'
              ? '属于四舍五入的尾差，以核定合计为准，不必修改。'
              : '超出尾差范围：请核对核定合计和下面各项，改正写错的一处。',
          figures: [figure.id, ...origin.operands],
        },
      ];
    }),
};
