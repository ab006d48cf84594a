/** Tie-outs 2, 11–14, 19, 20, 25, 27–30, 42–45, 55: expenditure by fund, item and kind, and the opening budget. */
import { figureName, total } from '../../model/figure-name.ts';
import type { NamedFund, Total } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { expenditureKinds, fiscalFunds, fundSources, keysOf } from '../../model/terms.ts';
import type { ExpenditureKind } from '../../model/terms.ts';
import type { CodeTrees } from './code-trees.ts';
import type { Equation } from './equation.ts';
import { atMost, equal, equalIfKnown, filled, levels, printedAlike } from './make-equations.ts';
import type { CodeTree } from './make-equations.ts';

const kinds = keysOf(expenditureKinds);
const ownKinds = ['basic', 'project'] as const;

/** Of a fund's table: the number of "basic + project", of the levels, and of what it shares with the table of all funds. */
const ownTables = [
  { fund: 'generalPublicBudget', kinds: 27, levels: 28, alike: 29 },
  { fund: 'governmentManagedFunds', kinds: 42, levels: 43, alike: 44 },
  { fund: 'stateCapitalOperations', kinds: 45, levels: 45, alike: 45 },
] as const;

export function expenditureEquations(figures: Figures, trees: CodeTrees): readonly Equation[] {
  const tree = trees.expenditure(total);
  const of = (fund: NamedFund, code: string, kind: ExpenditureKind | Total = total) =>
    figureName('expenditure', { fund, code, kind });
  const classes = classesOf(tree);
  const everyKind = [total, ...filled(figures, kinds, (kind) => of(total, total, kind))] as const;
  const fiscalCodes = [total, ...classesOf(trees.expenditure('fiscal'))];
  return [
    ...topLevel(figures, 2, tree, total),
    ...[...tree.keys()].flatMap((code) =>
      equal(figures, 11, of(total, code), ['各栏之和', kinds.map((kind) => of(total, code, kind))]),
    ),
    ...everyKind.flatMap((kind) =>
      levels(figures, 12, tree, (code) => of(total, code, kind), { withTotal: kind !== total }),
    ),
    ...printedAlike(figures, 13, of(total, total)),
    ...classes.flatMap((code) => printedAlike(figures, 14, of(total, code))),
    ...fiscalCodes.flatMap((code) =>
      equal(figures, 19, of('fiscal', code), ['三项财政拨款之和', fiscalFunds.map((fund) => of(fund, code))]),
    ),
    ...(['fiscal', ...fiscalFunds] as const).flatMap((fund) => topLevel(figures, 20, trees.expenditure(fund), fund)),
    ...classesOf(trees.expenditure('fiscal')).flatMap((code) =>
      atMost(figures, 25, of('fiscal', code), of(total, code)),
    ),
    ...ownTables.flatMap(({ fund, ...numbers }) => fundEquations(figures, trees.expenditure(fund), fund, numbers)),
    ...[...tree.keys()].flatMap((code) =>
      everyKind.flatMap((kind) =>
        equal(figures, 30, of(total, code, kind), [
          '四种资金之和',
          keysOf(fundSources).map((fund) => of(fund, code, kind)),
        ]),
      ),
    ),
    ...[...trees.expenditure('generalPublicBudget').keys()].flatMap((code) =>
      ([total, ...ownKinds] as const).flatMap((kind) =>
        atMost(figures, 30, of('generalPublicBudget', code, kind), of(total, code, kind), { severity: 'warning' }),
      ),
    ),
    ...openingBudgetEquations(figures, trees.openingBudget),
  ];
}

function fundEquations(
  figures: Figures,
  tree: CodeTree,
  fund: NamedFund,
  numbers: { readonly kinds: number; readonly levels: number; readonly alike: number },
): readonly Equation[] {
  const of = (code: string, kind?: ExpenditureKind) => figureName('expenditure', { fund, code, kind });
  return [
    ...[...tree.keys()].flatMap((code) =>
      equal(figures, numbers.kinds, of(code), ['基本支出与项目支出之和', ownKinds.map((kind) => of(code, kind))]),
    ),
    // The total over all kinds is tie-out 20.
    ...levels(figures, numbers.levels, tree, (code) => of(code), { withTotal: false }),
    ...ownKinds.flatMap((kind) => levels(figures, numbers.levels, tree, (code) => of(code, kind))),
    ...[total, ...classesOf(tree)].flatMap((code) => printedAlike(figures, numbers.alike, of(code))),
  ];
}

/** The opening budget of each item is its two kinds, and the whole is the sum of the items. */
function openingBudgetEquations(figures: Figures, tree: CodeTree): readonly Equation[] {
  const of = (code: string, kind?: 'basic' | 'project') => figureName('openingBudget', { code, kind });
  const items = [...tree.keys()].filter((code) => code.length === 7);
  return [
    ...[...items, total].flatMap((code) =>
      equalIfKnown(figures, 55, of(code), ['基本支出与项目支出之和', ownKinds.map((kind) => of(code, kind))]),
    ),
    ...[undefined, ...ownKinds].flatMap((kind) =>
      equalIfKnown(figures, 55, of(total, kind), ['各项之和', items.map((code) => of(code, kind))]),
    ),
  ];
}

function topLevel(figures: Figures, number: number, tree: CodeTree, fund: NamedFund): readonly Equation[] {
  const of = (code: string) => figureName('expenditure', { fund, code });
  return equal(figures, number, of(total), ['各类之和', classesOf(tree).map(of)]);
}

function classesOf(tree: CodeTree): readonly string[] {
  return tree.get(total) ?? [];
}
