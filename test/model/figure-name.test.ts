/** One spelling for each figure, taken apart into what it was made of, and read in any order. */
import { describe, expect, it } from 'vitest';
import {
  aspectOf,
  codeOf,
  figureName,
  parseFigureName,
  partsOf,
  partsOfMeasure,
  placeOf,
  priorOf,
  total,
} from '../../src/model/figure-name.ts';
import { filesUnder, readProjectFile } from '../build/project-files.ts';
import { composeTargets } from '../support/compose-targets.ts';
import { composeYear } from '../support/compose-year.ts';

describe('a figure’s name', () => {
  it('spells what it is of, and leaves out what is the total', () => {
    const fund = 'generalPublicBudget';
    expect(figureName('expenditure', { fund, code: '2010301', kind: 'project' })).toBe(
      '支出/一般公共预算/2010301/项目支出',
    );
    expect(figureName('expenditure', { fund: total, code: total })).toBe('支出');
    expect(figureName('income', { source: 'fiscalAppropriation' })).toBe('收入/财政拨款');
    expect(priorOf(figureName('threePublicFinal', { item: 'officialReception' }))).toBe('上年/三公决算/公务接待费');
    expect(figureName('scorecardScore', { card: '1-overall', indicator: placeOf(0, 1, 2) })).toBe(
      '自评得分/自评表1-overall/指标1.2.3',
    );
  });

  it('is taken apart into every dimension', () => {
    expect(partsOf(aspectOf('share', figureName('expenditure', { kind: 'basic' })))).toEqual({
      measure: 'expenditure',
      aspect: 'share',
      fund: total,
      code: total,
      kind: 'basic',
    });
    expect(codeOf(figureName('economic', { code: '30101' }))).toBe('30101');
    expect(codeOf(figureName('incomeTotal'))).toBe(total);
  });

  it('is of its measure alone', () => {
    expect(partsOfMeasure('income', figureName('incomeTotal'))).toBeUndefined();
    expect(partsOfMeasure('income', priorOf(figureName('income')))).toBeUndefined();
    expect(partsOfMeasure('income', priorOf(figureName('income')), 'prior')?.source).toBe(total);
  });

  it.each([
    ['年末结转/政府性基金', '年末结转/政府性基金'],
    ['政府性基金/年末结转', '年末结转/政府性基金'],
    ['基本支出 / 2010301 / 支出 / 财政拨款', '支出/财政拨款/2010301/基本支出'],
    ['三公决算/公务接待费/上年', '上年/三公决算/公务接待费'],
    ['收入', '收入'],
  ])('%s is read as %s', (written, name) => {
    expect(parseFigureName(written)).toBe(name);
  });

  it.each([
    '',
    '支',
    '支出/公务接待费',
    '支出/基本支出/项目支出',
    '收入/20',
    '经营支出',
    '上年',
    '12.34%',
    'income/total',
  ])('there is none that is written “%s”', (written) => {
    expect(parseFigureName(written)).toBeUndefined();
  });

  it('comes back from its parts, for every figure of four documents', () => {
    const documents = [
      composeYear('data', 2022),
      composeYear('test/fixtures/invented-unit', 2022),
      composeTargets('data', 2023),
      composeTargets('test/fixtures/unit-with-targets', 2022),
    ];
    const names = documents.flatMap(({ context }) => context?.figures.all().map(({ name }) => name) ?? []);
    expect(names.length).toBeGreaterThan(3000);
    expect(names.filter((name) => parseFigureName(name) !== name)).toEqual([]);
    expect(names.filter((name) => parseFigureName(name.split('/').toReversed().join('/')) !== name)).toEqual([]);
  });

  // Examples of rules type what a clerk types.
  it('is spelled nowhere else in the source', () => {
    const spelling =
      /['"`](?:上年\/|比上年增减|比预算增减|完成预算\/|占比\/)?(?:收入|支出|年初预算|年初结转|年末结转|经济分类|三公决算|三公预算)\/[^'"`\s]*['"`]/;
    const sources = filesUnder('src').filter(
      (path) => path.endsWith('.ts') && path !== 'src/model/figure-name.ts' && !path.endsWith('.examples.ts'),
    );
    expect(sources.filter((path) => spelling.test(withoutComments(readProjectFile(path) ?? '')))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
}
