/** Ledgers of any shape: any items, funds, kinds and sources, negative and tiny amounts, in 元 or 万元. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Decimal } from 'decimal.js';
import { exact, sum } from '../../../src/model/money.ts';
import { expenditureKinds, fundSources, incomeSources, keysOf, threePublicItems } from '../../../src/model/terms.ts';
import type { FundSource } from '../../../src/model/terms.ts';

/** One leaf of accounts.yaml: where it stands (keys from the outside in) and its amount as typed. */
export interface Leaf {
  readonly path: readonly string[];
  readonly amount: string;
}

export interface RandomLedger {
  readonly unit: '元' | '万元';
  readonly leaves: readonly Leaf[];
}

/** The lists of the invented unit have items of every budget. */
export const classificationFolder = 'test/fixtures/invented-unit/classification/2022';

const rows = readFileSync(`${classificationFolder}/functional.csv`, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const codesOf = (budget: string) =>
  rows.filter(([code, , own]) => code?.length === 7 && own?.trim() === budget).map(([code = '']) => code);

/** Items by the fund that may pay for them. */
export const itemsOf: Readonly<Record<FundSource, readonly string[]>> = {
  generalPublicBudget: codesOf('general'),
  governmentManagedFunds: codesOf('government-managed-funds'),
  stateCapitalOperations: codesOf('state-capital'),
  nonAppropriation: [...codesOf('general'), ...codesOf('government-managed-funds')],
};

export const economicItems = [
  '30101',
  '30102',
  '30108',
  '30113',
  '30201',
  '30202',
  '30226',
  '30302',
  '30309',
  '31002',
  '39999',
];

/** Amounts with at most `decimals` decimals: zero, tiny, ordinary, large, below zero, and such as cancel out. */
function amounts(decimals: number): fc.Arbitrary<string> {
  const scaled = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.constantFrom(500, -500) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 99_999_999 }) },
    { weight: 2, arbitrary: fc.integer({ min: -9_999_999, max: -1 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 900_000_000_000 }) },
  );
  return scaled.map((number) => decimalText(number, decimals));
}

/** `-1234` with two decimals is `-12.34`. */
export function decimalText(number: number, decimals: number): string {
  const digits = String(Math.abs(number)).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return number < 0 ? `-${text}` : text;
}

function leavesAt(
  path: fc.Arbitrary<readonly string[]>,
  amount: fc.Arbitrary<string>,
  most: number,
): fc.Arbitrary<readonly Leaf[]> {
  return fc.uniqueArray(fc.record({ path, amount }), { selector: (leaf) => leaf.path.join('/'), maxLength: most });
}

function ledgerLeaves(amount: fc.Arbitrary<string>): fc.Arbitrary<readonly Leaf[]> {
  const fund = fc.constantFrom(...keysOf(fundSources));
  // Half of the leaves meet on a few items, so that they add up and cancel out.
  const itemOf = (one: FundSource) =>
    fc.oneof(fc.constantFrom(...itemsOf[one].slice(0, 2)), fc.constantFrom(...itemsOf[one]));
  const sourceFund = (source: string): FundSource =>
    source in fundSources ? (source as FundSource) : 'nonAppropriation';
  const income = fc
    .constantFrom(...keysOf(incomeSources))
    .chain((source) => itemOf(sourceFund(source)).map((code) => ['收入', code, incomeSources[source]]));
  const expenditure = fund.chain((one) => {
    const kinds = one === 'nonAppropriation' ? keysOf(expenditureKinds) : (['basic', 'project'] as const);
    return fc
      .tuple(itemOf(one), fc.constantFrom(...kinds))
      .map(([code, kind]) => ['支出', fundSources[one], code, expenditureKinds[kind]]);
  });
  const opening = fund.chain((one) => itemOf(one).map((code) => ['年初结转和结余', fundSources[one], code]));
  const budget = fc
    .tuple(itemOf('generalPublicBudget'), fc.constantFrom('基本支出', '项目支出'))
    .map(([code, kind]) => ['年初预算', code, kind]);
  const economic = fc.constantFrom(...economicItems).map((code) => ['经济分类', code]);
  const single = fc.constantFrom('使用非财政拨款结余', '结余分配').map((key) => [key]);
  const threePublic = fc
    .tuple(
      fc.constantFrom('预算数', '决算数'),
      fc.constantFrom('因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'),
    )
    .map(([side, item]) => ['三公经费', side, item]);
  return fc
    .tuple(
      leavesAt(income, amount, 12),
      leavesAt(expenditure, amount, 16),
      leavesAt(opening, amount, 8),
      leavesAt(budget, amount, 6),
      leavesAt(economic, amount, 8),
      leavesAt(single, amount, 2),
      leavesAt(threePublic, amount, 8),
    )
    .map((groups) => groups.flat());
}

export const randomLedger: fc.Arbitrary<RandomLedger> = fc.oneof(
  ledgerLeaves(amounts(2)).map((leaves) => ({ unit: '元' as const, leaves })),
  ledgerLeaves(amounts(2)).map((leaves) => ({ unit: '万元' as const, leaves })),
  ledgerLeaves(amounts(6)).map((leaves) => ({ unit: '万元' as const, leaves })),
);

interface Tree {
  readonly [key: string]: string | Tree;
}

/** A table of “三公” expenses without an amount: each cell must be stated. */
function threePublicLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  const sides = ['预算数', '决算数'].filter((side) => !leaves.some(({ path }) => path[1] === side));
  return sides.flatMap((side) =>
    Object.values(threePublicItems).map((item) => ({ path: ['三公经费', side, item], amount: '0' })),
  );
}

/** What each fund is left with, by the rule of the forms: opening balance + income − expenditure. */
function closingLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  const nonFiscal = fundSources.nonAppropriation;
  const flows = leaves.flatMap(({ path: [section, first = '', second = ''], amount }): [string, Decimal][] => {
    const yuan = exact(amount === '' ? '0' : amount);
    if (section === '年初结转和结余') return [[first, yuan]];
    if (section === '支出') return [[first, yuan.negated()]];
    if (section === '收入')
      return [[Object.values(fundSources).find((fund) => second === `${fund}收入`) ?? nonFiscal, yuan]];
    if (section === '使用非财政拨款结余') return [[nonFiscal, yuan]];
    return section === '结余分配' ? [[nonFiscal, yuan.negated()]] : [];
  });
  return Object.values(fundSources).map((fund) => ({
    path: ['年末结转和结余', fund],
    amount: sum(flows.filter(([of]) => of === fund).map(([, yuan]) => yuan)).toFixed(),
  }));
}

/** The ledger as accounts.yaml. @param closed the leaves by which it closed, where others are written */
export function accountsYaml({ unit, leaves }: RandomLedger, closed: readonly Leaf[] = leaves): string {
  const tree: Record<string, unknown> = { 金额单位: unit };
  for (const { path, amount } of [...leaves, ...threePublicLeaves(leaves), ...closingLeaves(closed)]) {
    let at = tree;
    for (const key of path.slice(0, -1)) at = (at[`${key} `] ??= {}) as Record<string, unknown>;
    at[`${path.at(-1) ?? ''} `] = amount;
  }
  return printTree(tree as Tree, '');
}

// Keys carry a space while the tree is built: an object would sort keys that are numbers.
function printTree(tree: Tree, indent: string): string {
  return Object.entries(tree)
    .map(([key, value]) =>
      typeof value === 'string'
        ? `${indent}${key.trim()}: ${value}\n`
        : `${indent}${key.trim()}:\n${printTree(value, `${indent}  `)}`,
    )
    .join('');
}
