import { describe, expect, it } from 'vitest';
import { diagnose } from '../../support/changed-data.ts';

const card = '2022/scorecards/1-overall.yaml';

describe('SCORE-WEIGHTS', () => {
  it('is silent for 50, 30 and 10 points', () => {
    expect(diagnose('SCORE-WEIGHTS')).toEqual([]);
  });

  it('finds groups whose points add up to something else, although the total is right', () => {
    const found = diagnose(
      'SCORE-WEIGHTS',
      [card, '52场, 分值: 20, 得分: 20', '52场, 分值: 25, 得分: 25'],
      [card, '4.2%, 分值: 30', '4.2%, 分值: 25'],
      [card, '得分: 25, 偏差原因: 闭馆维修两个月', '得分: 20, 偏差原因: 闭馆维修两个月'],
    );
    expect(found).toEqual([
      `警告 SCORE-WEIGHTS 一级指标的分值合计与自评表的规定不同
  对象：1-overall 产出指标
  位置：2022/scorecards/1-overall.yaml:10:29
  原文：阅读活动场次: { 实际完成值: 52场, 分值: 25, 得分: 25 }
  应为：产出指标共 50分
  实为：55分
  相差：5分
  处理：请核对各指标的分值；确按此公开的，写明说明。`,
      `警告 SCORE-WEIGHTS 一级指标的分值合计与自评表的规定不同
  对象：1-overall 效益指标
  位置：2022/scorecards/1-overall.yaml:14:31
  原文：读者人次增长率: { 实际完成值: 4.2%, 分值: 25, 得分: 20, 偏差原因: 闭馆维修两个月 }
  应为：效益指标共 30分
  实为：25分
  相差：5分
  处理：请核对各指标的分值；确按此公开的，写明说明。`,
    ]);
  });
});
