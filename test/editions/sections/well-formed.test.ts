import { describe, expect, it } from 'vitest';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { composeYear } from '../../support/compose-year.ts';
import { proseFaults } from './prose-faults.ts';
import { proseOf } from './prose-of.ts';
import { amountFact, spending, textFact } from '../../support/small-unit.ts';
import type { SmallLedger, SmallUnit } from '../../support/small-unit.ts';

const isSubheading = (text: string) => /^（[一二三]）/.test(text) && !text.endsWith('。');

const ledgers: Readonly<Record<string, SmallLedger>> = {
  nothing: {},
  little: {
    ...spending('0.00001'),
    threePublicFinal: { officialReception: '0.00001' },
    economic: { 30101: '0.00001' },
  },
  one: { ...spending('100'), openingBudget: { 2010301: { basic: '100' } }, economic: { 30101: '60', 30201: '40' } },
  more: {
    ...spending('200'),
    openingBudget: { 2010301: { basic: '150' }, 2082501: { project: '5' } },
    threePublicBudget: { overseasTravel: '5', vehiclePurchase: '18' },
    threePublicFinal: { overseasTravel: '6', vehicleOperation: '3', officialReception: '1' },
  },
  funds: {
    income: { 2120803: { governmentManagedFunds: '5' }, 2299999: { otherRevenue: '2', businessRevenue: '3' } },
    expenditure: {
      governmentManagedFunds: { 2120803: { project: '4' } },
      stateCapitalOperations: { 2239999: { project: '4' } },
      nonAppropriation: { 2299999: { business: '3' } },
    },
    openingBalance: { stateCapitalOperations: { 2239999: '4' } },
  },
};

const silentOrNot: Readonly<Record<string, NonNullable<SmallUnit['explanations']>>> = {
  silent: {},
  empty: {
    agencyOperating: { reason: textFact('。') },
    evaluationConclusion: textFact('。'),
    changeReasons: { overall: textFact('，') },
  },
  stating: {
    agencyOperating: { final: amountFact('5'), openingBudget: amountFact('5') },
    meetings: [{ cost: amountFact('1') }, { cost: amountFact('2'), content: textFact('甲。') }],
    trainings: [{ cost: amountFact('1'), purpose: textFact('开展培训。') }],
    events: [{ cost: amountFact('1') }],
  },
};

describe('generated sentences', () => {
  const pairs = Object.entries(ledgers).flatMap(([name, ledger]) =>
    [undefined, ...Object.entries(ledgers)].map((before) => ({ name, ledger, before })),
  );
  const manners = Object.entries(silentOrNot);
  const units = pairs.map(({ name, ledger, before }, index): readonly [string, SmallUnit] => {
    const [manner, explanations] = manners[(index + Math.floor(index / 6)) % manners.length] ?? ['silent', {}];
    return [
      `${name} after ${before?.[0] ?? 'no year'}, ${manner}`,
      { ledger, explanations, ...(before === undefined ? {} : { prior: before[1] }) },
    ];
  });

  it.each(['支出5万元，。', '原因是。', '支出-5万元。', '支出5万元', '支出5万元。。', '支出undefined万元。', '占；'])(
    'would be found out: %s',
    (text) => {
      expect(proseFaults(text)).not.toEqual([]);
    },
  );

  it.each(units)('are well-formed: %s', (_, unit) => {
    const paragraphs = zhuzhou2022.sections
      .flatMap((section) => proseOf(section, unit))
      .filter((text) => !isSubheading(text));
    expect(paragraphs.flatMap(proseFaults)).toEqual([]);
  });

  it.each(['data', 'test/fixtures/invented-unit'])('are well-formed in the report of %s', (dataFolder) => {
    const explanations = composeYear(dataFolder, 2022).report.parts[2]?.sheets ?? [];
    const paragraphs = explanations
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' ? [block.spans.map(({ text }) => text).join('')] : []));
    expect(paragraphs.length).toBeGreaterThan(30);
    expect(paragraphs.flatMap(proseFaults)).toEqual([]);
  });
});
