import { judgeAchievement } from '../judge-achievement.ts';
import type { Finding, Rule } from '../rule.ts';

/** A target that was missed has not the full score. A lost point without a reason is tie-out 74. */
export const achievementJudged: Rule = {
  code: 'SCORE-JUDGED',
  title: '没有达到指标值而得满分',
  basis: '自评表：按实际完成值与年度指标值之比评分',
  severity: 'warning',
  check: ({ accounts }) =>
    accounts.scorecards.flatMap((card) =>
      card.groups.flatMap((group) =>
        group.subgroups.flatMap((subgroup) =>
          subgroup.indicators.flatMap((indicator): readonly Finding[] => {
            const { name, target, targetPosition, actual, weight, score } = indicator;
            const verdict = judgeAchievement(target, actual, subgroup.name === '成本指标' ? '≤' : '≥');
            if (verdict === undefined || verdict.met || score.value.lessThan(weight.value)) return [];
            return [
              {
                subject: `${card.id} ${name}`,
                severity: 'warning',
                position: score.position,
                expected: `指标值 ${oneLine(target)}`,
                actual: `实际完成值 ${oneLine(actual)}`,
                difference: verdict.margin,
                ...(targetPosition === undefined ? {} : { related: { position: targetPosition, note: '绩效目标' } }),
                hint: '请核对实际完成值和得分；没有达到的，扣分并写“偏差原因”。',
              },
            ];
          }),
        ),
      ),
    ),
};

function oneLine(text: string): string {
  return text.replaceAll('\n', '');
}
