import { describe, expect, it } from 'vitest';
import { readClassification } from '../../../src/facts/reading/classification-files.ts';
import { memoryFolder } from '../../support/memory-folder.ts';

const lists = (year: string, name: string) =>
  [
    [`classification/${year}/functional.csv`, `code,name,budget\n201,${name},general\n`],
    [`classification/${year}/economic.csv`, 'code,name\n301,工资福利支出\n'],
  ] as const;

describe('the lists of items of a year', () => {
  const folder = memoryFolder(new Map([...lists('2019', '2019年的名称'), ...lists('2022', '2022年的名称')]));

  it.each([
    [2019, 2019],
    [2021, 2019],
    [2022, 2022],
    [2024, 2022],
  ])('of %i are those of %i: its own, or the latest before it', (year, used) => {
    const { classification, year: listYear, problems } = readClassification(folder, year);
    expect(problems).toEqual([]);
    expect(listYear).toBe(used);
    expect(classification.functional.get('201')?.name).toBe(`${String(used)}年的名称`);
  });

  it('are never those of a later year: the year’s own are missed', () => {
    const { problems } = readClassification(folder, 2018);
    expect(problems.map(({ title }) => title)).toEqual([
      '缺少数据文件 classification/2018/functional.csv',
      '缺少数据文件 classification/2018/economic.csv',
    ]);
  });

  it('hold what units’ years add, up to the next official list', () => {
    const own = (name: string) => `code,name,budget\n201,${name},general\n20199,甲,general\n`;
    const withOwn = memoryFolder(
      new Map([
        ...lists('2019', '2019年的名称'),
        ...lists('2022', '2022年的名称'),
        ['2020/functional.csv', own('2020年添的名称')],
      ]),
    );
    const namesIn = (year: number) => {
      const { functional } = readClassification(withOwn, year).classification;
      return ['201', '20199'].map((code) => functional.get(code)?.name);
    };
    expect(namesIn(2019)).toEqual(['2019年的名称', undefined]);
    expect(namesIn(2021)).toEqual(['2020年添的名称', '甲']);
    expect(namesIn(2023)).toEqual(['2022年的名称', '甲']);
  });
});
