/** Whether a figure agrees with what a text says of it. */
import type { Decimal } from 'decimal.js';
import { exactAmount, exactDifference } from '../figures/format/amount.ts';
import { percentage } from '../figures/format/decimal-text.ts';
import { partsOf } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { ReportContext } from '../model/report-context.ts';
import { priorValue } from './named-figures.ts';
import type { NamedFigure } from './named-figures.ts';
import type { Claim } from './stated-claims.ts';
import { claimsIn } from './stated-claims.ts';

/** What the figures say instead. */
export interface Refuted {
  readonly expected: string;
  readonly figures: readonly FigureName[];
}

/** A number that a claim may be meant of; `base` is what a difference is counted from. */
interface Meant {
  readonly label: string;
  readonly value: Decimal;
  readonly base?: Decimal;
  readonly figures: readonly FigureName[];
}

/** What speaks against a claim: the first of the figures, where none of them agrees; nothing where none is known. */
export function refute(context: ReportContext, named: readonly NamedFigure[], claim: Claim): Refuted | undefined {
  const meant = named.flatMap((figure) => meantBy(context, figure, claim));
  const [first] = meant;
  if (first === undefined || meant.some((one) => agrees(one, claim))) return undefined;
  return { expected: describe(first, claim), figures: first.figures };
}

/** What a figure, its budget and last year's are; an amount by itself may be any of them. */
function meantBy(context: ReportContext, { final, budget }: NamedFigure, claim: Claim): readonly Meant[] {
  const { figures } = context;
  const known = (name: FigureName | undefined): readonly Meant[] => {
    if (name === undefined || !figures.has(name)) return [];
    const { label, value, toFill, origin } = figures.get(name);
    // What is the same number by another name, unless somebody stated it, states nothing of its own.
    const unstated = origin.kind === 'absent' || (origin.kind === 'computed' && origin.formula === 'same');
    return toFill === true || unstated ? [] : [{ label, value, figures: [name] }];
  };
  const prior = priorValue(context, final);
  const priors: readonly Meant[] =
    prior === undefined
      ? []
      : prior === 'none'
        ? [{ label: '上年无此项', value: figures.get(final).value.times(0), figures: [final] }]
        : [{ label: prior.label, value: prior.value, figures: [prior.name] }];
  const against = (bases: readonly Meant[]): readonly Meant[] =>
    known(final).flatMap((now) =>
      bases.map((base) => ({ ...now, base: base.value, figures: [...now.figures, ...base.figures] })),
    );
  switch (claim.kind) {
    case 'value':
      return [...known(final), ...known(budget), ...priors];
    case 'prior':
      return [...priors, ...known(final)];
    case 'budget':
      return [...known(budget), ...(known(budget).length === 0 ? [] : known(final))];
    case 'change':
      return against(priors);
    case 'deviation':
    case 'completion':
      return against(known(budget));
  }
}

function agrees({ value, base }: Meant, { kind, direction, quantity }: Claim): boolean {
  if (base === undefined) return quantity === undefined || isNear(value, quantity);
  if (kind === 'completion')
    return quantity === undefined || (!base.isZero() && isNear(value.dividedBy(base), quantity));
  const difference = value.minus(base);
  if (direction === 'same') return difference.abs().lessThanOrEqualTo(100);
  const points = difference.isZero() || difference.isNegative() === (direction === 'down');
  if (!points || quantity === undefined) return points;
  if (quantity.unit === 'yuan') return isNear(difference.abs(), quantity);
  return !base.isZero() && isNear(difference.dividedBy(base).abs(), quantity);
}

function isNear(value: Decimal, { value: stated, tolerance }: NonNullable<Claim['quantity']>): boolean {
  return value.minus(stated).abs().lessThanOrEqualTo(tolerance);
}

function describe({ label, value, base }: Meant, { kind }: Claim): string {
  if (base === undefined) return `${label} ${exactAmount(value)}`;
  const other = kind === 'change' ? '上年' : '预算';
  const now = `${label} ${exactAmount(value)}`;
  if (base.isZero()) return `${now}，${other}无此项`;
  if (kind === 'completion') return `${now}，${other} ${exactAmount(base)}，完成 ${percentage(value.dividedBy(base))}`;
  const difference = value.minus(base);
  const word = difference.isZero()
    ? '持平'
    : `${difference.isNegative() ? '减少' : '增加'}${exactDifference(difference)}`;
  return `${now}，比${other} ${exactAmount(base)} ${word}（${percentage(difference.dividedBy(base).abs())}）`;
}

/** What a reason without a subject of its own says in the beginning of a clause: 减少2000万元, 增长100%, 120万元. */
const bare = /(?:^|[，。；、：])(?:主要)?(?:是|因|本年|今年)*(?=(?:比|较|同比|上年|增加|增长|减少|下降|降低|\d))/g;

/**
 * What speaks against a reason, of the difference `figure` that it explains: a difference or a rate that is another, an
 * amount that is more than the whole.
 */
export function refuteOfReason(context: ReportContext, figure: FigureName, reason: string): Refuted | undefined {
  const { figures } = context;
  const { origin } = figures.get(figure);
  if (origin.kind !== 'computed') return undefined;
  const [now, base] = origin.operands.map((operand) => figures.get(operand.figure));
  if (now === undefined || base === undefined) return undefined;
  const kind = partsOf(figure).aspect === 'change' ? 'change' : 'deviation';
  const whole = { label: now.label, value: now.value, base: base.value, figures: [now.name, base.name] };
  for (const { index, 0: start } of reason.matchAll(bare)) {
    for (const claim of claimsIn(reason.slice(index + start.length))) {
      const own: Claim = { ...claim, kind };
      if (claim.kind === 'value' || claim.direction === 'same') continue;
      if (!agrees(whole, own)) return { expected: describe(whole, own), figures: whole.figures };
    }
  }
  const most = now.value.abs().greaterThan(base.value.abs()) ? now.value.abs() : base.value.abs();
  const over = [...reason.matchAll(/(?<![\d.])\d[\d.,]*\s*万?元/g)].some(({ index }) => {
    const stated = claimsIn(reason.slice(index))[0]?.quantity;
    return stated?.value.minus(stated.tolerance).greaterThan(most) === true;
  });
  return over
    ? {
        expected: `不大于决算数 ${exactAmount(now.value)}、${kind === 'change' ? '上年数' : '预算数'} ${exactAmount(base.value)}`,
        figures: whole.figures,
      }
    : undefined;
}
