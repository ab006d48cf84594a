/** What was approved is printed as approved, however its cells were rounded; and whatever is left out is noticed. */
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { statedDifferences } from '../../../src/checks/stated-differences.ts';
import { statedTotals } from '../../../src/checks/rules/tie-33-stated-totals.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { computeLedger } from '../../../src/figures/compute-ledger.ts';
import type { Ledger, NumberFact } from '../../../src/model/accounts.ts';
import type { FigureName } from '../../../src/model/figure-name.ts';
import type { ReportContext } from '../../../src/model/report-context.ts';
import { exact } from '../../../src/model/money.ts';
import { printedFigures } from '../../../src/workbook/import/compare/recompute.ts';
import { contextFor, findingsFor } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import type { Leaf, RandomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const position = { file: '公开表.xlsx', line: 1, column: 1, cell: '公开01表!A1' };

/** Yuan as a cell in 万元 shows them, in yuan. */
const asPrinted = (yuan: Decimal) => yuan.dividedBy(10_000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(10_000);

/** The same leaves in 万元, each rounded by itself. */
function inWan({ leaves }: RandomLedger): RandomLedger {
  const amountOf = ({ amount }: Leaf) => asPrinted(exact(amount)).dividedBy(10_000).toFixed(2);
  return { unit: '万元', leaves: leaves.map((leaf) => ({ ...leaf, amount: amountOf(leaf) })) };
}

/** What an accounts system approves and shows of a ledger in 元: every printed figure, rounded by itself. */
function approvedOf(ledger: RandomLedger): Ledger['approved'] {
  const { accounts, classification } = contextFor(accountsYaml(ledger));
  const figures = computeLedger(accounts.ledger, classification);
  const names = [...printedFigures(zhuzhou2022.tables, { classification, figures }).values()].flat();
  return new Map(
    names
      .filter(figures.has)
      .map((name): [FigureName, NumberFact] => [name, { value: asPrinted(figures.get(name).value), position }]),
  );
}

/** A unit with the facts of a text and nothing stated but what was approved. */
function imported(text: string, approved: Ledger['approved']): ReportContext {
  const { accounts, classification } = contextFor(text);
  const ledger = { ...accounts.ledger, approved, statedTotals: new Map<FigureName, NumberFact>() };
  return { accounts: { ...accounts, ledger }, classification, figures: computeLedger(ledger, classification) };
}

const inYuan = randomLedger.filter(({ unit, leaves }) => unit === '元' && leaves.length > 0);
const settings = { seed: 20261128, numRuns: searchSize(60, 400), endOnFailure: true };

/** Leaves whose loss no rounding could explain. */
const isLarge = ({ amount, path: [section] }: Leaf) =>
  exact(amount).abs().greaterThan(50_000) && ['收入', '支出', '年初结转和结余'].includes(section ?? '');

const ledgerWithLargeLeaf = inYuan
  .filter(({ leaves }) => leaves.some(isLarge))
  .chain((ledger) =>
    fc.record({ ledger: fc.constant(ledger), lost: fc.constantFrom(...ledger.leaves.filter(isLarge)) }),
  );

const without = ({ unit, leaves }: RandomLedger, lost: Leaf): RandomLedger => ({
  unit,
  leaves: leaves.filter((leaf) => leaf.path.join() !== lost.path.join()),
});

describe('cells that were rounded each by itself', () => {
  it('are printed as they were approved, with tails and without a balance that nobody stated', () => {
    fc.assert(
      fc.property(inYuan, (ledger) => {
        const approved = approvedOf(ledger);
        const { figures } = imported(accountsYaml(inWan(ledger)), approved);
        for (const [name, { value }] of approved)
          if (figures.has(name)) expect([name, figures.get(name).value.toFixed()]).toEqual([name, value.toFixed()]);
          else expect([name, value.toFixed()]).toEqual([name, '0']);
        expect(statedDifferences(figures, 'wan').filter(({ isTail }) => !isTail)).toEqual([]);
      }),
      settings,
    );
  });
});

describe('a leaf that is left out', () => {
  it('contradicts what was approved', () => {
    fc.assert(
      fc.property(ledgerWithLargeLeaf, ({ ledger, lost }) => {
        // Balances that no table tells by item may be stated in total alone.
        if (lost.path[0] === '年初结转和结余') return;
        const context = imported(accountsYaml(inWan(without(ledger, lost))), approvedOf(ledger));
        const errors = statedTotals.check(context).filter(({ severity }) => severity === 'error');
        expect(errors.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('contradicts what the year closed with', () => {
    fc.assert(
      fc.property(ledgerWithLargeLeaf, ({ ledger, lost }) => {
        const context = contextFor(accountsYaml(without(ledger, lost), ledger.leaves));
        const errors = findingsFor(context).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code }) => code)).toContain('TIE-33');
      }),
      settings,
    );
  });
});
