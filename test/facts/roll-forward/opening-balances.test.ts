/** The balances that a year begins with are those that the year before closed with: for any ledger, and as they are read back. */
import { figureName } from '../../../src/model/figure-name.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingBalances } from '../../../src/figures/closing-balances.ts';
import { carriedOutOf } from '../../../src/figures/carried-out-balances.ts';
import { computeLedger } from '../../../src/figures/compute-ledger.ts';
import { sum } from '../../../src/model/money.ts';
import { fundSources, keysOf } from '../../../src/model/terms.ts';
import { readClassification } from '../../../src/facts/reading/classification-files.ts';
import { readPriorYear } from '../../../src/facts/reading/read-year.ts';
import { rollForward } from '../../../src/facts/roll-forward/roll-forward.ts';
import { accountsYaml, classificationFolder, randomLedger } from '../../support/random/random-ledgers.ts';
import { memoryFolder } from '../../support/memory-folder.ts';
import { searchSize } from '../../support/random/search-size.ts';

const lists = ['functional.csv', 'economic.csv'].map(
  (name) => [`classification/2022/${name}`, readFileSync(`${classificationFolder}/${name}`, 'utf8')] as const,
);
const { classification } = readClassification(memoryFolder(new Map(lists)), 2022);

function readLedger(accounts: string) {
  const read = readPriorYear(memoryFolder(new Map([['2022/accounts.yaml', accounts]])), 2022);
  if (read.value?.kind !== 'ledger') throw new Error(JSON.stringify(read.problems));
  return read.value.ledger;
}

/** A year's accounts carried over to the next, as text. */
function roll(accounts: string) {
  const rolled = rollForward(
    { year: 2022, files: new Map([['accounts.yaml', accounts]]), closing: carriedOutOf(readLedger(accounts)) },
    2023,
    new Map(),
  );
  return { rolled, text: rolled.files[0]?.text ?? '' };
}

describe('opening balances', () => {
  it('are the closing balances of the year before, fund by fund and item by item, whatever the ledger', () => {
    fc.assert(
      fc.property(randomLedger, (random) => {
        const accounts = accountsYaml(random);
        const figures = computeLedger(readLedger(accounts), classification);
        const closing = closingBalances(readLedger(accounts));
        const { rolled, text } = roll(accounts);
        const ledger = readLedger(text);
        const opening = computeLedger(ledger, classification);
        for (const fund of keysOf(fundSources)) {
          expect(opening.get(figureName('openingBalance', { fund })).value.toFixed()).toBe(
            figures.get(figureName('closingBalance', { fund })).value.toFixed(),
          );
          if ((rolled.balances?.get(fund)?.items.size ?? 0) === 0) continue;
          for (const [code, amount] of closing[fund].byItem)
            expect((ledger.openingBalance[fund].get(code)?.value ?? sum([])).toFixed()).toBe(amount.toFixed());
        }
      }),
      { seed: 20230101, numRuns: searchSize(150, 750) },
    );
  });

  it('stand in place of last year’s own, in the unit of the file, and nothing else of the text moves', () => {
    const accounts = [
      '金额单位: 万元 # 单位',
      '年初结转和结余: # 上年结转',
      '  非财政拨款: { 2299999: 5 }',
      '',
      '收入:',
      '  2299999: { 其他收入: 11.2 }',
      '支出:',
      '  非财政拨款:',
      '    2299999: { 基本支出: 16.123456 }',
      '',
    ];
    expect(roll(accounts.join('\n')).text).toBe(
      [
        '金额单位: 万元 # 单位',
        '年初结转和结余:',
        '  非财政拨款:',
        '    2299999: 0.076544',
        '',
        '收入:',
        '  2299999: { 其他收入: }',
        '支出:',
        '  非财政拨款:',
        '    2299999: { 基本支出: }',
        '',
      ].join('\n'),
    );
  });

  it('are written at the end where last year had none, and not at all where it closed with none', () => {
    const begin = '金额单位: 元\n收入:\n  2299999: { 其他收入: 3 }\n';
    expect(roll(begin).text).toBe(
      '金额单位: 元\n收入:\n  2299999: { 其他收入: }\n\n' +
        '# 2022年度的年末结转和结余，由程序从该年度数据算出\n年初结转和结余:\n  非财政拨款:\n    2299999: 3.00\n',
    );
    expect(roll(`${begin}支出:\n  非财政拨款:\n    2299999: { 基本支出: 3 }\n`).text).not.toContain('年初结转');
  });

  it('are a total alone where some of it belongs to no item', () => {
    const accounts = '金额单位: 元\n结余分配: 2\n收入:\n  2010301: { 其他收入: 3 }\n  2299999: { 其他收入: 10 }\n';
    expect(roll(accounts).text).toContain('年初结转和结余:\n  非财政拨款: 11.00\n');
  });

  it('are what was stated where the ledger leaves a tail', () => {
    const accounts =
      '金额单位: 万元\n收入:\n  2010301: { 一般公共预算财政拨款收入: 2.34 }\n' +
      '支出:\n  一般公共预算财政拨款:\n    2010301: { 基本支出: 2.35 }\n年末结转和结余: 无\n';
    expect(roll(accounts).text).not.toContain('年初结转');
  });

  it('are left to the clerk where the year that is carried over is not the one before', () => {
    const accounts = '金额单位: 元\n年初结转和结余:\n  非财政拨款:\n    2299999: 3\n';
    const closing = carriedOutOf(readLedger(accounts));
    const rolled = rollForward({ year: 2021, files: new Map([['accounts.yaml', accounts]]), closing }, 2023, new Map());
    expect(rolled.balances).toBeUndefined();
    expect(rolled.files[0]?.text).toBe('金额单位: 元\n年初结转和结余:\n  非财政拨款:\n    2299999:\n');
  });
});
