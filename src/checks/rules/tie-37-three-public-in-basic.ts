import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { threePublicItems } from '../../model/terms.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

const pairs = [
  ['30212', 'overseasTravel'],
  ['31013', 'vehiclePurchase'],
  ['30231', 'vehicleOperation'],
  ['30217', 'officialReception'],
] as const;

/** 37: what basic expenditure holds of a “三公” expense is not more than table 07 shows. */
export const threePublicInBasic: Rule = {
  code: 'TIE-37',
  title: '06表的“三公”科目大于07表的决算数',
  basis: '30212≤因公出国（境）费，31013≤公务用车购置费，30231≤公务用车运行费，30217≤公务接待费',
  severity: 'error',
  check: (context) => pairs.flatMap(([code, item]) => compare(context, code, item)),
};

function compare({ figures }: ReportContext, code: string, item: (typeof pairs)[number][1]): readonly Finding[] {
  if (!figures.has(figureName('economic', { code }))) return [];
  const economic = figures.get(figureName('economic', { code }));
  const final = figures.get(figureName('threePublicFinal', { item }));
  if (economic.value.lessThanOrEqualTo(final.value)) return [];
  const other = factPosition(figures, final.name);
  return [
    {
      subject: threePublicItems[item],
      severity: 'error',
      ...optional('position', factPosition(figures, economic.name)),
      expected: `不大于07表${threePublicItems[item]}决算数 ${exactAmount(final.value)}`,
      actual: `06表 ${code} 为 ${exactAmount(economic.value)}`,
      difference: exactDifference(economic.value.minus(final.value)),
      ...optional('related', other === undefined ? undefined : { position: other, note: '07表的决算数' }),
      hint: '请核对两处：基本支出列支的“三公”经费应包含在07表决算数之内。',
      figures: [economic.name, final.name],
    },
  ];
}
