import type { Decimal } from 'decimal.js';
import type { NumberFact } from '../model/accounts.ts';
import type { Figure, FigureId, FigureKind, Figures, Formula, Origin } from '../model/figures.ts';
import { sum, zero } from '../model/money.ts';

/** Collects the figures of one report while they are computed; each id is given once. */
export class FigureRegister implements Figures {
  readonly #figures = new Map<FigureId, Figure>();
  readonly #statedTotals: ReadonlyMap<FigureId, NumberFact>;

  /** @param statedTotals totals that an authority stated: they stand wherever a sum of that id is asked for */
  constructor(statedTotals: ReadonlyMap<FigureId, NumberFact> = new Map()) {
    this.#statedTotals = statedTotals;
  }

  readonly get = (id: FigureId): Figure => {
    const figure = this.#figures.get(id);
    if (figure === undefined) throw new Error(`no such figure: ${id}`);
    return figure;
  };

  readonly has = (id: FigureId): boolean => this.#figures.has(id);

  readonly all = (): readonly Figure[] => [...this.#figures.values()];

  /** A stated number; one that nobody stated is zero. */
  fact(id: FigureId, label: string, fact: NumberFact | undefined, kind: FigureKind = 'amount'): void {
    if (fact === undefined) this.#add(id, label, kind, zero, { kind: 'absent' });
    else this.#add(id, label, kind, fact.value, { kind: 'fact', position: fact.position }, fact.toFill);
  }

  /** The sum of its operands, or the total that an authority stated for it. */
  sum(id: FigureId, label: string, operands: readonly FigureId[], kind: FigureKind = 'amount'): void {
    const stated = this.#statedTotals.get(id);
    if (stated !== undefined) {
      this.#add(id, label, kind, stated.value, { kind: 'stated', position: stated.position, operands }, stated.toFill);
      return;
    }
    this.computed(id, label, kind, 'sum', operands, sum(operands.map((operand) => this.get(operand).value)));
  }

  /** First operand less the others. */
  difference(id: FigureId, label: string, operands: readonly FigureId[]): void {
    const [first = '', ...others] = operands;
    this.computed(
      id,
      label,
      'amount',
      'difference',
      operands,
      this.get(first).value.minus(sum(others.map((one) => this.get(one).value))),
    );
  }

  /** Part of a whole; zero where the whole is zero. */
  share(id: FigureId, label: string, part: FigureId, whole: FigureId): void {
    const denominator = this.get(whole).value;
    const value = denominator.isZero() ? zero : this.get(part).value.dividedBy(denominator);
    this.computed(id, label, 'ratio', 'ratio', [part, whole], value);
  }

  /** A rate; there is none, and no figure, where the base is zero. A base that is still to come leaves the rate open. */
  rate(id: FigureId, label: string, numerator: FigureId, base: FigureId): void {
    const { value: denominator, toFill } = this.get(base);
    if (denominator.isZero() && toFill === undefined) return;
    const value = denominator.isZero() ? zero : this.get(numerator).value.dividedBy(denominator);
    this.computed(id, label, 'ratio', 'ratio', [numerator, base], value);
  }

  /** The same number under another name. */
  same(id: FigureId, label: string, operand: FigureId): void {
    const { kind, value } = this.get(operand);
    this.computed(id, label, kind, 'same', [operand], value);
  }

  computed(
    id: FigureId,
    label: string,
    kind: FigureKind,
    formula: Formula,
    operands: readonly FigureId[],
    value: Decimal,
  ): void {
    // A total of unknown parts is unknown.
    const toFill = operands.some((operand) => this.get(operand).toFill === true) ? true : undefined;
    this.#add(id, label, kind, value, { kind: 'computed', formula, operands }, toFill);
  }

  /** Takes over another register's figures under a prefix (last year's, for comparison). */
  include(prefix: string, labelPrefix: string, others: Figures): void {
    for (const { id, label, kind, value, origin, toFill } of others.all()) {
      const moved: Origin =
        'operands' in origin ? { ...origin, operands: origin.operands.map((one) => prefix + one) } : origin;
      this.#add(prefix + id, labelPrefix + label, kind, value, moved, toFill);
    }
  }

  #add(id: FigureId, label: string, kind: FigureKind, value: Decimal, origin: Origin, toFill?: true): void {
    if (this.#figures.has(id)) throw new Error(`figure given twice: ${id}`);
    this.#figures.set(id, { id, label, kind, value, origin, ...(toFill === undefined ? {} : { toFill }) });
  }
}
