import type { Decimal } from 'decimal.js';
import type { NumberFact } from '../model/accounts.ts';
import { priorOf } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { Figure, FigureKind, Figures, Follows, Formula, Operand, Origin } from '../model/figures.ts';
import { sum, zero } from '../model/money.ts';

/** Collects the figures of one report while they are computed; each name is given once. */
export class FigureRegister implements Figures {
  readonly #figures = new Map<FigureName, Figure>();
  readonly #stated: ReadonlyMap<FigureName, NumberFact>;

  /** @param stated what was approved or stated: it stands for the figure of that name, whatever would follow for it */
  constructor(stated: ReadonlyMap<FigureName, NumberFact> = new Map()) {
    this.#stated = stated;
  }

  readonly get = (name: FigureName): Figure => {
    const figure = this.#figures.get(name);
    if (figure === undefined) throw new Error(`no such figure: ${name}`);
    return figure;
  };

  readonly has = (name: FigureName): boolean => this.#figures.has(name);

  readonly all = (): readonly Figure[] => [...this.#figures.values()];

  /** A stated number; one that nobody stated is zero. */
  fact(name: FigureName, label: string, fact: NumberFact | undefined, kind: FigureKind = 'amount'): void {
    if (fact === undefined) this.#settle(name, label, kind, zero, { kind: 'absent' });
    else this.#settle(name, label, kind, fact.value, { kind: 'fact', position: fact.position }, fact.toFill);
  }

  /** The sum of its operands, or what was stated for it. */
  sum(name: FigureName, label: string, operands: readonly FigureName[], kind: FigureKind = 'amount'): void {
    this.#combine(name, label, kind, 'sum', operands.map(added));
  }

  /** An amount less another. */
  difference(name: FigureName, label: string, minuend: FigureName, subtrahend: FigureName): void {
    this.#combine(name, label, 'amount', 'difference', [added(minuend), taken(subtrahend)]);
  }

  /** What flowed in less what flowed out, or the balance that was stated; a flow without any figure counts as nothing. */
  balance(name: FigureName, label: string, inflows: readonly FigureName[], outflows: readonly FigureName[]): void {
    const flows = [...inflows.map(added), ...outflows.map(taken)].filter(({ figure }) => this.has(figure));
    this.#combine(name, label, 'amount', 'balance', flows);
  }

  /**
   * Part of a whole: zero of nothing is zero. There is no share, and no figure, of a whole below zero, or of one that parts
   * of either sign made zero.
   */
  share(name: FigureName, label: string, part: FigureName, whole: FigureName): void {
    const nothing = [part, whole].every((one) => this.get(one).value.isZero());
    if (nothing) this.computed(name, label, 'ratio', 'ratio', [added(part), added(whole)], zero);
    else this.rate(name, label, part, whole);
  }

  /**
   * A rate, with the sign of its numerator; there is none, and no figure, where the base is zero or less. A base that is
   * still to come leaves the rate open.
   */
  rate(name: FigureName, label: string, numerator: FigureName, base: FigureName): void {
    const { value: denominator, toFill } = this.get(base);
    if (!denominator.greaterThan(0) && toFill === undefined) return;
    const value = denominator.greaterThan(0) ? this.get(numerator).value.dividedBy(denominator) : zero;
    this.computed(name, label, 'ratio', 'ratio', [added(numerator), added(base)], value);
  }

  /** By how much of `from` an amount moved to `to`; from or to an amount below zero there is no such rate, and no figure. */
  rateOfChange(
    name: FigureName,
    label: string,
    { change, from, to }: { readonly change: FigureName; readonly from: FigureName; readonly to: FigureName },
  ): void {
    const { value, toFill } = this.get(to);
    if (value.lessThan(0) && toFill === undefined) return;
    this.rate(name, label, change, from);
  }

  /** The same number under another name. */
  same(name: FigureName, label: string, figure: FigureName): void {
    const { kind, value } = this.get(figure);
    this.computed(name, label, kind, 'same', [added(figure)], value);
  }

  computed(
    name: FigureName,
    label: string,
    kind: FigureKind,
    formula: Formula,
    operands: readonly Operand[],
    value: Decimal,
  ): void {
    // A total of unknown parts is unknown.
    const toFill = operands.some(({ figure }) => this.get(figure).toFill === true) ? true : undefined;
    this.#settle(name, label, kind, value, { kind: 'computed', formula, operands }, toFill);
  }

  /** Takes over last year's figures, for comparison. */
  includePrior(others: Figures): void {
    for (const figure of others.all())
      this.#add({
        ...figure,
        name: priorOf(figure.name),
        label: `上年${figure.label}`,
        origin: priorOrigin(figure.origin),
      });
  }

  #combine(name: FigureName, label: string, kind: FigureKind, formula: Formula, operands: readonly Operand[]): void {
    const values = operands.map(({ figure, minus }) => {
      const { value } = this.get(figure);
      return minus ? value.negated() : value;
    });
    this.computed(name, label, kind, formula, operands, sum(values));
  }

  /** What was stated stands in place of what follows; where the two are one, the figure comes about as it follows. */
  #settle(name: FigureName, label: string, kind: FigureKind, value: Decimal, origin: Follows, toFill?: true): void {
    const stated = this.#stated.get(name);
    const place = stated?.position;
    if (stated === undefined || (stated.toFill !== true && toFill !== true && stated.value.equals(value))) {
      this.#add({ name, label, kind, value, origin, ...marks({ toFill, stated: place }) });
      return;
    }
    const kept: Origin = { kind: 'stated', position: stated.position, follows: { value, origin } };
    this.#add({
      name,
      label,
      kind,
      value: stated.value,
      origin: kept,
      ...marks({ toFill: stated.toFill, stated: place }),
    });
  }

  #add(figure: Figure): void {
    if (this.#figures.has(figure.name)) throw new Error(`figure given twice: ${figure.name}`);
    this.#figures.set(figure.name, figure);
  }
}

function priorOrigin(origin: Origin): Origin {
  if (origin.kind === 'stated')
    return { ...origin, follows: { ...origin.follows, origin: priorOrigin(origin.follows.origin) as Follows } };
  return origin.kind === 'computed'
    ? { ...origin, operands: origin.operands.map((one) => ({ ...one, figure: priorOf(one.figure) })) }
    : origin;
}

/** The marks that a figure has. */
function marks({ toFill, stated }: { readonly [K in 'toFill' | 'stated']: Figure[K] | undefined }) {
  return { ...(toFill === undefined ? {} : { toFill }), ...(stated === undefined ? {} : { stated }) };
}

function added(figure: FigureName): Operand {
  return { figure, minus: false };
}

function taken(figure: FigureName): Operand {
  return { figure, minus: true };
}
