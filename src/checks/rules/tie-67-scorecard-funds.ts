import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { sum } from '../../model/money.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../../model/terms.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 67: on a scorecard the total of a column is the sum of its sources, wherever a source is filled in. */
export const scorecardFunds: Rule = {
  code: 'TIE-67',
  title: '自评表的资金合计不等于各来源之和',
  basis: '自评表：合计 = 当年财政拨款 + 上年结转资金 + 其他资金',
  severity: 'warning',
  check: ({ accounts, figures }) =>
    accounts.scorecards.flatMap((card) =>
      keysOf(scorecardColumns).flatMap((column) => {
        const stated = card.funds[column];
        const sources = keysOf(scorecardSources).filter((source) => stated[source] !== undefined);
        if (stated.total === undefined || sources.length === 0) return [];
        const total = figures.get(figureName('scorecardFunds', { card: card.id, column }));
        const parts = sum(
          sources.map((source) => figures.get(figureName('scorecardFunds', { card: card.id, column, source })).value),
        );
        if (total.value.equals(parts)) return [];
        return [
          {
            subject: `${card.id} ${scorecardColumns[column]}`,
            severity: 'warning' as const,
            ...optional(
              'position',
              stated.total.kind === 'stated' ? stated.total.fact.position : stated.total.name.position,
            ),
            expected: `各来源之和 ${exactAmount(parts)}`,
            actual: `合计 ${exactAmount(total.value)}`,
            difference: exactDifference(total.value.minus(parts)),
            hint: '请核对合计和各来源；合计等于各来源之和时可不写合计。',
            figures: [
              total.name,
              ...sources.map((source) => figureName('scorecardFunds', { card: card.id, column, source })),
            ],
          },
        ];
      }),
    ),
};
