import { codeOf, total } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import type { Figure, Operand } from '../../model/figures.ts';
import { sum } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { countFacts } from '../../figures/fact-position.ts';
import type { Finding, Rule } from '../rule.ts';
import { compareAmounts } from '../tolerance.ts';

/**
 * 1–4, 8, 12, 16–21, 28, 33–35, 43, 45: an authority's stated total agrees with its parts. Wherever nobody states a
 * total the program adds up the parts itself, and these tie-outs cannot fail.
 */
export const statedTotals: Rule = {
  code: 'TIE-33',
  title: '核定合计与各项相加不一致',
  basis: '决算公开01至09表：合计等于各项之和，容许四舍五入的尾差',
  severity: 'error',
  check: (context) => [
    ...context.figures
      .all()
      .flatMap((figure) =>
        figure.origin.kind === 'stated' ? compareWithParts(context, figure, figure.origin.operands) : [],
      ),
    ...unusedTotals(context),
  ],
};

/** The parts may be sums themselves: each stated amount below was rounded by itself, and the total too. */
function compareWithParts(context: ReportContext, figure: Figure, operands: readonly Operand[]): readonly Finding[] {
  const parts = operands.map((operand) => context.figures.get(operand.figure));
  const together = sum(parts.map(({ value }) => value));
  const roundedParts = parts.reduce((count, part) => count + countFacts(context.figures, part), 0);
  const comparison = compareAmounts(context, figure.value, together, roundedParts + 1);
  if (comparison === 'equal') return [];
  const isRounding = comparison === 'rounding';
  return [
    {
      subject: figure.label,
      severity: isRounding ? 'hint' : 'error',
      ...('position' in figure.origin ? { position: figure.origin.position } : {}),
      expected: `各项相加 ${exactAmount(together)}`,
      actual: `核定合计 ${exactAmount(figure.value)}`,
      difference: exactDifference(figure.value.minus(together)),
      hint: isRounding
        ? '属于四舍五入的尾差，以核定合计为准，不必修改。'
        : '超出尾差范围：请核对核定合计和下面各项，改正写错的一处。',
      figures: [figure.name, ...parts.map(({ name }) => name)],
    },
  ];
}

/** A stated total that no table prints, because nothing below it is filled in, would vanish. */
function unusedTotals({ accounts, figures }: ReportContext): readonly Finding[] {
  return [...accounts.ledger.statedTotals]
    .filter(
      ([name, { value }]) => !value.isZero() && !(figures.has(name) && figures.get(name).origin.kind === 'stated'),
    )
    .map(([name, { value, position }]) => ({
      subject: `核定合计 ${codeOf(name) === total ? '合计' : codeOf(name)}`,
      severity: 'error',
      position,
      expected: '该合计下面填有明细',
      actual: `核定合计 ${exactAmount(value)}，下面没有明细`,
      hint: '请补填明细，或删去这个核定合计。',
    }));
}
