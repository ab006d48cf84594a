/** The invented unit is worth its place only while its amounts tie out. */
import { figureName, partsOf, partsOfMeasure, priorOf, total } from '../../src/model/figure-name.ts';
import type { FigureName, FigureParts, Measure, NamedFund } from '../../src/model/figure-name.ts';
import { describe, expect, it } from 'vitest';
import { fiscalFunds, fundSources, incomeSources, keysOf, threePublicItems } from '../../src/model/terms.ts';
import { composeYear } from '../support/compose-year.ts';

const { context } = composeYear('test/fixtures/invented-unit', 2022);
const isCode = (code: string, digits: number) => code !== total && code.length === digits;
const yuan = (name: FigureName) => context?.figures.get(name).value.toFixed(2) ?? '';

describe('the ledger of the invented unit', () => {
  it('balances on both sides, and for each fund', () => {
    expect(yuan(figureName('incomeTotal'))).toBe(yuan(figureName('expenditureTotal')));
    expect(yuan(figureName('incomeTotal', { fund: 'fiscal' }))).toBe(
      yuan(figureName('expenditureTotal', { fund: 'fiscal' })),
    );
    const closing =
      context?.figures.all().filter(({ name }) => partsOfMeasure('closingBalance', name) !== undefined) ?? [];
    expect(closing.filter(({ value }) => value.isNegative())).toEqual([]);
  });

  it('opens with what last year closed with', () => {
    for (const fund of [...keysOf(fundSources), 'fiscal', total] as const) {
      expect(yuan(figureName('openingBalance', { fund })), fund).toBe(
        yuan(priorOf(figureName('closingBalance', { fund }))),
      );
    }
    for (const item of ['2070904', '2120803', '2296003']) {
      expect(yuan(figureName('openingBalance', { fund: 'governmentManagedFunds', code: item })), item).toBe(
        yuan(priorOf(figureName('closingBalance', { fund: 'governmentManagedFunds', code: item }))),
      );
    }
  });

  it('has economic items for all basic expenditure of the general public budget, in both years', () => {
    expect(yuan(figureName('economic'))).toBe(
      yuan(figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' })),
    );
    expect(yuan(priorOf(figureName('economic')))).toBe(
      yuan(priorOf(figureName('expenditure', { fund: 'generalPublicBudget', kind: 'basic' }))),
    );
  });

  it('fills what the published report leaves empty', () => {
    const named = (wanted: (parts: FigureParts) => boolean) =>
      context?.figures.all().filter(({ name, value }) => {
        const parts = partsOf(name);
        return parts.aspect === undefined && wanted(parts) && !value.isZero();
      }).length ?? 0;
    const spent = (fund: NamedFund, digits: number) =>
      named((p) => p.measure === 'expenditure' && p.fund === fund && p.kind === total && isCode(p.code, digits));
    const stated = new Set<Measure>([
      ...(['overseasGroups', 'overseasPersons', 'receptionGroups', 'receptionPersons', 'vehiclesBought'] as const),
      ...(['vehiclesKept', 'generalEquipment', 'specialEquipment', 'vehicles'] as const),
      ...(['useOfNonAppropriationSurplus', 'distributionOfSurplus'] as const),
    ]);
    const gatherings = new Set<Measure>(['meetings', 'trainings', 'events']);
    expect(named((p) => p.measure === 'income' && p.code === total && p.source in incomeSources)).toBe(8);
    expect(named((p) => p.measure === 'expenditure' && p.fund === total && p.code === total && p.kind !== total)).toBe(
      5,
    );
    expect(spent(total, 7)).toBeGreaterThan(40);
    expect(spent(total, 3)).toBeGreaterThan(12);
    for (const fund of fiscalFunds) expect(spent(fund, 7)).toBeGreaterThan(1);
    expect(named((p) => p.measure === 'threePublicFinal' && p.item in threePublicItems)).toBe(4);
    expect(
      named((p) => stated.has(p.measure) || (gatherings.has(p.measure) && 'place' in p && p.place === total)),
    ).toBeGreaterThan(18);
  });
});
