/** The invented unit is worth its place only while its amounts tie out. */
import { describe, expect, it } from 'vitest';
import { fiscalFunds, fundSources, keysOf } from '../../src/model/terms.ts';
import { composeYear } from '../support/compose-year.ts';

const { context } = composeYear('test/fixtures/invented-unit', 2022);
const yuan = (id: string) => context?.figures.get(id).value.toFixed(2) ?? '';

describe('the ledger of the invented unit', () => {
  it('balances on both sides, and for each fund', () => {
    expect(yuan('overall/incomeTotal')).toBe(yuan('overall/expenditureTotal'));
    expect(yuan('fiscal/incomeTotal')).toBe(yuan('fiscal/expenditureTotal'));
    const closing = context?.figures.all().filter(({ id }) => id.startsWith('closingBalance/')) ?? [];
    expect(closing.filter(({ value }) => value.isNegative())).toEqual([]);
  });

  it('opens with what last year closed with', () => {
    for (const fund of [...keysOf(fundSources), 'fiscal', 'all']) {
      expect(yuan(`openingBalance/${fund}/total`), fund).toBe(yuan(`prior/closingBalance/${fund}/total`));
    }
    for (const item of ['2070904', '2120803', '2296003']) {
      expect(yuan(`openingBalance/governmentManagedFunds/${item}`), item).toBe(
        yuan(`prior/closingBalance/governmentManagedFunds/${item}`),
      );
    }
  });

  it('has economic items for all basic expenditure of the general public budget, in both years', () => {
    expect(yuan('economic/total')).toBe(yuan('expenditure/generalPublicBudget/total/basic'));
    expect(yuan('prior/economic/total')).toBe(yuan('prior/expenditure/generalPublicBudget/total/basic'));
  });

  it('fills what the published report leaves empty', () => {
    const filled = (pattern: RegExp) =>
      context?.figures.all().filter(({ id, value }) => pattern.test(id) && !value.isZero()).length ?? 0;
    expect(filled(/^income\/total\/(?!total|fiscal)/)).toBe(8);
    expect(filled(/^expenditure\/all\/total\/(?!total)/)).toBe(5);
    expect(filled(/^expenditure\/all\/\d{7}\/total$/)).toBeGreaterThan(40);
    expect(filled(/^expenditure\/all\/\d{3}\/total$/)).toBeGreaterThan(12);
    for (const fund of fiscalFunds) expect(filled(new RegExp(`^expenditure/${fund}/\\d{7}/total$`))).toBeGreaterThan(1);
    expect(filled(/^threePublic\/final\/(overseasTravel|vehiclePurchase|vehicleOperation|officialReception)$/)).toBe(4);
    expect(filled(/^(count\/|gathering\/.*\/total|useOf|distributionOf)/)).toBeGreaterThan(18);
  });
});
