import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import type { FigureId } from '../../model/figures.ts';
import { zero } from '../../model/money.ts';
import type { ReportContext } from '../../model/report-context.ts';
import { fundSources, keysOf } from '../../model/terms.ts';
import { countFacts, factPosition } from '../fact-position.ts';
import { optional } from '../optional.ts';
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
      compare(context, `${fund}/total`, `${fundSources[fund]}年初结转和结余`),
    );
    return totals.length > 0
      ? totals
      : governmentFundItems(context).flatMap((code) =>
          compare(context, `governmentManagedFunds/${code}`, `${code} 年初结转和结余`),
        );
  },
};

/** Items of table 08 in either year. */
function governmentFundItems({ figures }: ReportContext): readonly string[] {
  const codes = figures
    .all()
    .flatMap(
      ({ id }) => /^(?:prior\/closing|opening)Balance\/governmentManagedFunds\/(\d{7})$/.exec(id)?.slice(1) ?? [],
    );
  return [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1));
}

function compare(context: ReportContext, name: string, subject: string): readonly Finding[] {
  const { figures } = context;
  const [openingId, closingId] = [`openingBalance/${name}`, `prior/closingBalance/${name}`] as const;
  const valueOf = (id: FigureId) => (figures.has(id) ? figures.get(id).value : zero);
  const partsOf = (id: FigureId) => (figures.has(id) ? countFacts(figures, figures.get(id)) : 0);
  const [opening, closing] = [valueOf(openingId), valueOf(closingId)];
  const comparison = compareAmounts(context, opening, closing, partsOf(openingId) + partsOf(closingId));
  if (comparison === 'equal') return [];
  const position = factPosition(figures, openingId);
  const other = factPosition(figures, closingId);
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
      figures: [openingId, closingId],
    },
  ];
}
