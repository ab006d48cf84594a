import { comparedFigures } from '../../figures/comparisons.ts';
import { partsOf, priorOf, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { figureName, partsOfMeasure } from '../../model/figure-name.ts';
import { exactAmount } from '../../figures/format/amount.ts';
import { factPosition } from '../../figures/fact-position.ts';
import type { Figure, Figures } from '../../model/figures.ts';
import { exact } from '../../model/money.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** A factor between these is 10,000, give or take what really changed. */
const [least, most] = [exact(3000), exact(30_000)];
/** An amount typed in 元 among amounts in 万元 is this often the largest of the others, or more. */
const farAbove = exact(100);

/**
 * An amount in 元 among amounts in 万元, or the other way round: the same amount of last year, of the opening budget, or
 * the other amounts of its table are ten thousand times as large or as small.
 */
export const unitSlip: Rule = {
  code: 'UNIT-SLIP',
  title: '金额相差约一万倍，像是把元当作了万元，或相反',
  basis: '决算公开各表以万元为单位；数据按“金额单位”填写',
  severity: 'warning',
  check: ({ figures }) => {
    const amounts = figures
      .all()
      .filter(({ kind, value, toFill }) => kind === 'amount' && toFill !== true && value.greaterThan(0));
    const whole = amounts.filter(({ name, origin }) => isWhole(name) && origin.kind !== 'fact');
    const inWhole = whole.flatMap((figure) => slipsOf(figures, figure));
    // Where the totals differ so, the whole file is in another unit: its items would all be told.
    if (inWhole.length > 0) return inWhole.slice(0, 1);
    const stated = amounts.filter(({ origin, name }) => origin.kind === 'fact' && partsOf(name).aspect === undefined);
    const found = [...stated.flatMap((figure) => slipsOf(figures, figure)), ...slipsAmongNeighbours(figures, stated)];
    return [...new Map(found.map((finding) => [finding.subject, finding])).values()];
  },
};

/** Income or expenditure as a whole, and what is compared with last year. */
function isWhole(name: FigureName): boolean {
  return [figureName('income'), figureName('expenditure'), ...Object.values(comparedFigures)].includes(name);
}

/** Against the same amount of last year, and against its opening budget. */
function slipsOf(figures: Figures, figure: Figure): readonly Finding[] {
  return [priorOf(figure.name), ...budgetOf(figure.name)].flatMap((name): readonly Finding[] => {
    if (!figures.has(name) || figures.get(name).toFill === true) return [];
    const other = figures.get(name);
    if (other.value.lessThanOrEqualTo(0)) return [];
    const factor = figure.value.greaterThan(other.value)
      ? figure.value.dividedBy(other.value)
      : other.value.dividedBy(figure.value);
    if (factor.lessThan(least) || factor.greaterThan(most)) return [];
    return [slip(figures, figure, `${other.label} ${exactAmount(other.value)}`, other.name)];
  });
}

function budgetOf(name: FigureName): readonly FigureName[] {
  const parts = partsOfMeasure('expenditure', name);
  if (parts?.fund !== 'generalPublicBudget' || (parts.kind !== 'basic' && parts.kind !== 'project')) return [];
  return parts.code === total ? [] : [figureName('openingBudget', { code: parts.code, kind: parts.kind })];
}

/** Amounts far above the most of their kind that would be among them as ten-thousandths. */
function slipsAmongNeighbours(figures: Figures, stated: readonly Figure[]): readonly Finding[] {
  const tables = new Map<string, Figure[]>();
  for (const figure of stated) {
    const table = tableOf(figure.name);
    tables.set(table, tables.get(table) ?? []);
    tables.get(table)?.push(figure);
  }
  return [...tables.values()].flatMap((amounts) => {
    const sorted = amounts.toSorted((a, b) => a.value.comparedTo(b.value));
    const gap = sorted.findIndex(
      ({ value }, index) => index > 1 && value.dividedBy(sorted[index - 1]?.value ?? value).greaterThan(farAbove),
    );
    const [smallest, largest, above] = [sorted[0], sorted[gap - 1], gap < 0 ? [] : sorted.slice(gap)];
    if (smallest === undefined || largest === undefined || above.length >= gap) return [];
    const areSlips = above.every(({ value }) => {
      const tenThousandth = value.dividedBy(exact(10_000));
      return tenThousandth.greaterThanOrEqualTo(smallest.value) && tenThousandth.lessThanOrEqualTo(largest.value);
    });
    const beside = `同表其他各数不大于 ${exactAmount(largest.value)}`;
    return areSlips ? above.map((figure) => slip(figures, figure, beside, largest.name)) : [];
  });
}

/** What amounts are neighbours: those of one measure and one fund. */
function tableOf(name: FigureName): string {
  const parts = partsOf(name);
  return `${parts.measure} ${'fund' in parts ? parts.fund : ''}`;
}

function slip(figures: Figures, figure: Figure, beside: string, other: FigureName): Finding {
  const related = factPosition(figures, other);
  return {
    subject: figure.label,
    severity: 'warning',
    ...optional('position', factPosition(figures, figure.name)),
    expected: beside,
    actual: exactAmount(figure.value),
    ...optional('related', related === undefined ? undefined : { position: related, note: figures.get(other).label }),
    hint: '请核对这两个数和各自文件的“金额单位”；确实如此的，写明说明。',
    figures: [figure.name, other],
  };
}
