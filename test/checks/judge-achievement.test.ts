import { describe, expect, it } from 'vitest';
import { judgeAchievement } from '../../src/checks/judge-achievement.ts';

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
