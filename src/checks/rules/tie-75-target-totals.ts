import { figureName } from '../../model/figure-name.ts';
import { proseAmount, proseDifference } from '../../figures/format/amount.ts';
import { exact } from '../../model/money.ts';
import { targetFigures } from '../../model/performance-targets.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import type { TargetsContext } from '../../model/performance-targets.ts';

/** Half of the last printed digit of 万元, in yuan, for each of the five amounts of the two sides. */
const roundingOfSides = exact(50 * 5);

/**
 * 75: the budget by income is the budget by expenditure, and the special funds are within the project expenditure. 附表2
 * is computed from 附表3, its total from its rows.
 */
export const targetTotals: Rule<TargetsContext> = {
  code: 'TIE-75',
  title: '绩效目标表的资金合计不一致',
  basis: '绩效目标表：资金总额 = 各收入性质之和 = 基本支出 + 项目支出；附表2合计 = 附表3之和 ≤ 项目支出',
  severity: 'warning',
  check: (context) => [...compareSides(context), ...compareSpecial(context)],
};

function compareSides({ targets, figures }: TargetsContext): readonly Finding[] {
  const [income, expenditure] = [figures.get(targetFigures.total), figures.get(figureName('targetExpenditure'))];
  const difference = income.value.minus(expenditure.value);
  const room = targets.unit === 'yuan' ? exact(0) : roundingOfSides;
  if (difference.abs().lessThanOrEqualTo(room)) return [];
  return [
    {
      subject: '年度预算申请',
      severity: 'warning',
      ...optional('position', factPosition(figures, expenditure.name)),
      expected: `按收入性质 ${proseAmount(income.value)}`,
      actual: `按支出性质 ${proseAmount(expenditure.value)}`,
      difference: proseDifference(difference),
      hint: '请核对年度预算的两边：收入性质之和应等于基本支出加项目支出。',
      figures: [income.name, expenditure.name],
    },
  ];
}

function compareSpecial({ figures }: TargetsContext): readonly Finding[] {
  const [special, project] = [
    figures.get(targetFigures.special),
    figures.get(figureName('targetExpenditure', { nature: 'project' })),
  ];
  if (special.value.lessThanOrEqualTo(project.value)) return [];
  const other = factPosition(figures, project.name);
  return [
    {
      subject: '区级专项资金合计',
      severity: 'warning',
      ...optional('position', factPosition(figures, special.name)),
      expected: `不超过项目支出 ${proseAmount(project.value)}`,
      actual: `附表2合计 ${proseAmount(special.value)}`,
      difference: proseDifference(special.value.minus(project.value)),
      ...optional('related', other === undefined ? undefined : { position: other, note: project.label }),
      hint: '请核对支出明细的金额和项目支出。',
      figures: [special.name, project.name],
    },
  ];
}
