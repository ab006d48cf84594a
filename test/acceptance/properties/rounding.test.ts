/** Facts in 万元 are rounded one by one from exact 元, stated totals too: whatever comes of it is a hint, never an error. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextFor, findingsFor } from '../../support/random/compose-random.ts';
import { economicItems, itemsOf } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const toWan = (fen: number): string => new Decimal(fen).dividedBy(1_000_000).toFixed(2, Decimal.ROUND_HALF_UP);

/** Amounts in 分 by code. */
type Exact = readonly (readonly [code: string, fen: number])[];

const total = (items: Exact): number => items.reduce((sum, [, fen]) => sum + fen, 0);
const ofClass = (items: Exact, code: string): Exact => items.filter(([item]) => item.startsWith(code));
const classesOf = (items: Exact): readonly string[] => [...new Set(items.map(([code]) => code.slice(0, 3)))];
const lines = (items: Exact, indent: string, print: (wan: string) => string): string =>
  items.map(([code, fen]) => `${indent}${code}: ${print(toWan(fen))}\n`).join('');

const amounts = (codes: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 900_000_000 })), {
    selector: ([code]) => code,
    minLength: 1,
    maxLength: 12,
  });

/** Items of two classes, so that many rounded items make up one total. */
const fewClasses = itemsOf.generalPublicBudget.filter((code) => /^20[78]/.test(code));

it('rounding never fires an error', () => {
  const seen = { hints: 0 };
  fc.assert(
    fc.property(
      amounts(economicItems),
      amounts(fewClasses),
      fc.boolean(),
      fc.boolean(),
      (economic, others, stateClasses, stateTotal) => {
        // The basic expenditure of both tables is the same money: the last item takes what the others leave.
        const spent = total(economic);
        const shares = others.map(([code, fen]) => [code, Math.floor((spent * fen) / (total(others) * 2))] as const);
        const items: Exact = [...shares.slice(1), [shares[0]?.[0] ?? '', spent - total(shares.slice(1))]];
        const yaml = [
          '金额单位: 万元\n三公经费: { 决算数: { 公务接待费: 1 } }\n支出:\n  一般公共预算财政拨款:\n',
          lines(items, '    ', (wan) => `{ 基本支出: ${wan} }`),
          '经济分类:\n',
          lines(economic, '  ', (wan) => wan),
          '核定合计:\n  经济分类:\n',
          ...classesOf(economic).map((code) => `    ${code}: ${toWan(total(ofClass(economic, code)))}\n`),
          ...(stateClasses || stateTotal ? ['  支出:\n    一般公共预算财政拨款:\n'] : []),
          ...(stateClasses ? classesOf(items) : []).map(
            (code) => `      ${code}: { 基本支出: ${toWan(total(ofClass(items, code)))} }\n`,
          ),
          ...(stateTotal ? [`      合计: { 基本支出: ${toWan(spent)} }\n`] : []),
        ].join('');
        const found = findingsFor(contextFor(yaml));
        seen.hints += found.filter(({ severity, code }) => severity === 'hint' && /TIE-3[36]/.test(code)).length;
        expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      },
    ),
    { seed: 20220105, numRuns: searchSize(200, 1000) },
  );
  expect(seen.hints).toBeGreaterThan(100);
});
