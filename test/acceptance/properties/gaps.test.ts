/** A blank leaf leaves open exactly what rests on it: every figure that is not marked is what it would be without the gap. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextFor, ledgerFigures } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import type { RandomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

/** A ledger with a leaf, and the place of one. */
const ledgerWithGap = randomLedger
  .filter(({ leaves }) => leaves.length > 0)
  .chain((ledger) => fc.record({ ledger: fc.constant(ledger), gap: fc.nat(ledger.leaves.length - 1) }));

function amend({ unit, leaves }: RandomLedger, place: number, amount: string): string {
  const amended = leaves.map((leaf, index) => (index === place ? { ...leaf, amount } : leaf));
  return accountsYaml({ unit, leaves: amended }, leaves);
}

describe('a gap in the accounts', () => {
  it('leaves every figure open that another amount there would move, and no other figure changes', () => {
    fc.assert(
      fc.property(ledgerWithGap, ({ ledger, gap }) => {
        const figuresFor = (amount: string) => ledgerFigures(contextFor(amend(ledger, gap, amount)));
        const [open, one, other] = [figuresFor(''), figuresFor('1.23'), figuresFor('987654.32')];
        expect(open.all().some(({ toFill }) => toFill === true)).toBe(true);
        for (const { name: id, value, toFill } of one.all()) {
          const moves = !value.equals(other.get(id).value);
          // A budget that the ledger leaves out is asked for, gap or not.
          if (toFill === true) {
            expect(id).toMatch(/年初预算|比预算|完成预算/);
            continue;
          }
          if (moves) expect([id, open.get(id).toFill]).toEqual([id, true]);
          else if (open.get(id).toFill !== true)
            expect([id, open.get(id).value.toFixed()]).toEqual([id, value.toFixed()]);
        }
      }),
      { seed: 20230102, numRuns: searchSize(60, 300) },
    );
  });
});
