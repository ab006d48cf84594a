/** A total that someone types over its formula comes back under the name that it had. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLedger } from '../../../src/facts/reading/accounts-file.ts';
import { readClassification } from '../../../src/facts/reading/classification-files.ts';
import { openDataFolder } from '../../../src/facts/reading/data-folder.ts';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { statedPath } from '../../../src/facts/writing/stated-path.ts';
import { writeFacts } from '../../../src/facts/writing/write-facts.ts';
import { computeLedger } from '../../../src/figures/compute-ledger.ts';
import type { Ledger } from '../../../src/model/accounts.ts';

const unit = readFileSync('test/fixtures/small-unit/2022/accounts.yaml', 'utf8');
const { classification } = readClassification(openDataFolder('data'), 2022);

function ledgerOf(text: string): Ledger {
  const { value, problems } = readLedger({ file: parseYamlFile('2022/accounts.yaml', text), problems: [] });
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('unread');
  return value.ledger;
}

const figures = computeLedger(ledgerOf(unit), classification);
const computed = figures.all().filter(({ kind, origin }) => kind === 'amount' && origin.kind === 'computed');

it.each(computed.map(({ name }) => name))('%s', (name) => {
  const told = ledgerOf(
    writeFacts('accounts', 2022, unit, [{ file: 'accounts', path: statedPath(name), value: '1.25' }]),
  );
  expect(told.statedTotals.get(name)?.value.toNumber()).toBe(12_500);
  const again = computeLedger({ ...told, statedTotals: new Map() }, classification);
  for (const { name: other, value } of computeLedger(
    { ...ledgerOf(unit), statedTotals: new Map() },
    classification,
  ).all())
    expect(again.get(other).value.equals(value), other).toBe(true);
});
