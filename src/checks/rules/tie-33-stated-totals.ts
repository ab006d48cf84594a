import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { figureName } from '../../model/figure-name.ts';
import { operandsOf } from '../../model/figures.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { statedFigures } from '../../figures/compute-ledger.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import { describeTailAt, isBalance, sourceOf, statedDifferences, wayOf } from '../stated-differences.ts';
import type { StatedDifference } from '../stated-differences.ts';

/**
 * 1–4, 8, 12, 16–21, 28, 33–35, 41, 43, 45: what was approved or stated agrees with what follows from the facts. Wherever
 * nobody states a figure the program computes it, and these tie-outs cannot fail.
 */
export const statedTotals: Rule = {
  code: 'TIE-33',
  title: '批复或核定的数与明细不一致',
  basis: '决算公开01至09表：合计等于各项之和，年初加收入等于支出加年末，容许四舍五入的尾差',
  severity: 'error',
  check: (context) => {
    const differing = statedDifferences(context.figures, context.accounts.ledger.unit);
    const tails = differing.filter(({ isTail }) => isTail);
    const isApproved = ({ figure }: StatedDifference) =>
      'position' in figure.origin && figure.origin.position.cell !== undefined;
    return [
      ...differing.filter(({ isTail }) => !isTail).map((one) => describeError(context, one)),
      ...unusedFigures(context),
      ...corrections(context),
      ...tails.filter((tail) => !isApproved(tail)).map((tail) => describeTail(context, tail)),
      ...describeTails(tails.filter(isApproved)),
    ];
  },
};

function describeError({ figures }: ReportContext, difference: StatedDifference): Finding {
  const { figure, follows } = difference;
  const { origin } = figure;
  const position = 'position' in origin ? origin.position : undefined;
  const operands = operandsOf(origin).map((operand) => operand.figure);
  const own =
    origin.kind === 'stated' && 'position' in origin.follows.origin ? origin.follows.origin.position : undefined;
  const other = own ?? operands.map((name) => factPosition(figures, name)).find((place) => place !== undefined);
  const isApproved = position?.cell !== undefined;
  return {
    subject: figure.label,
    severity: 'error',
    ...optional('position', position),
    expected: `${wayOf(difference)} ${exactAmount(follows)}`,
    actual: `${sourceOf(figure)} ${exactAmount(figure.value)}`,
    difference: exactDifference(figure.value.minus(follows)),
    ...optional('related', other === undefined ? undefined : { position: other, note: wayOf(difference) }),
    hint: isApproved
      ? '报告照批复的表印。请改正 accounts.yaml 中写错的数；表已更正的，用 import --replace 重新导入更正后的工作簿；确要印别的数的，在 accounts.yaml 的“核定合计”中写明更正。'
      : isBalance(figure)
        ? '请对照批复的决算表，看有没有漏填或填错的收入、支出、年初结转和结余，或年末数填错了。'
        : '超出尾差范围：请核对核定合计和下面各项，改正写错的一处。',
    figures: [figure.name, ...operands],
  };
}

function describeTail({ figures }: ReportContext, difference: StatedDifference): Finding {
  const { figure, follows } = difference;
  // The tail of a balance is one of a total that nobody stated: both sides of tables 01 and 04 are then printed unequal.
  const [income, expenditure] = [
    figures.get(figureName('incomeTotal')).value,
    figures.get(figureName('expenditureTotal')).value,
  ];
  const isUneven = isBalance(figure) && !income.equals(expenditure);
  return {
    subject: figure.label,
    severity: isUneven ? 'warning' : 'hint',
    ...('position' in figure.origin ? { position: figure.origin.position } : {}),
    expected: `${wayOf(difference)} ${exactAmount(follows)}`,
    actual: `${sourceOf(figure)} ${exactAmount(figure.value)}`,
    difference: exactDifference(figure.value.minus(follows)),
    hint: isUneven
      ? `属于四舍五入的尾差，但表中收入总计印 ${exactAmount(income)}，支出总计印 ${exactAmount(expenditure)}。请把批复的表中与各项之和不等的合计填在 accounts.yaml，如“核定合计: { 支出: 金额, 支出/一般公共预算: 金额 }”。`
      : '属于四舍五入的尾差，以填写的数为准，不必修改。',
    figures: [figure.name],
  };
}

/** Tails of the approved tables together: a large unit has many. */
function describeTails(tails: readonly StatedDifference[]): readonly Finding[] {
  const [first] = tails;
  if (first === undefined) return [];
  return [
    {
      subject: `批复的表中 ${String(tails.length)} 处尾差`,
      severity: 'hint',
      ...('position' in first.figure.origin ? { position: first.figure.origin.position } : {}),
      actual: tails.map(describeTailAt).join('；'),
      hint: '属于四舍五入的尾差，报告照批复的表印，不必修改。',
      figures: tails.map(({ figure }) => figure.name),
    },
  ];
}

/** A stated figure that takes the place of an approved one: it may be a correction, or left from an earlier import. */
function corrections({ accounts, figures }: ReportContext): readonly Finding[] {
  const { approved, statedTotals } = accounts.ledger;
  return [...statedTotals].flatMap(([name, { value, position, toFill }]): readonly Finding[] => {
    const cell = approved.get(name);
    if (cell === undefined || toFill === true || cell.value.equals(value) || !figures.has(name)) return [];
    const figure = figures.get(name);
    return [
      {
        subject: figure.label,
        severity: 'warning',
        position,
        expected: `批复的表中 ${exactAmount(cell.value)}`,
        actual: `${sourceOf(figure)} ${exactAmount(value)}`,
        difference: exactDifference(value.minus(cell.value)),
        related: { position: cell.position, note: '批复的表' },
        hint: '报告印填写的数。不是更正的，请把它从 accounts.yaml 中删去，报告就照批复的表印；确是更正的，写明说明；批复的表已更正的，用 import --replace 重新导入。',
        figures: [name],
      },
    ];
  });
}

/** A stated figure that no table prints, because nothing below it is filled in, would vanish. */
function unusedFigures({ accounts, figures }: ReportContext): readonly Finding[] {
  return [...statedFigures(accounts.ledger)]
    .filter(([name, { value }]) => !value.isZero() && !figures.has(name))
    .map(([name, { value, position }]) => ({
      subject: name,
      severity: 'error',
      position,
      expected: '这个数下面填有明细',
      actual: `${position.cell === undefined ? '核定合计' : '批复的表中'} ${exactAmount(value)}，accounts.yaml 中没有明细`,
      hint: '请补填明细；明细被误删的，重新导入批复的工作簿；不需要这个核定合计的，把它删去。',
    }));
}
