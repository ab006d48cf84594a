import { partsOfMeasure, total } from '../../model/figure-name.ts';
import type { NamedFund } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { treeOf } from './make-equations.ts';
import type { CodeTree } from './make-equations.ts';

/** The codes that figures have, by what they classify. */
export interface CodeTrees {
  readonly income: CodeTree;
  readonly expenditure: (fund: NamedFund) => CodeTree;
  readonly openingBudget: CodeTree;
  /** Opening or closing balances of a fund by item. */
  readonly balance: (fund: NamedFund) => CodeTree;
  /** Items whose balances of a fund are known, last year's closing ones too. */
  readonly carriedOver: (fund: NamedFund) => readonly string[];
  readonly economic: CodeTree;
}

export function codeTreesOf(figures: Figures): CodeTrees {
  const codes = new Map<string, Set<string>>();
  const add = (of: string, code: string) => {
    if (code === total) return;
    const known = codes.get(of);
    if (known === undefined) codes.set(of, new Set([code]));
    else known.add(code);
  };
  for (const { name } of figures.all()) {
    const income = partsOfMeasure('income', name);
    if (income !== undefined) add('income', income.code);
    const expenditure = partsOfMeasure('expenditure', name);
    if (expenditure !== undefined) add(`expenditure ${expenditure.fund}`, expenditure.code);
    const budget = partsOfMeasure('openingBudget', name);
    if (budget !== undefined) add('openingBudget', budget.code);
    const balance = partsOfMeasure('openingBalance', name) ?? partsOfMeasure('closingBalance', name);
    if (balance !== undefined) add(`balance ${balance.fund}`, balance.code);
    const before = partsOfMeasure('closingBalance', name, 'prior');
    if (before !== undefined) add(`before ${before.fund}`, before.code);
    const economic = partsOfMeasure('economic', name);
    if (economic !== undefined) add('economic', economic.code);
  }
  const tree = (of: string) => treeOf(codes.get(of) ?? []);
  return {
    income: tree('income'),
    expenditure: (fund) => tree(`expenditure ${fund}`),
    openingBudget: tree('openingBudget'),
    balance: (fund) => tree(`balance ${fund}`),
    carriedOver: (fund) => {
      const known = new Set([...(codes.get(`balance ${fund}`) ?? []), ...(codes.get(`before ${fund}`) ?? [])]);
      return [...known].filter((code) => code.length === 7).toSorted((a, b) => (a < b ? -1 : 1));
    },
    economic: tree('economic'),
  };
}
