/** Changing one leaf by 0.01 moves every figure that depends on it, by as much, and nothing else. */
import { figureName, total } from '../../../src/model/figure-name.ts';
import type { FigureName, NamedFund } from '../../../src/model/figure-name.ts';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../src/model/figures.ts';
import {
  expenditureKinds,
  fiscalFunds,
  fundSources,
  incomeSources,
  keysOf,
  threePublicItems,
} from '../../../src/model/terms.ts';
import type { FundSource, IncomeSource } from '../../../src/model/terms.ts';
import { contextFor, findingsFor, ledgerFigures } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import type { Leaf, RandomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const levels = (code: string) => [code, code.slice(0, 5), code.slice(0, 3), total];
function idOf<K extends string>(terms: Readonly<Record<K, string>>, term: string): K {
  const found = keysOf(terms).find((key) => terms[key] === term);
  if (found === undefined) throw new Error(`no such term: ${term}`);
  return found;
}

type FiscalFund = (typeof fiscalFunds)[number];
const isFiscal = (one: FundSource | IncomeSource): one is FiscalFund =>
  (fiscalFunds as readonly string[]).includes(one);

/** Balances that a fund's item has at the end of the year: table 08 shows them by item, the others in total alone. */
function closing(fund: FundSource, code: string): readonly FigureName[] {
  const items =
    fund === 'governmentManagedFunds'
      ? levels(code)
          .slice(0, 3)
          .map((one) => figureName('closingBalance', { fund, code: one }))
      : [];
  return [...items, ...over(fund).map((one) => figureName('closingBalance', { fund: one }))];
}

/** The fund, the appropriations together where it is one, and all. */
function over(fund: FundSource): readonly NamedFund[] {
  return [fund, ...(isFiscal(fund) ? (['fiscal'] as const) : []), total];
}

/** What a leaf moves: the figures that rise with it, and those that fall. */
function moved({ path }: Leaf): { readonly up: readonly FigureName[]; readonly down: readonly FigureName[] } {
  const [table = '', second = '', third = '', fourth = ''] = path;
  switch (table) {
    case '收入': {
      const source = idOf(incomeSources, third);
      const fund = isFiscal(source) ? source : 'nonAppropriation';
      const columns = [source, total, ...(isFiscal(source) ? (['fiscalAppropriation'] as const) : [])];
      const rows = levels(second).flatMap((code) =>
        columns.map((column) => figureName('income', { source: column, code })),
      );
      const grand = isFiscal(source)
        ? [
            figureName('incomeTotal', { fund: 'fiscal' }),
            figureName('expenditureTotal', { fund: 'fiscal' }),
            figureName('expenditureTotal', { fund: source }),
          ]
        : [];
      return {
        up: [...rows, ...closing(fund, second), ...grand, figureName('incomeTotal'), figureName('expenditureTotal')],
        down: [],
      };
    }
    case '支出': {
      const fund = idOf(fundSources, second);
      const kind = idOf(expenditureKinds, fourth);
      const rows = over(fund).flatMap((one) =>
        levels(third).flatMap((code) =>
          [kind, total].map((column) => figureName('expenditure', { fund: one, code, kind: column })),
        ),
      );
      return { up: rows, down: closing(fund, third) };
    }
    case '年初结转和结余': {
      const fund = idOf(fundSources, second);
      const opening = [
        ...levels(third).map((code) => figureName('openingBalance', { fund, code })),
        ...over(fund)
          .slice(1)
          .map((one) => figureName('openingBalance', { fund: one })),
      ];
      const grand = isFiscal(fund)
        ? [
            figureName('incomeTotal', { fund: 'fiscal' }),
            figureName('expenditureTotal', { fund: 'fiscal' }),
            figureName('expenditureTotal', { fund }),
          ]
        : [];
      return {
        up: [...opening, ...closing(fund, third), ...grand, figureName('incomeTotal'), figureName('expenditureTotal')],
        down: [],
      };
    }
    case '年初预算':
      return {
        up: levels(second).flatMap((code) =>
          ([third === '基本支出' ? 'basic' : 'project', total] as const).map((column) =>
            figureName('openingBudget', { code, kind: column }),
          ),
        ),
        down: [],
      };
    case '经济分类': {
      const part = figureName(/^30[13]/.test(second) ? 'personnelFunds' : 'operatingFunds');
      return {
        up: [
          figureName('economic', { code: second }),
          figureName('economic', { code: second.slice(0, 3) }),
          part,
          figureName('economic'),
        ],
        down: [],
      };
    }
    case '三公经费': {
      const item = idOf(threePublicItems, third);
      const names = [item, total, ...(item.startsWith('vehicle') ? (['vehicles'] as const) : [])];
      const measure = second === '预算数' ? 'threePublicBudget' : 'threePublicFinal';
      return { up: names.map((name) => figureName(measure, { item: name })), down: [] };
    }
    case '使用非财政拨款结余':
      return {
        up: [
          figureName('useOfNonAppropriationSurplus'),
          figureName('closingBalance', { fund: 'nonAppropriation' }),
          figureName('closingBalance'),
          figureName('incomeTotal'),
          figureName('expenditureTotal'),
        ],
        down: [],
      };
    case '结余分配':
      return {
        up: [figureName('distributionOfSurplus')],
        down: [figureName('closingBalance', { fund: 'nonAppropriation' }), figureName('closingBalance')],
      };
    default:
      throw new Error(table);
  }
}

function raise(ledger: RandomLedger, index: number): RandomLedger {
  return {
    ...ledger,
    leaves: ledger.leaves.map((leaf, place) =>
      place === index ? { ...leaf, amount: new Decimal(leaf.amount).plus('0.01').toFixed() } : leaf,
    ),
  };
}

/** Figures whose value differs, and by how much (in yuan). */
function differences(before: Figures, after: Figures): ReadonlyMap<FigureName, string> {
  const changed = after.all().map(({ name: id, value }) => [id, value.minus(before.get(id).value)] as const);
  return new Map(
    changed.filter(([, difference]) => !difference.isZero()).map(([id, difference]) => [id, difference.toFixed()]),
  );
}

/** A figure and everything that it is made of. */
function operandsOf(figures: Figures, name: FigureName): readonly FigureName[] {
  const { origin } = figures.get(name);
  return [name, ...('operands' in origin ? origin.operands.flatMap(({ figure }) => operandsOf(figures, figure)) : [])];
}

const ledgerWithLeaf = randomLedger
  .filter(({ leaves }) => leaves.length > 0)
  .chain((ledger) => fc.tuple(fc.constant(ledger), fc.nat({ max: ledger.leaves.length - 1 })));

describe('a leaf that changes by 0.01', () => {
  it('moves just the figures of the ledger that depend on it', () => {
    fc.assert(
      fc.property(ledgerWithLeaf, ([ledger, index]) => {
        const [before, after] = [ledger, raise(ledger, index)].map((one) =>
          ledgerFigures(contextFor(accountsYaml(one))),
        ) as [Figures, Figures];
        const step = ledger.unit === '元' ? '0.01' : '100';
        const { up, down } = moved(ledger.leaves[index] as Leaf);
        const expected = [...up.map((id) => [id, step]), ...down.map((id) => [id, `-${step}`])] as [string, string][];
        // Basic expenditure by economic item is that of the functional items but for a tail: it may move, or not.
        const own = ([name]: readonly [string, string]) => name !== '经济分类';
        expect([...differences(before, after)].filter(own).toSorted()).toEqual(expected.filter(own).toSorted());
      }),
      { seed: 20220102, numRuns: searchSize(150, 750) },
    );
  });

  it('moves no share, rate or comparison that is not made of it', () => {
    fc.assert(
      fc.property(ledgerWithLeaf, ([ledger, index]) => {
        const [before, after] = [ledger, raise(ledger, index)].map((one) => contextFor(accountsYaml(one)).figures) as [
          Figures,
          Figures,
        ];
        const leaves = new Set(Object.values(moved(ledger.leaves[index] as Leaf)).flat());
        const known = after.all().filter(({ name: id }) => before.has(id));
        const changed = known.filter(({ name: id, value }) => !value.equals(before.get(id).value));
        const strangers = changed.filter(({ name: id }) => !operandsOf(after, id).some((one) => leaves.has(one)));
        expect(strangers.map(({ name: id }) => id)).toEqual([]);
      }),
      { seed: 20220103, numRuns: searchSize(60, 300) },
    );
  });

  it('beside a stated total, changes what TIE-33 says of it, and moves nothing above it', () => {
    const items = fc.uniqueArray(
      fc.tuple(fc.constantFrom('30201', '30202', '30226', '30299'), fc.integer({ min: 0, max: 999_999 })),
      { selector: ([code]) => code, minLength: 1 },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: -4, max: 4 }), (leaves, gap) => {
        const total = leaves.reduce((sum, [, cents]) => sum + cents, gap);
        const text = (first: number) => {
          const lines = leaves.map(
            ([code, cents], place) =>
              `  ${code}: ${new Decimal(cents + (place === 0 ? first : 0)).dividedBy(100).toFixed(2)}`,
          );
          return `金额单位: 万元\n经济分类:\n${lines.join('\n')}\n核定合计: { 经济分类: { 302: ${new Decimal(total).dividedBy(100).toFixed(2)} } }\n`;
        };
        const [before, after] = [text(0), text(1)].map((text) => contextFor(text)) as [
          ReturnType<typeof contextFor>,
          ReturnType<typeof contextFor>,
        ];
        const said = (context: typeof before) =>
          findingsFor(context)
            .filter(({ code }) => code === 'TIE-33')
            .map((one) => [one.severity, one.expected, one.difference]);
        expect(said(after)).not.toEqual(said(before));
        expect([...differences(ledgerFigures(before), ledgerFigures(after)).keys()]).toEqual([
          figureName('economic', { code: leaves[0]?.[0] ?? '' }),
        ]);
      }),
      { seed: 20220104, numRuns: searchSize(60, 300) },
    );
  });
});
