import { figureName, partsOfMeasure, total } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { countFacts, factPosition } from '../../figures/fact-position.ts';
import { sum } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { fundSources } from '../../model/terms.ts';
import { optional } from '../rule.ts';
import { roundingTolerance } from '../../figures/rounding.ts';
import type { Finding, Rule } from '../rule.ts';

const funds = ['governmentManagedFunds', 'stateCapitalOperations'] as const;

/** 41: a fund spends what it took in and what was left of last year, item by item, and nothing else. */
export const fundOverspent: Rule = {
  code: 'FUND-OVERSPENT',
  title: '基金支出大于本年收入与年初结转之和',
  basis: '决算公开08、09表：专款专用，各项支出不大于年初结转和结余加本年收入',
  severity: 'error',
  check: (context) =>
    funds.flatMap((fund) => {
      const codes = context.figures.all().flatMap(({ name }) => {
        const parts = partsOfMeasure('expenditure', name);
        return parts?.fund === fund && parts.kind === total && parts.code.length === 7 ? [parts.code] : [];
      });
      return codes.flatMap((code) => compare(context, fund, code));
    }),
};

function compare(context: ReportContext, fund: (typeof funds)[number], code: string): readonly Finding[] {
  const { figures } = context;
  const expenditure = figures.get(figureName('expenditure', { fund, code }));
  const available = [figureName('income', { source: fund, code }), figureName('openingBalance', { fund, code })]
    .filter((name) => figures.has(name))
    .map((name) => figures.get(name));
  const room = sum(available.map(({ value }) => value));
  const over = expenditure.value.minus(room);
  const parts = [expenditure, ...available].reduce((count, figure) => count + countFacts(figures, figure), 0);
  if (over.lessThanOrEqualTo(roundingTolerance(context.accounts.ledger.unit, parts))) return [];
  const other = available.map(({ name }) => factPosition(figures, name)).find((position) => position !== undefined);
  return [
    {
      subject: `${fundSources[fund]} ${code}`,
      severity: 'error',
      ...optional('position', factPosition(figures, expenditure.name)),
      expected: `不大于收入与年初结转之和 ${exactAmount(room)}`,
      actual: `支出 ${exactAmount(expenditure.value)}`,
      difference: exactDifference(over),
      ...optional('related', other === undefined ? undefined : { position: other, note: '收入或年初结转' }),
      hint: '请核对这一科目的收入、年初结转和支出；用其他资金安排的支出，移到那种资金之下。',
      figures: [expenditure.name, ...available.map(({ name }) => name)],
    },
  ];
}
