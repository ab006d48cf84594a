/** Tie-outs 1–5, 7–14, 16–24, 27–32, 34, 35, 40–45: whatever the facts, the printed tables agree with themselves and each other. */
import { figureName, partsOfMeasure, total } from '../../../src/model/figure-name.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum, zero } from '../../../src/model/money.ts';
import type { Money } from '../../../src/model/money.ts';
import { fundSources, keysOf } from '../../../src/model/terms.ts';
import { contextFor, reportFor } from '../../support/random/compose-random.ts';
import { amountRows, hierarchyFaults, tableOf } from './printed-tables.ts';
import type { AmountRow } from './printed-tables.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const settings = { seed: 20220101, numRuns: searchSize(60, 300) };

const firstIsSumOfRest = ([first = zero, ...rest]: readonly Money[]) => first.equals(sum(rest));
const at = (row: AmountRow | undefined, column: number): Money => row?.amounts[column] ?? zero;

function tablesOf(accounts: string) {
  const context = contextFor(accounts);
  const report = reportFor(context);
  return (number: string) => amountRows(context.figures, tableOf(report, `table-${number}`));
}

/** Column sums of lines `from` to `to`, counted from 1. */
function columnSum(rows: readonly AmountRow[], column: number, from: number, to: number): Money {
  return sum(rows.slice(from - 1, to).map((row) => at(row, column)));
}

function accountFaults(
  t01: readonly AmountRow[],
  t04: readonly AmountRow[],
  t02: readonly AmountRow[],
): readonly string[] {
  const ties: readonly (readonly [string, Money, Money])[] = [
    ['1', at(t01[26], 0), columnSum(t01, 0, 1, 8)],
    ['2', at(t01[26], 1), columnSum(t01, 1, 1, 26)],
    ['3', at(t01[30], 0), columnSum(t01, 0, 27, 29)],
    ['4', at(t01[30], 1), columnSum(t01, 1, 27, 29)],
    ['5', at(t01[30], 0), at(t01[30], 1)],
    ['9', at(t02[0], 0), at(t01[26], 0)],
    ['10 c2', at(t02[0], 1), columnSum(t01, 0, 1, 3)],
    ...[2, 3, 4, 5, 6].map(
      (column) => [`10 c${String(column + 1)}`, at(t02[0], column), at(t01[column + 1], 0)] as const,
    ),
    ['16', at(t04[26], 0), columnSum(t04, 0, 1, 3)],
    ['17', at(t04[27], 0), columnSum(t04, 0, 29, 31)],
    ['18', at(t04[31], 0), columnSum(t04, 0, 27, 28)],
    ...[1, 2, 3, 4].flatMap((column) => [
      [`20 c${String(column)}`, at(t04[26], column), columnSum(t04, column, 1, 26)] as const,
      [`21 c${String(column)}`, at(t04[31], column), columnSum(t04, column, 27, 28)] as const,
    ]),
    ['22', at(t04[31], 0), at(t04[31], 1)],
    ...[0, 1, 2].flatMap((fund) => [
      [`23 ${String(fund)}`, at(t04[fund], 0).plus(at(t04[28 + fund], 0)), at(t04[31], 2 + fund)] as const,
      [`24 ${String(fund)}`, at(t04[fund], 0), at(t01[fund], 0)] as const,
    ]),
  ];
  const rows = t04
    .filter(({ amounts }) => !firstIsSumOfRest(amounts.slice(1)))
    .map(({ labels }) => `19 ${labels.join(' ')}`);
  return [
    ...ties.filter(([, a, b]) => !a.equals(b)).map(([name, a, b]) => `${name}: ${a.toFixed()} ${b.toFixed()}`),
    ...rows,
  ];
}

describe('random ledgers', () => {
  it('tie out on the printed tables', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const table = tablesOf(accountsYaml(ledger));
        const [t01, t02, t03, t04, t05, t06, t07, t08, t09] = [
          '01',
          '02',
          '03',
          '04',
          '05',
          '06',
          '07',
          '08',
          '09',
        ].map(table) as [
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
          readonly AmountRow[],
        ];
        expect(accountFaults(t01, t04, t02)).toEqual([]);
        for (const rows of [t02, t03, t05, t09]) expect(hierarchyFaults(rows, firstIsSumOfRest)).toEqual([]);
        expect(
          hierarchyFaults(
            t08,
            ([opening = zero, income = zero, spent = zero, basic = zero, project = zero, closing = zero]) =>
              opening.plus(income).equals(spent.plus(closing)) && spent.equals(basic.plus(project)),
          ),
        ).toEqual([]);
        // 13, 14, 29, 44, 45
        expect(at(t03[0], 0)).toEqual(at(t01[26], 1));
        expect([at(t05[0], 0), at(t08[0], 2), at(t09[0], 0)]).toEqual([at(t04[26], 2), at(t04[26], 3), at(t04[26], 4)]);
        expect([at(t08[0], 0), at(t08[0], 1), at(t08[0], 5)]).toEqual([at(t04[29], 0), at(t04[1], 0), at(t04[27], 3)]);
        // 40
        for (const side of [0, 6]) {
          const [total, overseas, vehicles, purchase, operation, reception] = [0, 1, 2, 3, 4, 5].map((column) =>
            at(t07[0], side + column),
          ) as [Money, Money, Money, Money, Money, Money];
          expect(total).toEqual(sum([overseas, vehicles, reception]));
          expect(vehicles).toEqual(purchase.plus(operation));
        }
        // 34, 35: items and classes of table 06 above its totals
        const items = t06.slice(0, -1);
        const ofClass = (row: AmountRow, place: number) => [row.labels[place * 2] ?? '', at(row, place)] as const;
        const cells = items.flatMap((row) => [0, 1, 2].map((place) => ofClass(row, place)));
        const classes = (personnel: boolean) =>
          sum(
            cells
              .filter(([code]) => code.length === 3 && ['301', '303'].includes(code) === personnel)
              .map(([, amount]) => amount),
          );
        expect([at(t06.at(-1), 0), at(t06.at(-1), 1)]).toEqual([classes(true), classes(false)]);
      }),
      settings,
    );
  });

  it('have expenditure by fund that makes up all expenditure, code by code and kind by kind', () => {
    fc.assert(
      fc.property(randomLedger, (ledger) => {
        const { figures } = contextFor(accountsYaml(ledger));
        const faults = figures.all().filter(({ name, value }) => {
          const parts = partsOfMeasure('expenditure', name);
          if (parts?.fund !== total) return false;
          const { code, kind } = parts;
          const values = keysOf(fundSources)
            .map((fund) => figureName('expenditure', { fund, code, kind }))
            .filter(figures.has)
            .map((part) => figures.get(part).value);
          return !sum(values).equals(value);
        });
        expect(faults).toEqual([]);
      }),
      { ...settings, numRuns: searchSize(100, 500) },
    );
  });

  it('do not depend on the order in which facts are written', () => {
    fc.assert(
      fc.property(
        randomLedger.chain((ledger) =>
          fc.tuple(fc.constant(ledger), fc.shuffledSubarray([...ledger.leaves], { minLength: ledger.leaves.length })),
        ),
        ([ledger, shuffled]) => {
          const printed = (leaves: typeof ledger.leaves) =>
            JSON.stringify(reportFor(contextFor(accountsYaml({ ...ledger, leaves }))));
          expect(printed(shuffled) === printed(ledger.leaves)).toBe(true);
        },
      ),
      { ...settings, numRuns: searchSize(30, 150) },
    );
  });
});
