/** Whether what was achieved reaches its target, where both can be compared. */
import { shortText, percentage } from '../figures/format/decimal-text.ts';
import type { Decimal } from 'decimal.js';
import { parseTargetValues } from '../model/target-value.ts';
import type { Bound, TargetValue } from '../model/target-value.ts';

export interface Verdict {
  readonly met: boolean;
  /** By how much, with the unit: `20家（10%）`, `3天`; empty where it is just met. */
  readonly margin: string;
}

/**
 * Compares the first value of the target that has its like in what was achieved: a number of the same unit, or a day.
 * A missed value comes before those that are met.
 * @param plain how a number without a sign is meant: reached (≥), or kept to (≤) as with costs
 * @returns undefined where nothing can be compared
 */
export function judgeAchievement(target: string, actual: string, plain: '≥' | '≤'): Verdict | undefined {
  const achieved = parseTargetValues(actual) ?? [];
  const verdicts = (parseTargetValues(target) ?? []).flatMap((value) => judge(value, achieved, plain) ?? []);
  return verdicts.find(({ met }) => !met) ?? verdicts[0];
}

function judge(target: TargetValue, achieved: readonly TargetValue[], plain: Bound): Verdict | undefined {
  switch (target.kind) {
    case 'quantity': {
      const reached = achieved.find((value) => value.kind === 'quantity' && value.unit === target.unit);
      if (reached?.kind !== 'quantity') return undefined;
      return judgeNumber(target.number, reached.number, target.unit, target.bound ?? plain);
    }
    case 'deadline': {
      const done = achieved.find((value) => value.kind === 'deadline');
      return done?.kind === 'deadline' ? judgeDay(target.day, done.day) : undefined;
    }
    case 'quality':
      return undefined;
  }
}

/** Days are `YYYY-MM-DD`. */
function judgeDay(target: string, done: string): Verdict {
  const days = Math.round(Math.abs(Date.parse(done) - Date.parse(target)) / 86_400_000);
  return { met: done <= target, margin: days === 0 ? '' : `${String(days)}天` };
}

function judgeNumber(target: Decimal, reached: Decimal, unit: string, bound: Bound): Verdict {
  const difference = reached.minus(target).abs();
  if (difference.isZero()) return { met: isMet(reached, target, bound), margin: '' };
  const share = target.isZero() || unit === '%' ? '' : `（${percentage(difference.dividedBy(target.abs()))}）`;
  const points = unit === '%' ? '个百分点' : unit;
  return { met: isMet(reached, target, bound), margin: `${shortText(difference)}${points}${share}` };
}

function isMet(reached: Decimal, target: Decimal, bound: Bound): boolean {
  switch (bound) {
    case '≥':
      return reached.greaterThanOrEqualTo(target);
    case '≤':
      return reached.lessThanOrEqualTo(target);
    case '>':
      return reached.greaterThan(target);
    case '<':
      return reached.lessThan(target);
    case '=':
      return reached.equals(target);
  }
}
