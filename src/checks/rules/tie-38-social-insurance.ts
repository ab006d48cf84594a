import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { sum } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import { compareAmounts } from '../../figures/rounding.ts';
import type { Finding, Rule } from '../rule.ts';

const pairs: readonly (readonly [RegExp, string, string])[] = [
  [/^2080505$/, '30108', '机关事业单位基本养老保险缴费'],
  [/^2080506$/, '30109', '职业年金缴费'],
  [/^210110[12]$/, '30110', '职工基本医疗保险缴费'],
  [/^2210201$/, '30113', '住房公积金'],
];

/** 38: an insurance item of table 05 is usually what table 06 shows under the economic item of the same name. */
export const socialInsurance: Rule = {
  code: 'TIE-38',
  title: '05表与06表的同名缴费不一致',
  basis: '2080505≈30108，2080506≈30109，210110x≈30110，2210201≈30113（05表有该项时）',
  severity: 'hint',
  check: (context) => pairs.flatMap(([items, economic, name]) => compare(context, items, economic, name)),
};

function compare(context: ReportContext, items: RegExp, economic: string, name: string): readonly Finding[] {
  const { accounts, figures } = context;
  const codes = [...accounts.ledger.expenditure.generalPublicBudget.keys()].filter((code) => items.test(code));
  if (codes.length === 0) return [];
  const functional = sum(
    codes.map(
      (code) => figures.get(figureName('expenditure', { fund: 'generalPublicBudget', code, kind: 'basic' })).value,
    ),
  );
  const paid = accounts.ledger.economic.get(economic)?.value ?? sum([]);
  if (compareAmounts(context.accounts.ledger.unit, functional, paid, codes.length + 1) !== 'different') return [];
  return [
    {
      subject: name,
      severity: 'hint',
      ...optional(
        'position',
        factPosition(
          figures,
          figureName('expenditure', { fund: 'generalPublicBudget', code: codes[0] ?? '', kind: 'basic' }),
        ),
      ),
      expected: `06表 ${economic} ${exactAmount(paid)}`,
      actual: `05表 ${codes.join('、')} 基本支出 ${exactAmount(functional)}`,
      difference: exactDifference(functional.minus(paid)),
      hint: '两处口径可以不同；如应一致，请核对。',
      figures: [],
    },
  ];
}
