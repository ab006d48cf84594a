/** Tie-outs 3–5, 17–19, 21–23, 26, 41, 43, 44, 48: what is carried in and out of the year, and both grand totals. */
import { figureName, priorOf, total } from '../../model/figure-name.ts';
import type { NamedFund } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { restsOnFact } from '../../figures/fact-position.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../model/terms.ts';
import type { CodeTree } from './make-equations.ts';
import type { CodeTrees } from './code-trees.ts';
import type { Equation } from './equation.ts';
import { atMost, equal, equalIfKnown, levels, printedAlike } from './make-equations.ts';

const opening = (fund: NamedFund, code: string = total) => figureName('openingBalance', { fund, code });
const closing = (fund: NamedFund, code: string = total) => figureName('closingBalance', { fund, code });
const spent = (fund: NamedFund, code: string = total) => figureName('expenditure', { fund, code });
const grandTotal = (fund: NamedFund = total) => figureName('expenditureTotal', { fund });

export function balanceEquations(figures: Figures, trees: CodeTrees): readonly Equation[] {
  return [
    ...wholeAccount(figures),
    ...fiscalAccount(figures),
    ...governmentFunds(figures, trees.balance('governmentManagedFunds')),
    ...carriedOver(figures, trees.carriedOver('governmentManagedFunds')),
  ];
}

function wholeAccount(figures: Figures): readonly Equation[] {
  const [used, distributed] = [figureName('useOfNonAppropriationSurplus'), figureName('distributionOfSurplus')];
  const own = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));
  const fund = 'nonAppropriation';
  return [
    ...equal(figures, 3, figureName('incomeTotal'), [
      '本年收入、使用非财政拨款结余、年初结转和结余之和',
      [figureName('income'), used, opening(total)],
    ]),
    ...equal(figures, 4, grandTotal(), [
      '本年支出、结余分配、年末结转和结余之和',
      [spent(total), distributed, closing(total)],
    ]),
    ...equal(
      figures,
      5,
      [
        '年初结转和结余、本年收入、使用结余之和',
        [opening(fund), ...own.map((source) => figureName('income', { source })), used],
      ],
      ['本年支出、结余分配、年末结转和结余之和', [spent(fund), distributed, closing(fund)]],
      { subject: fundSources[fund] },
    ),
    ...equal(figures, 5, figureName('incomeTotal'), grandTotal()),
  ];
}

function fiscalAccount(figures: Figures): readonly Equation[] {
  const received = figureName('income', { source: 'fiscalAppropriation' });
  const three = '三项财政拨款之和';
  return [
    ...equal(figures, 17, opening('fiscal'), [three, fiscalFunds.map((fund) => opening(fund))]),
    ...equal(figures, 18, figureName('incomeTotal', { fund: 'fiscal' }), [
      '本年收入与年初结转和结余之和',
      [received, opening('fiscal')],
    ]),
    ...equal(figures, 19, closing('fiscal'), [three, fiscalFunds.map((fund) => closing(fund))]),
    ...equal(figures, 19, grandTotal('fiscal'), [three, fiscalFunds.map(grandTotal)]),
    ...(['fiscal', ...fiscalFunds] as const).flatMap((fund) =>
      equal(figures, 21, grandTotal(fund), ['本年支出与年末结转和结余之和', [spent(fund), closing(fund)]]),
    ),
    ...equal(figures, 22, figureName('incomeTotal', { fund: 'fiscal' }), grandTotal('fiscal')),
    ...fiscalFunds.flatMap((fund) =>
      equal(
        figures,
        23,
        ['本年收入与年初结转和结余之和', [figureName('income', { source: fund }), opening(fund)]],
        grandTotal(fund),
        { subject: fundSources[fund] },
      ),
    ),
    ...atMost(figures, 26, opening('fiscal'), opening(total)),
    ...atMost(figures, 26, closing('fiscal'), closing(total)),
  ];
}

function governmentFunds(figures: Figures, tree: CodeTree): readonly Equation[] {
  const fund = 'governmentManagedFunds';
  const received = (code: string) => figureName('income', { source: fund, code });
  return [
    ...[...tree.keys()].flatMap((code) =>
      equal(
        figures,
        41,
        ['年初结转和结余与本年收入之和', [opening(fund, code), received(code)]],
        ['本年支出与年末结转和结余之和', [spent(fund, code), closing(fund, code)]],
        { subject: code === total ? fundSources[fund] : `${fundSources[fund]} ${code}` },
      ),
    ),
    ...levels(figures, 43, tree, (code) => opening(fund, code), { join: equalIfKnown }),
    ...levels(figures, 43, tree, (code) => closing(fund, code)),
    ...levels(figures, 43, tree, received),
    ...[opening(fund), closing(fund)].flatMap((name) => printedAlike(figures, 44, name)),
  ];
}

/** What is carried into the year is what last year's accounts carried out of theirs; items before the funds they belong to. */
function carriedOver(figures: Figures, items: readonly string[]): readonly Equation[] {
  if (!figures.has(priorOf(closing(total)))) return [];
  const compare = (fund: NamedFund, code: string, subject: string) =>
    equal(figures, 48, ['本年年初', [opening(fund, code)]], ['上年年末', [priorOf(closing(fund, code))]], { subject });
  const funds = keysOf(fundSources).flatMap((fund) => compare(fund, total, `${fundSources[fund]}年初结转和结余`));
  const byItem = 'governmentManagedFunds';
  // What is carried in may be known in total alone.
  const known = items.some((code) => restsOnFact(figures, opening(byItem, code))) ? items : [];
  return [...known.flatMap((code) => compare(byItem, code, `${code} 年初结转和结余`)), ...funds];
}
