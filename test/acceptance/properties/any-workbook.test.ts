/** Whatever the facts and however the workbook looks, the import states the facts that the tables were made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/writing/fact-files.ts';
import { exact, zero } from '../../../src/model/money.ts';
import { contextFor, reportFor } from '../../support/random/compose-random.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import type { RandomLedger } from '../../support/random/random-ledgers.ts';
import { importBytes } from '../../support/workbooks/import-bytes.ts';
import { anyMess, messyWorkbook } from '../../support/workbooks/messy-workbook.ts';
import { printedSheets } from '../../support/workbooks/printed-sheets.ts';
import { searchSize } from '../../support/random/search-size.ts';

// Shrinking a workbook takes minutes; the counterexample names its mess.
const settings = { seed: 20240501, numRuns: searchSize(40, 200), endOnFailure: true };

const scaleOf = (unit: '元' | '万元') => exact(unit === '元' ? 1 : 10_000);

/** Facts in yuan by path, zeros left out; without what no table tells, and what the ledger leaves to be computed. */
function toldFacts(facts: readonly { readonly path: readonly (string | number)[]; readonly yuan: string }[]) {
  const told = facts.filter(({ path: [section, fund], yuan }) => {
    if (section === '年初预算' || section === '年末结转和结余' || section === '金额单位') return false;
    if (section === '年初结转和结余' && fund !== '政府性基金预算财政拨款') return false;
    return !exact(yuan).isZero();
  });
  return told.map(({ path, yuan }) => `${path.join('/')} ${yuan}`).toSorted();
}

function factsOfLedger({ unit, leaves }: RandomLedger) {
  return leaves.map(({ path, amount }) => ({ path, yuan: exact(amount).times(scaleOf(unit)).toFixed() }));
}

function factsOfText(text: string) {
  const facts = readFacts('accounts', text);
  const unit = facts.find(({ path }) => path[0] === '金额单位')?.value === '元' ? '元' : '万元';
  return facts
    .filter(({ path, value }) => value !== '' && value !== '无' && path[0] !== '金额单位')
    .map(({ path, value }) => ({ path, yuan: exact(value).times(scaleOf(unit)).toFixed() }));
}

/** Opening balances by fund, which tables tell where they don't tell the items. */
function openingTotals(facts: readonly { readonly path: readonly (string | number)[]; readonly yuan: string }[]) {
  const totals = new Map<string, ReturnType<typeof exact>>();
  for (const { path, yuan } of facts) {
    const [section, fund = ''] = path;
    if (section !== '年初结转和结余' || fund === '政府性基金预算财政拨款') continue;
    totals.set(String(fund), (totals.get(String(fund)) ?? zero).plus(exact(yuan)));
  }
  return [...totals].filter(([, total]) => !total.isZero()).map(([fund, total]) => `${fund} ${total.toFixed()}`);
}

describe('any ledger in any workbook', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(randomLedger, fc.constantFrom('元' as const, '万元' as const), anyMess, (ledger, unit, mess) => {
        const context = contextFor(accountsYaml(ledger));
        const scale = scaleOf(unit);
        const sheets = printedSheets(reportFor(context), context.figures, (yuan) =>
          exact(yuan).dividedBy(scale).toFixed(),
        );
        const result = importBytes(messyWorkbook(sheets, unit, mess));
        const errors = result.problems.filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
        const told = factsOfText(result.texts?.accounts ?? '');
        expect(toldFacts(told)).toEqual(toldFacts(factsOfLedger(ledger)));
        expect(openingTotals(told).toSorted()).toEqual(openingTotals(factsOfLedger(ledger)).toSorted());
        if (mess.tenthTable) expect(result.skipped).toContain('F03');
      }),
      settings,
    );
  });
});
