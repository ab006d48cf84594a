import { describe, expect, it } from 'vitest';
import { judgeAchievement } from '../../../src/checks/judge-achievement.ts';
import { diagnose } from '../../support/changed-data.ts';

const card = '2022/scorecards/1-overall.yaml';

describe('SCORE-JUDGED', () => {
  it('is silent for targets that are met, and for points lost with a reason', () => {
    expect(diagnose('SCORE-JUDGED')).toEqual([]);
  });

  it('finds a full score on a missed target, and says by how much and where the target stands', () => {
    expect(diagnose('SCORE-JUDGED', [card, '实际完成值: 52场', '实际完成值: 45场'])).toEqual([
      `警告 SCORE-JUDGED 没有达到指标值而得满分
  对象：1-overall 阅读活动场次
  位置：2022/scorecards/1-overall.yaml:10:37
  原文：阅读活动场次: { 实际完成值: 45场, 分值: 20, 得分: 20 }
  应为：指标值 ≥48场
  实为：实际完成值 45场
  相差：3场（6.25%）
  另见：2022/targets.yaml:16:19\u3000绩效目标
  处理：请核对实际完成值和得分；没有达到的，扣分并写“偏差原因”。`,
    ]);
  });

  it('leaves a lost point without a reason to tie-out 74', () => {
    const [found = '', ...more] = diagnose('TIE-74', [card, ', 偏差原因: 闭馆维修两个月', '']);
    expect(more).toEqual([]);
    expect(found).toMatch(/^警告 TIE-74 .*\n {2}对象：1-overall 读者人次增长率\n/);
  });
});

describe('a judged achievement', () => {
  it.each([
    ['≥200家', '212家', true, '12家（6%）'],
    ['≥200家', '200家', true, ''],
    ['≥200家', '180家', false, '20家（10%）'],
    ['24家', '25家', true, '1家（4.17%）'],
    ['100%', '98.5%', false, '1.5个百分点'],
    ['＞5%', '5%', false, ''],
    ['≦4万元', '4.5万元', false, '0.5万元（12.5%）'],
    ['2022年11月底前', '2022年12月3日', false, '3天'],
    ['2022年12月', '2022年12月', true, ''],
    ['≥95%；满意以上', '96%；满意', true, '1个百分点'],
    ['≥95%；≥80场', '96%；70场', false, '10场（12.5%）'],
  ])('%s and %s: %s %s', (target, actual, met, margin) => {
    expect(judgeAchievement(target, actual, '≥')).toEqual({ met, margin });
  });

  it('keeps a plain cost under its cap', () => {
    expect(judgeAchievement('5万元', '4万元', '≤')).toEqual({ met: true, margin: '1万元（20%）' });
    expect(judgeAchievement('5万元', '6万元', '≤')).toEqual({ met: false, margin: '1万元（20%）' });
  });

  it.each([
    ['较好完成', '较好完成'],
    ['≥200家', '200户'],
    ['≤135.41万元', '预算内完成'],
    ['≥200家', '较好完成'],
  ])('%s and %s can’t be compared', (target, actual) => {
    expect(judgeAchievement(target, actual, '≥')).toBeUndefined();
  });
});
