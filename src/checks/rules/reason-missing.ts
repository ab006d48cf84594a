import { exactDifference } from '../../figures/format/amount.ts';
import type { Money } from '../../model/money.ts';
import { explainedDifferences } from '../explained-differences.ts';
import type { Rule } from '../rule.ts';

/**
 * 56, 58: whatever differs from the budget or from last year by more than the edition's threshold (yuan) needs a
 * reason; none is invented.
 */
export function reasonMissing(thresholdYuan: Money): Rule {
  return {
    code: 'REASON-MISSING',
    title: '有增减而没有写原因',
    basis: '部门决算公开：说明增减变动和预决算差异的原因',
    severity: 'warning',
    check: (context) =>
      explainedDifferences(context)
        .map((one) => ({ ...one, difference: context.figures.get(one.figure).value }))
        .filter(({ difference, reason }) => difference.abs().greaterThan(thresholdYuan) && reason === undefined)
        .map(({ figure, name, key, difference }) => ({
          subject: name,
          severity: 'warning' as const,
          position: { file: `${String(context.accounts.year)}/explanations.yaml`, line: 1, column: 1 },
          excerpt: '' as const,
          expected: `在“${key}”写明原因`,
          actual: '没有原因，报告中这句话到此为止',
          difference: exactDifference(difference),
          hint: '请按实际情况补写原因；程序不会代写。',
          figures: [figure],
        })),
  };
}
