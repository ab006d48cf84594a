/** Where accounts.yaml states a figure that has parts. */
import type { FactEdit } from '../../model/fact-edit.ts';
import { partsOf, total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { expenditureKinds, fundSources, incomeSources } from '../../model/terms.ts';

const codeName = (code: string) => (code === total ? '合计' : code);
const fiscal = '财政拨款';
/** The term of a part; what no data file has a term of its own for is the sum of the three appropriations. */
const term = (terms: Readonly<Record<string, string>>, part: string) =>
  part === total ? '合计' : (terms[part] ?? fiscal);

/** Budgets and balances of one fund with their parts, all others under 核定合计. */
export function statedPath(figure: FigureName): FactEdit['path'] {
  const parts = partsOf(figure);
  if (parts.measure === 'openingBudget') return ['年初预算', codeName(parts.code), term(expenditureKinds, parts.kind)];
  const section = '核定合计';
  if (parts.measure === 'openingBalance' || parts.measure === 'closingBalance') {
    const when = parts.measure === 'openingBalance' ? '年初' : '年末';
    const fund = term(fundSources, parts.fund);
    if (!Object.hasOwn(fundSources, parts.fund)) return [section, `${when}结转`, fund];
    return [`${when}结转和结余`, fund, ...(parts.code === total ? [] : [parts.code])];
  }
  if (parts.measure === 'income') return [section, '收入', codeName(parts.code), term(incomeSources, parts.source)];
  if (parts.measure === 'expenditure')
    return [section, '支出', term(fundSources, parts.fund), codeName(parts.code), term(expenditureKinds, parts.kind)];
  if (parts.measure === 'economic') return [section, '经济分类', codeName(parts.code)];
  return [section, ...figure.split('/')];
}
