/** The facts of a ledger by their place in accounts.yaml, each with the figure that it is. */
import type { Facts, Ledger, NumberFact } from '../../model/accounts.ts';
import type { FigureId } from '../../model/figures.ts';
import { expenditureKinds, fundSources, incomeSources, keysOf, threePublicItems } from '../../model/terms.ts';
import type { FactPath } from './fact-pattern.ts';

export interface LedgerFact {
  readonly path: FactPath;
  readonly figure: FigureId;
  readonly fact: NumberFact;
}

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

/** Leaf facts. */
export function leafFacts(ledger: Ledger): readonly LedgerFact[] {
  return [
    ...byItem(ledger.openingBudget, ['年初预算'], 'openingBudget', openingKinds),
    ...keysOf(fundSources).flatMap((fund) =>
      [...ledger.openingBalance[fund]].map(([code, fact]) => ({
        path: ['年初结转和结余', fundSources[fund], code],
        figure: `openingBalance/${fund}/${code}`,
        fact,
      })),
    ),
    ...keysOf(fundSources).flatMap((fund) =>
      byItem(ledger.expenditure[fund], ['支出', fundSources[fund]], `expenditure/${fund}`, expenditureKinds),
    ),
    ...byItem(ledger.income, ['收入'], 'income', incomeSources),
    ...[...ledger.economic].map(([code, fact]) => ({ path: ['经济分类', code], figure: `economic/${code}`, fact })),
    ...threePublicFacts(ledger).flatMap(({ fact, ...rest }) => (fact === undefined ? [] : [{ ...rest, fact }])),
    ...(ledger.useOfNonAppropriationSurplus === undefined
      ? []
      : [
          {
            path: ['使用非财政拨款结余'],
            figure: 'useOfNonAppropriationSurplus',
            fact: ledger.useOfNonAppropriationSurplus,
          },
        ]),
    ...(ledger.distributionOfSurplus === undefined
      ? []
      : [{ path: ['结余分配'], figure: 'distributionOfSurplus', fact: ledger.distributionOfSurplus }]),
  ];
}

/** Every part of table 07, stated or not. */
export function threePublicFacts(
  ledger: Ledger,
): readonly (Omit<LedgerFact, 'fact'> & { readonly fact: NumberFact | undefined })[] {
  const sides = [
    ['预算数', 'budget', ledger.threePublicBudget],
    ['决算数', 'final', ledger.threePublicFinal],
  ] as const;
  return sides.flatMap(([name, side, facts]) =>
    keysOf(threePublicItems).map((item) => ({
      path: ['三公经费', name, threePublicItems[item]],
      figure: `threePublic/${side}/${item}`,
      fact: facts[item],
    })),
  );
}

function byItem<K extends string>(
  rows: ReadonlyMap<string, Facts<K>>,
  path: FactPath,
  prefix: string,
  terms: Readonly<Record<K, string>>,
): readonly LedgerFact[] {
  return [...rows].flatMap(([code, facts]) =>
    keysOf(terms).flatMap((key) => {
      const fact: NumberFact | undefined = facts[key];
      return fact === undefined
        ? []
        : [{ path: [...path, code, terms[key]], figure: `${prefix}/${code}/${key}`, fact }];
    }),
  );
}

/** An authority's stated totals. */
export function statedFacts({ statedTotals }: Ledger): readonly LedgerFact[] {
  return [...statedTotals].map(([figure, fact]) => ({ path: ['核定合计', ...statedPath(figure)], figure, fact }));
}

function statedPath(figure: FigureId): FactPath {
  const [kind = '', ...rest] = figure.split('/');
  const codeName = (code = '') => (code === 'total' ? '合计' : code);
  if (kind === 'income') return ['收入', codeName(rest[0]), term(incomeSources, rest[1])];
  if (kind === 'expenditure')
    return ['支出', term(fundSources, rest[0]), codeName(rest[1]), term(expenditureKinds, rest[2])];
  if (rest[0] === 'personnel') return ['人员经费'];
  if (rest[0] === 'operating') return ['公用经费'];
  return ['经济分类', rest[0] ?? ''];
}

function term(terms: Readonly<Record<string, string>>, id = ''): string {
  return terms[id] ?? id;
}
