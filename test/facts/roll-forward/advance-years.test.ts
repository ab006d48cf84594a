/** Which years move on with the fiscal year, and which stay where they are. */
import { describe, expect, it } from 'vitest';
import { advanceYears } from '../../../src/facts/roll-forward/advance-years.ts';

const advance = (text: string, from = 2022, to = 2023) => advanceYears(text, from, to);

describe('a year that moves on', () => {
  it.each([
    ['2022年度决算', '2023年度决算'],
    ['截至2022年12月31日，共有车辆', '截至2023年12月31日，共有车辆'],
    ['比2021年增加，2023年预算', '比2022年增加，2024年预算'],
    ['年度指标值: 2022年12月', '年度指标值: 2023年12月'],
    ['2022年底前', '2023年底前'],
    ['２０２２年度', '２０２３年度'],
    ['二〇二二年十二月', '二〇二三年十二月'],
    ['二○二二年', '二○二三年'],
    ['公开于 2022-12-31', '公开于 2023-12-31'],
    ['时间：2022.12.31', '时间：2023.12.31'],
    ['2022年以来，共为10个项目服务', '2023年以来，共为10个项目服务'],
    ['（2022年度）', '（2023年度）'],
  ])('%s', (text, expected) => {
    const { text: advanced, places } = advance(text);
    expect(advanced).toBe(expected);
    expect(places.every(({ stays }) => stays === undefined)).toBe(true);
  });

  it('moves by as many years as lie between the two', () => {
    expect(advance('2022年、2021年、2023年', 2022, 2025).text).toBe('2025年、2024年、2026年');
  });
});

describe('a year that stays, and why', () => {
  it.each([
    ['《2022年政府收支分类科目》', 'title'],
    ['《关于2022年度决算的通知》（财预〔2022〕143号）', 'title document-number'],
    ['《预算法实施条例》（财预〔2016〕143号）', 'document-number'],
    ['株优办[2022]4号文件', 'document-number'],
    ['财库（2021）12号', 'document-number'],
    ['三年行动计划（2021—2023年）', 'period period'],
    ['2022年至2024年实施', 'period period'],
    ['本单位成立于2021年。', 'founding'],
    ['2022年3月成立的中心', 'founding'],
    ['自2022年起执行', 'founding'],
    ['2018年以来', 'far'],
    ['2022 工作要点', 'unclear'],
  ])('%s', (text, reasons) => {
    const { text: kept, places } = advance(text);
    expect(kept).toBe(text);
    expect(places.map(({ stays }) => stays).join(' ')).toBe(reasons);
  });

  it.each([
    '版式: zhuzhou-2022',
    '2010301: { 基本支出: 1 }',
    '30201',
    '金额: 2022.50',
    '支出2022.12万元',
    '2022万元',
    '共2022户',
    '12022年',
    '20220101',
  ])('%s is no year at all', (text) => {
    expect(advance(text)).toEqual({ text, places: [] });
  });
});

it('tells the place of each year in the text as it is carried over', () => {
  const text = '甲\n  在2022年的半年度竞赛评比中（株优办[2022]4号）\n';
  expect(advance(text).places).toEqual([
    { line: 2, column: 4, typed: '2022', now: '2023', around: '在2023年的半年度竞赛评比中' },
    { line: 2, column: 23, typed: '2022', stays: 'document-number', around: '竞赛评比中（株优办[2022]4号）' },
  ]);
});
