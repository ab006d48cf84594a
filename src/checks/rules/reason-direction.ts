import { exactDifference } from '../../figures/format/amount.ts';
import { explainedDifferences } from '../explained-differences.ts';
import type { Rule } from '../rule.ts';

const growth = /增加|增长|上升|新增|追加|提高|扩大/;
const decline = /减少|下降|降低|压减|压缩|节约|缩减|取消/;

/** 56, 58: a reason does not speak of growth where the amount fell, nor of saving where it rose. */
export const reasonDirection: Rule = {
  code: 'REASON-DIRECTION',
  title: '原因的说法与增减方向相反',
  basis: '部门决算公开：原因与增减方向一致',
  severity: 'warning',
  check: (context) =>
    explainedDifferences(context).flatMap(({ figure, name, reason }) => {
      const { value } = context.figures.get(figure);
      if (reason === undefined || value.isZero()) return [];
      const [speaksOfGrowth, speaksOfDecline] = [growth.test(reason.text), decline.test(reason.text)];
      const contradicts = value.isNegative() ? speaksOfGrowth && !speaksOfDecline : speaksOfDecline && !speaksOfGrowth;
      if (!contradicts) return [];
      return [
        {
          subject: name,
          severity: 'warning' as const,
          position: reason.position,
          expected: value.isNegative()
            ? `说明为什么减少了${exactDifference(value)}`
            : `说明为什么增加了${exactDifference(value)}`,
          actual: reason.text,
          hint: '请核对金额和原因；原因属实的，换一种不会误解的说法。',
          figures: [figure],
        },
      ];
    }),
};
