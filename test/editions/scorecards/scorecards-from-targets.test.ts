import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/report.ts';
import { composeYear } from '../../support/compose-year.ts';

const { report, context } = composeYear('test/fixtures/unit-with-targets', 2022);

/** Texts of a scorecard's rows under its indicators' heads. */
function indicatorsOf(id: string): readonly (readonly string[])[] {
  const tables = report.parts.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks)) as readonly Table[];
  const rows = tables.find((table) => table.id === id)?.groups.find(({ name }) => name === 'indicators')?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('a scorecard of a year with targets', () => {
  it('takes indicators, groups and target values from the department’s form', () => {
    expect(indicatorsOf('scorecard-1-overall')).toEqual([
      ['产出指标\n（50分）', '数量指标', '阅读活动场次', '≥48场', '52场', '20', '20', ''],
      ['全年开放天数', '≥300天', '306天', '10', '10', ''],
      ['时效指标', '完成时间', '2022年11月底前', '2022年11月20日', '10', '10', ''],
      ['成本指标', '不超过预算', '≤120.41万元', '120.41万元', '10', '10', ''],
      ['效益指标\n（30分）', '社会效益指标', '读者人次增长率', '≥5%', '4.2%', '30', '25', '闭馆维修两个月'],
      [
        '满意度指标\n（10分）',
        '服务对象满意度指标',
        '读者满意度；回访',
        '≥95%；\n满意以上',
        '96%；满意',
        '10',
        '10',
        '',
      ],
    ]);
  });

  it('takes fund, period, goal and indicators from the form of its direction', () => {
    const card = context?.accounts.scorecards[1];
    expect(card?.project).toEqual({ name: '全民阅读专项', direction: '读书月', period: '3年' });
    expect(card?.expectedGoal).toBe('四月举办读书月，活动进校园。');
    expect(indicatorsOf('scorecard-2-project').map((row) => row.slice(-6, -2))).toEqual([
      ['阅读活动场次', '≥48场', '50场', '20'],
      ['参加人次', '≥2000人次', '1900人次', '20'],
      ['控制成本', '≤6.75万元', '6.75万元', '10'],
      ['阅读氛围', '明显提升', '明显提升', '30'],
      ['读者满意度', '≥95%', '97%', '10'],
    ]);
  });

  it('may list indicators of its own beside those of the targets', () => {
    expect(indicatorsOf('scorecard-3-project').map((row) => row.slice(-6, -3))).toEqual([
      ['修复地方文献', '≥80册', '83册'],
      ['修复合格率', '100%', '100%'],
      ['提供阅览', '全部', '全部'],
      ['读者满意度', '满意', '满意'],
    ]);
  });
});
