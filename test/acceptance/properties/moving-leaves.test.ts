/** Changing one leaf by 0.01 moves every figure that depends on it, by as much, and nothing else. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureId, Figures } from '../../../src/model/figures.ts';
import { expenditureKinds, fiscalFunds, fundSources, incomeSources, keysOf } from '../../../src/model/terms.ts';
import { contextFor, findingsFor, ledgerFigures } from './compose-random.ts';
import { accountsYaml, randomLedger } from './random-ledgers.ts';
import type { Leaf, RandomLedger } from './random-ledgers.ts';

const levels = (code: string) => [code, code.slice(0, 5), code.slice(0, 3), 'total'];
const idOf = <K extends string>(terms: Readonly<Record<K, string>>, term: string | undefined) =>
  keysOf(terms).find((key) => terms[key] === term) ?? '';
const isFiscal = (fund: string) => (fiscalFunds as readonly string[]).includes(fund);

/** Balances that a fund's item has at the end of the year: table 08 shows them by item, the others in total alone. */
function closing(fund: string, code: string): readonly FigureId[] {
  const items =
    fund === 'governmentManagedFunds'
      ? levels(code)
          .slice(0, 3)
          .map((one) => `closingBalance/${fund}/${one}`)
      : [];
  return [...items, ...over(fund).map((one) => `closingBalance/${one}/total`)];
}

/** The fund, the appropriations together where it is one, and all. */
function over(fund: string): readonly string[] {
  return [fund, ...(isFiscal(fund) ? ['fiscal'] : []), 'all'];
}

/** What a leaf moves: the figures that rise with it, and those that fall. */
function moved({ path }: Leaf): { readonly up: readonly FigureId[]; readonly down: readonly FigureId[] } {
  const [table = '', second = '', third = '', fourth = ''] = path;
  switch (table) {
    case '收入': {
      const source = idOf(incomeSources, third);
      const fund = isFiscal(source) ? source : 'nonAppropriation';
      const columns = [source, 'total', ...(isFiscal(source) ? ['fiscalAppropriation'] : [])];
      const rows = levels(second).flatMap((code) => columns.map((column) => `income/${code}/${column}`));
      const grand = isFiscal(source)
        ? ['fiscal/incomeTotal', 'fiscal/expenditureTotal', `fiscal/expenditureTotal/${source}`]
        : [];
      return {
        up: [...rows, ...closing(fund, second), ...grand, 'overall/incomeTotal', 'overall/expenditureTotal'],
        down: [],
      };
    }
    case '支出': {
      const fund = idOf(fundSources, second);
      const kind = idOf(expenditureKinds, fourth);
      const rows = over(fund).flatMap((one) =>
        levels(third).flatMap((code) => [kind, 'total'].map((column) => `expenditure/${one}/${code}/${column}`)),
      );
      return { up: rows, down: closing(fund, third) };
    }
    case '年初结转和结余': {
      const fund = idOf(fundSources, second);
      const opening = [
        ...levels(third).map((code) => `openingBalance/${fund}/${code}`),
        ...over(fund)
          .slice(1)
          .map((one) => `openingBalance/${one}/total`),
      ];
      const grand = isFiscal(fund)
        ? ['fiscal/incomeTotal', 'fiscal/expenditureTotal', `fiscal/expenditureTotal/${fund}`]
        : [];
      return {
        up: [...opening, ...closing(fund, third), ...grand, 'overall/incomeTotal', 'overall/expenditureTotal'],
        down: [],
      };
    }
    case '年初预算':
      return {
        up: levels(second).flatMap((code) =>
          [third === '基本支出' ? 'basic' : 'project', 'total'].map((column) => `openingBudget/${code}/${column}`),
        ),
        down: [],
      };
    case '经济分类': {
      const part = /^30[13]/.test(second) ? 'personnel' : 'operating';
      return {
        up: [`economic/${second}`, `economic/${second.slice(0, 3)}`, `economic/${part}`, 'economic/total'],
        down: [],
      };
    }
    case '三公经费': {
      const items = {
        overseasTravel: '因公出国（境）费',
        vehiclePurchase: '公务用车购置费',
        vehicleOperation: '公务用车运行维护费',
        officialReception: '公务接待费',
      };
      const item = idOf(items, third);
      const names = [item, 'total', ...(item.startsWith('vehicle') ? ['vehicles'] : [])];
      return { up: names.map((name) => `threePublic/${second === '预算数' ? 'budget' : 'final'}/${name}`), down: [] };
    }
    case '使用非财政拨款结余':
      return {
        up: [
          'useOfNonAppropriationSurplus',
          'closingBalance/nonAppropriation/total',
          'closingBalance/all/total',
          'overall/incomeTotal',
          'overall/expenditureTotal',
        ],
        down: [],
      };
    case '结余分配':
      return {
        up: ['distributionOfSurplus'],
        down: ['closingBalance/nonAppropriation/total', 'closingBalance/all/total'],
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
function differences(before: Figures, after: Figures): ReadonlyMap<FigureId, string> {
  const changed = after.all().map(({ id, value }) => [id, value.minus(before.get(id).value)] as const);
  return new Map(
    changed.filter(([, difference]) => !difference.isZero()).map(([id, difference]) => [id, difference.toFixed()]),
  );
}

/** A figure and everything that it is made of. */
function operandsOf(figures: Figures, id: FigureId): readonly FigureId[] {
  const { origin } = figures.get(id);
  return [id, ...('operands' in origin ? origin.operands.flatMap((one) => operandsOf(figures, one)) : [])];
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
        expect([...differences(before, after)].toSorted()).toEqual(expected.toSorted());
      }),
      { seed: 20220102, numRuns: 150 },
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
        const known = after.all().filter(({ id }) => before.has(id));
        const changed = known.filter(({ id, value }) => !value.equals(before.get(id).value));
        const strangers = changed.filter(({ id }) => !operandsOf(after, id).some((one) => leaves.has(one)));
        expect(strangers.map(({ id }) => id)).toEqual([]);
      }),
      { seed: 20220103, numRuns: 60 },
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
          `economic/${leaves[0]?.[0] ?? ''}`,
        ]);
      }),
      { seed: 20220104, numRuns: 60 },
    );
  });
});
