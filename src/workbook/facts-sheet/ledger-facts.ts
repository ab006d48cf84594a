/** The facts of a ledger by their place in accounts.yaml, each with the figure that it is. */
import { figureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Facts, Ledger, NumberFact } from '../../model/accounts.ts';
import { expenditureKinds, fundSources, incomeSources, keysOf, threePublicItems } from '../../model/terms.ts';
import type { FactPath } from '../../facts/catalogue/paths.ts';
import { statedPath } from '../../facts/writing/stated-path.ts';

export interface LedgerFact {
  readonly path: FactPath;
  readonly figure: FigureName;
  readonly fact: NumberFact;
}

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

/** Leaf facts. */
export function leafFacts(ledger: Ledger): readonly LedgerFact[] {
  return [
    ...byItem(ledger.openingBudget, ['年初预算'], openingKinds, (code, kind) =>
      figureName('openingBudget', { code, kind }),
    ),
    ...keysOf(fundSources).flatMap((fund) =>
      [...ledger.openingBalance[fund]].map(([code, fact]) => ({
        path: ['年初结转和结余', fundSources[fund], code],
        figure: figureName('openingBalance', { fund, code }),
        fact,
      })),
    ),
    ...keysOf(fundSources).flatMap((fund) =>
      byItem(ledger.expenditure[fund], ['支出', fundSources[fund]], expenditureKinds, (code, kind) =>
        figureName('expenditure', { fund, code, kind }),
      ),
    ),
    ...byItem(ledger.income, ['收入'], incomeSources, (code, source) => figureName('income', { source, code })),
    ...[...ledger.economic].map(([code, fact]) => ({
      path: ['经济分类', code],
      figure: figureName('economic', { code }),
      fact,
    })),
    ...threePublicFacts(ledger).flatMap(({ fact, ...rest }) => (fact === undefined ? [] : [{ ...rest, fact }])),
    ...(ledger.useOfNonAppropriationSurplus === undefined
      ? []
      : [
          {
            path: ['使用非财政拨款结余'],
            figure: figureName('useOfNonAppropriationSurplus'),
            fact: ledger.useOfNonAppropriationSurplus,
          },
        ]),
    ...(ledger.distributionOfSurplus === undefined
      ? []
      : [{ path: ['结余分配'], figure: figureName('distributionOfSurplus'), fact: ledger.distributionOfSurplus }]),
  ];
}

/** Every part of table 07, stated or not. */
export function threePublicFacts(
  ledger: Ledger,
): readonly (Omit<LedgerFact, 'fact'> & { readonly fact: NumberFact | undefined })[] {
  const sides = [
    ['预算数', 'threePublicBudget', ledger.threePublicBudget],
    ['决算数', 'threePublicFinal', ledger.threePublicFinal],
  ] as const;
  return sides.flatMap(([name, side, facts]) =>
    keysOf(threePublicItems).map((item) => ({
      path: ['三公经费', name, threePublicItems[item]],
      figure: figureName(side, { item }),
      fact: facts[item],
    })),
  );
}

function byItem<K extends string>(
  rows: ReadonlyMap<string, Facts<K>>,
  path: FactPath,
  terms: Readonly<Record<K, string>>,
  nameOf: (code: string, key: K) => FigureName,
): readonly LedgerFact[] {
  return [...rows].flatMap(([code, facts]) =>
    keysOf(terms).flatMap((key) => {
      const fact: NumberFact | undefined = facts[key];
      return fact === undefined ? [] : [{ path: [...path, code, terms[key]], figure: nameOf(code, key), fact }];
    }),
  );
}

/** What is stated in place of what follows from the leaves. */
export function statedFacts({ statedTotals }: Ledger): readonly LedgerFact[] {
  return [...statedTotals].map(([figure, fact]) => ({ path: statedPath(figure), figure, fact }));
}
