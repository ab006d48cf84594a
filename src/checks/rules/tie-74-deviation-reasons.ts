import { shortText } from '../../figures/format/decimal-text.ts';
import { indicatorsOf } from '../scorecard-indicators.ts';
import type { Finding, Rule } from '../rule.ts';

/** 74: a lost point has its reason, a full score has none. */
export const deviationReasons: Rule = {
  code: 'TIE-74',
  title: '指标的偏差原因与得分不相称',
  basis: '自评表：得分小于分值的写偏差原因，满分的不写',
  severity: 'warning',
  check: ({ accounts }) =>
    accounts.scorecards.flatMap((card) =>
      indicatorsOf(card).flatMap(({ name, weight, score, deviation }): readonly Finding[] => {
        const lost = score.value.lessThan(weight.value);
        if (lost === (deviation !== undefined)) return [];
        return [
          {
            subject: `${card.id} ${name}`,
            severity: 'warning',
            position: score.position,
            expected: lost ? '写明偏差原因' : '满分不写偏差原因',
            actual: `分值 ${shortText(weight.value)}，得分 ${shortText(score.value)}，偏差原因：${deviation ?? '未写'}`,
            hint: lost ? '请补写“偏差原因”。' : '请核对得分，或删去偏差原因；确按此公开的，写明说明。',
          },
        ];
      }),
    ),
};
