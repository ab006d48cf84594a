/** Changes against last year, completion of budgets, shares of a whole. */
import type { PriorYear } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import type { FigureId } from '../model/figures.ts';
import { expenditureKinds, incomeSources, keysOf, threePublicItems, yearComparisons } from '../model/terms.ts';
import type { YearComparison } from '../model/terms.ts';
import { computeLedger } from './compute-ledger.ts';
import type { FigureRegister } from './figure-register.ts';
import { cellLabel, codeLabel } from './hierarchy.ts';

/** The figure that each comparison with last year is about. */
export const comparedFigures: Readonly<Record<YearComparison, FigureId>> = {
  overall: 'overall/incomeTotal',
  fiscalOverall: 'fiscal/incomeTotal',
  generalExpenditure: 'expenditure/generalPublicBudget/total/total',
};

/** Last year's figures as `prior/<id>`: all that its ledger gives, or the totals that were stated. */
export function registerPriorYear(
  register: FigureRegister,
  prior: PriorYear | undefined,
  classification: Classification,
): void {
  if (prior === undefined) return;
  if (prior.kind === 'ledger') {
    register.include('prior/', '上年', computeLedger(prior.ledger, classification));
    return;
  }
  for (const comparison of keysOf(yearComparisons)) {
    const fact = prior.comparisons[comparison];
    if (fact !== undefined)
      register.fact(`prior/${comparedFigures[comparison]}`, `上年${yearComparisons[comparison]}`, fact);
  }
  for (const item of keysOf(threePublicItems)) {
    const fact = prior.threePublic[item];
    if (fact !== undefined) register.fact(`prior/threePublic/final/${item}`, `上年${threePublicItems[item]}`, fact);
  }
}

/** `change/<id>` and, where last year's amount is not zero, `changeRate/<id>` (signed). */
export function registerChanges(register: FigureRegister): void {
  const compared = [
    ...Object.values(comparedFigures),
    ...keysOf(threePublicItems).map((item) => `threePublic/final/${item}`),
  ];
  for (const id of compared) {
    if (!register.has(`prior/${id}`)) continue;
    const { label } = register.get(id);
    register.difference(`change/${id}`, `${label}比上年增减`, [id, `prior/${id}`]);
    register.rate(`changeRate/${id}`, `${label}比上年增减幅度`, `change/${id}`, `prior/${id}`);
  }
}

/** `completion/…`: final accounts as a part of the budget, wherever there was a budget. */
export function registerCompletions(register: FigureRegister, classification: Classification): void {
  for (const { id } of register.all().filter((figure) => /^openingBudget\/(\d{7}|total)\/total$/.test(figure.id))) {
    const code = id.split('/')[1] ?? '';
    const final = `expenditure/generalPublicBudget/${code}/total`;
    if (!register.has(final))
      register.fact(final, cellLabel('一般公共预算财政拨款支出', codeLabel(classification, code)), undefined);
    register.difference(`deviation/${code}`, `${codeLabel(classification, code)}决算数与年初预算数之差`, [final, id]);
    register.rate(`completion/${code}`, `${codeLabel(classification, code)}完成年初预算`, final, id);
  }
  for (const item of [...keysOf(threePublicItems), 'vehicles', 'total']) {
    const [final, budget] = [`threePublic/final/${item}`, `threePublic/budget/${item}`];
    const { label } = register.get(final);
    register.difference(`deviation/threePublic/${item}`, `${label}与预算数之差`, [final, budget]);
    register.rate(`completion/threePublic/${item}`, `${label}完成预算`, final, budget);
  }
}

/** `share/…`: what makes up a total. */
export function registerShares(register: FigureRegister, classification: Classification): void {
  const sources = { fiscalAppropriation: '财政拨款收入', ...incomeSources } as const;
  for (const source of keysOf(sources)) {
    register.share(
      `share/income/${source}`,
      `${sources[source]}占收入合计`,
      `income/total/${source}`,
      'income/total/total',
    );
  }
  for (const kind of keysOf(expenditureKinds)) {
    register.share(
      `share/expenditure/${kind}`,
      `${expenditureKinds[kind]}占支出合计`,
      `expenditure/all/total/${kind}`,
      'expenditure/all/total/total',
    );
  }
  const general = 'expenditure/generalPublicBudget/total/total';
  register.share(
    'share/generalExpenditure',
    '一般公共预算财政拨款支出占本年支出合计',
    general,
    'expenditure/all/total/total',
  );
  for (const { id } of register
    .all()
    .filter((figure) => /^expenditure\/generalPublicBudget\/\d{3}\/total$/.test(figure.id))) {
    const code = id.split('/')[2] ?? '';
    register.share(
      `share/generalExpenditure/${code}`,
      `${codeLabel(classification, code)}占一般公共预算财政拨款支出`,
      id,
      general,
    );
  }
  for (const part of ['personnel', 'operating']) {
    register.share(
      `share/basic/${part}`,
      `${register.get(`economic/${part}`).label}占基本支出`,
      `economic/${part}`,
      'economic/total',
    );
  }
  for (const item of ['overseasTravel', 'officialReception', 'vehicles']) {
    register.share(
      `share/threePublic/${item}`,
      `${register.get(`threePublic/final/${item}`).label}占“三公”经费`,
      `threePublic/final/${item}`,
      'threePublic/final/total',
    );
  }
}
