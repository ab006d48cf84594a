import { partsOf } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import type { Figure } from '../../model/figures.ts';
import { sum } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { describePosition } from '../../model/source-position.ts';
import { statedFigures } from '../../figures/compute-ledger.ts';
import { countFacts, factPosition, restsOnFact } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import { compareAmounts } from '../tolerance.ts';

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
    const differing = context.figures.all().flatMap((figure) => compare(context, figure));
    const tails = differing.filter(({ isTail }) => isTail);
    const isApproved = ({ figure }: Difference) =>
      'position' in figure.origin && figure.origin.position.cell !== undefined;
    return [
      ...differing.filter(({ isTail }) => !isTail).map((one) => describeError(context, one)),
      ...unusedFigures(context),
      ...tails.filter((tail) => !isApproved(tail)).map(describeTail),
      ...describeTails(tails.filter(isApproved)),
    ];
  },
};

interface Difference {
  readonly figure: Figure;
  /** What follows from the facts, in yuan. */
  readonly follows: Money;
  /** Rounding alone explains it. */
  readonly isTail: boolean;
}

/** The parts may be sums themselves: each stated amount below was rounded by itself, and the figure too. */
function compare(context: ReportContext, figure: Figure): readonly Difference[] {
  const { figures } = context;
  const { origin, value } = figure;
  if (origin.kind !== 'stated') return [];
  const parts = origin.operands.map(({ figure: name, minus }) => ({ part: figures.get(name), minus }));
  if (partsMayBeUnknown(figure) && !parts.some(({ part }) => restsOnFact(figures, part.name))) return [];
  const follows =
    origin.fact?.value ?? sum(parts.map(({ part, minus }) => (minus ? part.value.negated() : part.value)));
  const rounded = parts.reduce((count, { part }) => count + countFacts(figures, part), 0);
  const comparison = compareAmounts(context, value, follows, rounded + 1);
  if (comparison === 'equal') return [];
  return [{ figure, follows, isTail: comparison === 'rounding' }];
}

/** What a unit may state without its items: what it began the year with, and its budget. */
function partsMayBeUnknown({ name }: Figure): boolean {
  return ['openingBalance', 'openingBudget'].includes(partsOf(name).measure);
}

const isBalance = ({ name }: Figure) => partsOf(name).measure === 'closingBalance';

/** Whose figure it is, in words. */
function sourceOf(figure: Figure): string {
  if ('position' in figure.origin && figure.origin.position.cell !== undefined) return '批复的表中';
  return isBalance(figure) ? '填写的年末结转和结余' : '核定合计';
}

/** How the figure follows, in words: `各项相加`, `年初＋收入－支出`, `accounts.yaml 中`. */
function wayOf({ figure }: Difference): string {
  if (figure.origin.kind === 'stated' && figure.origin.fact !== undefined) return 'accounts.yaml 中';
  return isBalance(figure) && 'operands' in figure.origin && figure.origin.operands.some(({ minus }) => minus)
    ? '年初＋收入－支出'
    : '各项相加';
}

function describeError({ figures }: ReportContext, difference: Difference): Finding {
  const { figure, follows } = difference;
  const { origin } = figure;
  const position = 'position' in origin ? origin.position : undefined;
  const operands = 'operands' in origin ? origin.operands.map((operand) => operand.figure) : [];
  const fact = origin.kind === 'stated' ? origin.fact : undefined;
  const other =
    fact?.position ?? operands.map((name) => factPosition(figures, name)).find((place) => place !== undefined);
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

function describeTail(difference: Difference): Finding {
  const { figure, follows } = difference;
  return {
    subject: figure.label,
    severity: 'hint',
    ...('position' in figure.origin ? { position: figure.origin.position } : {}),
    expected: `${wayOf(difference)} ${exactAmount(follows)}`,
    actual: `${sourceOf(figure)} ${exactAmount(figure.value)}`,
    difference: exactDifference(figure.value.minus(follows)),
    hint: '属于四舍五入的尾差，以填写的数为准，不必修改。',
    figures: [figure.name],
  };
}

/** Tails of the approved tables together: a large unit has many. */
function describeTails(tails: readonly Difference[]): readonly Finding[] {
  const [first] = tails;
  if (first === undefined) return [];
  const places = tails.map((tail) => {
    const { figure, follows } = tail;
    const place = 'position' in figure.origin ? describePosition(figure.origin.position) : '';
    return `${place} ${figure.label} ${exactAmount(figure.value)}（${wayOf(tail)} ${exactAmount(follows)}）`;
  });
  return [
    {
      subject: `批复的表中 ${String(tails.length)} 处尾差`,
      severity: 'hint',
      ...('position' in first.figure.origin ? { position: first.figure.origin.position } : {}),
      actual: places.join('；'),
      hint: '属于四舍五入的尾差，报告照批复的表印，不必修改。',
      figures: tails.map(({ figure }) => figure.name),
    },
  ];
}

/** A stated figure that no table prints, because nothing below it is filled in, would vanish. */
function unusedFigures({ accounts, figures }: ReportContext): readonly Finding[] {
  return [...statedFigures(accounts.ledger)]
    .filter(
      ([name, { value }]) => !value.isZero() && !(figures.has(name) && figures.get(name).origin.kind === 'stated'),
    )
    .map(([name, { value, position }]) => ({
      subject: name,
      severity: 'error',
      position,
      expected: '这个数下面填有明细',
      actual: `${position.cell === undefined ? '核定合计' : '批复的表中'} ${exactAmount(value)}，accounts.yaml 中没有明细`,
      hint: '请补填明细；明细被误删的，重新导入批复的工作簿；不需要这个核定合计的，把它删去。',
    }));
}
