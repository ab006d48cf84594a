import { figureName, partsOfMeasure, priorOf } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { zero } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import type { FundSource } from '../../model/terms.ts';
import { countFacts, factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import { compareAmounts } from '../tolerance.ts';

/** 48: what is carried into the year is what last year's accounts carried out of theirs; adjustments are declared. */
export const openingBalance: Rule = {
  code: 'TIE-48',
  title: '年初结转和结余与上年年末数不一致',
  basis: '本年01、04、08表的年初数 = 上年的年末数，调整须说明',
  severity: 'warning',
  check: (context) => {
    if (context.accounts.prior?.kind !== 'ledger') return [];
    const totals = keysOf(fundSources).flatMap((fund) =>
      compare(context, { fund }, `${fundSources[fund]}年初结转和结余`),
    );
    return totals.length > 0
      ? totals
      : governmentFundItems(context).flatMap((code) =>
          compare(context, { fund: 'governmentManagedFunds', code }, `${code} 年初结转和结余`),
        );
  },
};

/** Items of table 08 in either year. */
function governmentFundItems({ figures }: ReportContext): readonly string[] {
  const codes = figures.all().flatMap(({ name }) => {
    const parts = partsOfMeasure('openingBalance', name) ?? partsOfMeasure('closingBalance', name, 'prior');
    return parts?.fund === 'governmentManagedFunds' && parts.code.length === 7 ? [parts.code] : [];
  });
  return [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1));
}

function compare(
  context: ReportContext,
  of: { readonly fund: FundSource; readonly code?: string },
  subject: string,
): readonly Finding[] {
  const { figures } = context;
  const [openingName, closingName] = [figureName('openingBalance', of), priorOf(figureName('closingBalance', of))];
  const valueOf = (name: FigureName) => (figures.has(name) ? figures.get(name).value : zero);
  const factsOf = (name: FigureName) => (figures.has(name) ? countFacts(figures, figures.get(name)) : 0);
  const [opening, closing] = [valueOf(openingName), valueOf(closingName)];
  const comparison = compareAmounts(context, opening, closing, factsOf(openingName) + factsOf(closingName));
  if (comparison === 'equal') return [];
  const position = factPosition(figures, openingName);
  const other = factPosition(figures, closingName);
  return [
    {
      subject,
      severity: comparison === 'rounding' ? 'hint' : 'warning',
      ...optional('position', position ?? other),
      expected: `上年年末 ${exactAmount(closing)}`,
      actual: `本年年初 ${exactAmount(opening)}`,
      difference: exactDifference(opening.minus(closing)),
      ...optional(
        'related',
        position === undefined || other === undefined ? undefined : { position: other, note: '上年的收支' },
      ),
      hint: comparison === 'rounding' ? '属于四舍五入的尾差，不必修改。' : '请核对；属会计调整或财政收回的，写明说明。',
      figures: [openingName, closingName],
    },
  ];
}
