/** Closing balances are facts: a forgotten item must not turn into one. */
import type { Ledger, NumberFact } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { figureName, partsOfMeasure } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { zero } from '../../model/money.ts';
import { fiscalFunds, fundSources, keysOf } from '../../model/terms.ts';
import type { FundSource } from '../../model/terms.ts';
import { closingBalanceAsked } from './reading-problems.ts';
import type { YamlFile } from './yaml-file.ts';

const section = '年末结转和结余';

/** The ledger with the closing balance of each fund that had any money; one that nobody stated is still to be filled in. */
export function askClosingBalances(
  ledger: Ledger,
  file: YamlFile,
): { readonly value: Ledger; readonly problems: readonly Diagnostic[] } {
  const asked = keysOf(fundSources).filter((fund) => hadMoney(ledger, fund) && !isClosed(ledger, fund));
  const open = asked.map((fund): readonly [FigureName, NumberFact] => {
    const { position } = file.placeOf([section, fundSources[fund]]);
    return [figureName('closingBalance', { fund }), { value: zero, position, toFill: true }];
  });
  return {
    value: { ...ledger, statedTotals: new Map([...ledger.statedTotals, ...open]) },
    problems: asked.map((fund) =>
      closingBalanceAsked(file.placeOf([section, fundSources[fund]]).position, fundSources[fund]),
    ),
  };
}

/** Whether its balance was approved or stated, in total or by item. */
function isClosed({ approved, statedTotals }: Ledger, fund: FundSource): boolean {
  return [...approved.keys(), ...statedTotals.keys()].some(
    (name) => partsOfMeasure('closingBalance', name)?.fund === fund,
  );
}

function hadMoney({ income, expenditure, openingBalance, statedTotals }: Ledger, fund: FundSource): boolean {
  const isOwn = (source: string) =>
    fund === 'nonAppropriation' ? !(fiscalFunds as readonly string[]).includes(source) : source === fund;
  const received = [...income.values()].flatMap((facts) =>
    Object.entries(facts).flatMap(([source, fact]) => (isOwn(source) ? [fact] : [])),
  );
  const spent = [...expenditure[fund].values()].flatMap((facts) => Object.values(facts));
  const opening = statedTotals.get(figureName('openingBalance', { fund }));
  return [...received, ...spent, ...openingBalance[fund].values(), ...(opening === undefined ? [] : [opening])].some(
    ({ value, toFill }) => toFill === true || !value.isZero(),
  );
}
