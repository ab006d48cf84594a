import { figureName } from '../../model/figure-name.ts';
import type { Scorecard } from '../../model/accounts.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { sum } from '../../model/money.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { ReportContext } from '../../model/report-context.ts';
import type { ScorecardColumn } from '../../model/terms.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** 73: the scorecards' opening budgets and executions are those of the accounts. */
export const scorecardAndAccounts: Rule = {
  code: 'TIE-73',
  title: '自评表的资金与决算不一致',
  basis: '整体自评表：全年执行数 = 03表合计，年初预算数 = “五（三）”年初预算；各项目之和 = 项目支出',
  severity: 'warning',
  check: (context) => {
    const cards = context.accounts.scorecards;
    const overall = cards.filter((card) => card.scope === 'overall');
    const projects = cards.filter((card) => card.scope === 'project');
    return [
      ...compare(context, overall, 'annualExecution', figureName('expenditure'), '整体自评表全年执行数'),
      ...compare(context, overall, 'openingBudget', figureName('openingBudget'), '整体自评表年初预算数'),
      ...compare(
        context,
        projects,
        'annualExecution',
        figureName('expenditure', { kind: 'project' }),
        '各项目自评表全年执行数之和',
      ),
      ...compare(
        context,
        projects,
        'openingBudget',
        figureName('openingBudget', { kind: 'project' }),
        '各项目自评表年初预算数之和',
      ),
    ];
  },
};

function compare(
  { figures }: ReportContext,
  cards: readonly Scorecard[],
  column: ScorecardColumn,
  name: FigureName,
  subject: string,
): readonly Finding[] {
  // A column that every form leaves blank states nothing to compare.
  if (cards.every((card) => Object.keys(card.funds[column]).length === 0)) return [];
  const totals = cards.map((card) => figures.get(figureName('scorecardFunds', { card: card.id, column })));
  const total = sum(totals.map(({ value }) => value));
  const target = figures.get(name);
  if (total.equals(target.value)) return [];
  const other = factPosition(figures, name);
  return [
    {
      subject,
      severity: 'warning',
      ...optional('position', totals[0] && factPosition(figures, totals[0].name)),
      expected: `${target.label} ${exactAmount(target.value)}`,
      actual: exactAmount(total),
      difference: exactDifference(total.minus(target.value)),
      ...optional('related', other === undefined ? undefined : { position: other, note: target.label }),
      hint: '请核对自评表；口径不同的，写明说明。',
      figures: [...totals.map((one) => one.name), name],
    },
  ];
}
