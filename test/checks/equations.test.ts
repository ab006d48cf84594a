/** The tie-outs that are equations hold for any facts that can't contradict each other, and each of them notices a figure that is changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, figuresOf } from '../../src/checks/equations/equation.ts';
import type { Equation } from '../../src/checks/equations/equation.ts';
import { equationsOfAccounts } from '../../src/checks/equations/list-equations.ts';
import { factForms } from '../../src/checks/equations/linear-form.ts';
import { isPrintedAlike } from '../../src/checks/equations/make-equations.ts';
import { checkAccounts } from '../../src/checks/equations/run-equations.ts';
import { targetEquations } from '../../src/checks/equations/target-equations.ts';
import { statedTotals } from '../../src/checks/rules/tie-33-stated-totals.ts';
import { tieOuts } from '../../src/checks/tie-outs.ts';
import type { DataFolder } from '../../src/facts/reading/data-folder.ts';
import { readTargets } from '../../src/facts/reading/read-targets.ts';
import { restsOnFact } from '../../src/figures/fact-position.ts';
import { computeTargets } from '../../src/figures/target-amounts.ts';
import type { FigureName } from '../../src/model/figure-name.ts';
import type { Figure, Figures } from '../../src/model/figures.ts';
import type { ReportContext } from '../../src/model/report-context.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { contextFor } from '../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../support/random/random-ledgers.ts';
import { searchSize } from '../support/random/search-size.ts';
import { smallDataWithTargets } from '../support/small-data.ts';
import { contextOf } from '../support/workbooks/written-workbook.ts';

/** Facts that people state of one thing in two places; every other equation follows from what the facts are. */
const betweenFacts = [27, 36, 37, 39, 42, 48, 63, 64, 67, 73, 75];

describe('for any ledger', () => {
  it('an equation holds unless it is between facts that are stated apart', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const context = contextFor(accountsYaml(ledger));
        const { unit } = context.accounts.ledger;
        const forms = factForms(context.figures, (_, formula) => formula === 'sum');
        const broken = equationsOfAccounts(context).filter((one) => {
          if (betweenFacts.includes(one.number) || evaluate(one, context.figures, unit).agreement === 'equal')
            return false;
          // A part exceeds the whole where another part is below zero.
          return one.relation === '=' || [...forms.ofEquation(one).values()].some((count) => count > 0);
        });
        expect(broken.map(({ number, subject }) => `${String(number)} ${subject}`)).toEqual([]);
      }),
      { seed: 20220112, numRuns: searchSize(40, 300) },
    );
  });
});

/** The figures as they would be if one of them had been approved as another amount. */
function approvedAs(figures: Figures, name: FigureName, more: number): Figures {
  const figure = figures.get(name);
  const { origin, value } = figure;
  const position = { file: 'approved', line: 1, column: 1 };
  const follows = { value, origin: origin.kind === 'stated' ? origin.follows.origin : origin };
  const approved: Figure = {
    ...figure,
    value: value.plus(more),
    origin: { kind: 'stated', position, follows },
    stated: position,
  };
  return {
    has: figures.has,
    get: (one) => (one === name ? approved : figures.get(one)),
    all: () => figures.all().map((one) => (one.name === name ? approved : one)),
  };
}

interface Source {
  readonly figures: Figures;
  readonly equations: readonly Equation[];
  /** Of final accounts. */
  readonly context?: ReportContext;
}

function accountsOf(folder: string): Source {
  const context = contextOf(folder);
  return { figures: context.figures, equations: equationsOfAccounts(context), context };
}

function targetsOf(folder: DataFolder): Source {
  const read = readTargets(folder, 2022);
  if (!read.ok) throw new Error('no targets');
  const context = { targets: read.targets, figures: computeTargets(read.targets) };
  return { figures: context.figures, equations: targetEquations(context) };
}

const sources: readonly Source[] = [
  accountsOf('test/fixtures/invented-unit'),
  accountsOf('data'),
  targetsOf(memoryFolder(smallDataWithTargets)),
];

describe('an equation', () => {
  it('is made for every tie-out that is one', () => {
    const numbers = tieOuts.flatMap(({ held, number }) => (held.by === 'equations' ? [number] : []));
    const made = new Set(sources.flatMap(({ equations }) => equations.map(({ number }) => number)));
    expect([...made].toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it('breaks when one of its figures is approved as another amount', () => {
    const deaf = sources.flatMap(({ figures, equations }) =>
      equations
        // Cells of several tables print one figure: what differs between them is found on import.
        .filter((one) => !isPrintedAlike(one))
        .filter((one) => {
          const changed = one.left.terms.map(({ figure }) => approvedAs(figures, figure, 1e12));
          return !changed.every((figuresThen) => evaluate(one, figuresThen, 'wan').agreement === 'different');
        }),
    );
    expect(deaf.map(({ number, subject }) => `${String(number)} ${subject}`)).toEqual([]);
  });
});

describe('a sum that is approved as another amount', () => {
  it('is told once, as a stated total, however many equations it breaks', () => {
    const told = sources.flatMap(({ context, figures, equations }) => {
      if (context === undefined) return [];
      const sums = [...new Set(equations.flatMap(figuresOf))].filter((name) => {
        const { origin } = figures.get(name);
        return origin.kind === 'computed' && origin.formula === 'sum' && restsOnFact(figures, name);
      });
      const tell = (one: ReportContext) => [
        ...statedTotals.check(one).map(({ subject }) => `TIE-33 ${subject}`),
        ...checkAccounts(one).map(({ code, subject = '' }) => `${code} ${subject}`),
      ];
      const before = tell(context);
      // Some of them: each is a whole check.
      return sums
        .filter((_, index) => index % 61 === 0)
        .map((name) => {
          const found = tell({ ...context, figures: approvedAs(figures, name, 1e12) });
          return found.filter((one) => !before.includes(one)).map((one) => one.split(' ')[0]);
        });
    });
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((codes) => codes.join() !== 'TIE-33')).toEqual([]);
  });
});
