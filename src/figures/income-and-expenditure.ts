/** Tables 01–05: income by source, expenditure by fund and kind, balances, and the two grand totals. */
import type { Ledger, NumberFact } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import { sum } from '../model/money.ts';
import { expenditureKinds, fiscalFunds, fundSources, incomeSources, keysOf } from '../model/terms.ts';
import type { FundSource } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';
import { cellLabel, childrenOf, codeLabel, registerHierarchy, withParents } from './hierarchy.ts';

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

/** Income by item and source, with 财政拨款收入 as the sum of the three appropriations. */
export function registerIncome(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  registerHierarchy(register, 'income', '收入', ledger.income, incomeSources, classification);
  for (const code of [...withParents(ledger.income.keys()), 'total']) {
    const label = cellLabel('收入', codeLabel(classification, code), '财政拨款收入');
    register.sum(
      `income/${code}/fiscalAppropriation`,
      label,
      fiscalFunds.map((fund) => `income/${code}/${fund}`),
    );
  }
}

/** Expenditure by fund, item and kind; then over the three fiscal funds (`fiscal`) and over all (`all`). */
export function registerExpenditure(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  for (const fund of keysOf(fundSources)) {
    registerHierarchy(
      register,
      `expenditure/${fund}`,
      `${fundSources[fund]}支出`,
      ledger.expenditure[fund],
      expenditureKinds,
      classification,
    );
  }
  const labelOf = (what: string) => (code: string, kind?: string) =>
    cellLabel(what, codeLabel(classification, code), kind);
  registerOverFunds(register, ledger, 'fiscal', labelOf('财政拨款支出'), fiscalFunds);
  registerOverFunds(register, ledger, 'all', labelOf('支出'), keysOf(fundSources));
  const openingCodes = withParents([...ledger.openingBudget.keys(), ...ledger.expenditure.generalPublicBudget.keys()]);
  registerHierarchy(
    register,
    'openingBudget',
    '年初预算',
    ledger.openingBudget,
    openingKinds,
    classification,
    openingCodes,
  );
}

function registerOverFunds(
  register: FigureRegister,
  ledger: Ledger,
  name: string,
  labelOf: (code: string, kind?: string) => string,
  funds: readonly FundSource[],
): void {
  const codes = withParents(funds.flatMap((fund) => [...ledger.expenditure[fund].keys()]));
  for (const code of [...codes, 'total']) {
    for (const kind of [...keysOf(expenditureKinds), 'total'] as const) {
      const operands = funds.map((fund) => `expenditure/${fund}/${code}/${kind}`).filter(register.has);
      register.sum(
        `expenditure/${name}/${code}/${kind}`,
        labelOf(code, kind === 'total' ? undefined : expenditureKinds[kind]),
        operands,
      );
    }
  }
}

/** Balances at the start (facts) and at the end of the year (start + income − expenditure), by fund. */
export function registerBalances(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  register.fact('useOfNonAppropriationSurplus', '使用非财政拨款结余', ledger.useOfNonAppropriationSurplus);
  register.fact('distributionOfSurplus', '结余分配', ledger.distributionOfSurplus);
  for (const fund of keysOf(fundSources)) {
    const label = (code: string) => cellLabel(`${fundSources[fund]}年初结转和结余`, codeLabel(classification, code));
    registerOpeningBalance(
      register,
      `openingBalance/${fund}`,
      label,
      ledger.openingBalance[fund],
      balanceCodes(ledger, fund),
    );
  }
  for (const fund of fiscalFunds) {
    for (const code of fund === 'governmentManagedFunds' ? [...balanceCodes(ledger, fund), 'total'] : ['total']) {
      registerBalance(
        register,
        `closingBalance/${fund}/${code}`,
        cellLabel(`${fundSources[fund]}年末结转和结余`, codeLabel(classification, code)),
        [[`openingBalance/${fund}/${code}`, `income/${code}/${fund}`], [`expenditure/${fund}/${code}/total`]],
      );
    }
  }
  const ownIncome = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));
  registerBalance(register, 'closingBalance/nonAppropriation/total', '非财政拨款年末结转和结余合计', [
    [
      'openingBalance/nonAppropriation/total',
      'useOfNonAppropriationSurplus',
      ...ownIncome.map((source) => `income/total/${source}`),
    ],
    ['expenditure/nonAppropriation/total/total', 'distributionOfSurplus'],
  ]);
  for (const when of ['openingBalance', 'closingBalance'] as const) {
    const label = when === 'openingBalance' ? '年初' : '年末';
    register.sum(
      `${when}/fiscal/total`,
      `${label}财政拨款结转和结余`,
      fiscalFunds.map((fund) => `${when}/${fund}/total`),
    );
    register.sum(
      `${when}/all/total`,
      `${label}结转和结余`,
      keysOf(fundSources).map((fund) => `${when}/${fund}/total`),
    );
  }
}

function balanceCodes(ledger: Ledger, fund: FundSource): readonly string[] {
  const incomeItems = [...ledger.income]
    .filter(([, facts]) => fund !== 'nonAppropriation' && facts[fund] !== undefined)
    .map(([code]) => code);
  return withParents([...ledger.openingBalance[fund].keys(), ...ledger.expenditure[fund].keys(), ...incomeItems]);
}

function registerOpeningBalance(
  register: FigureRegister,
  prefix: string,
  labelOf: (code: string) => string,
  facts: ReadonlyMap<string, NumberFact>,
  codes: readonly string[],
): void {
  const id = (code: string) => `${prefix}/${code}`;
  for (const code of [...codes.toSorted((a, b) => b.length - a.length), 'total']) {
    if (code.length === 7) register.fact(id(code), labelOf(code), facts.get(code));
    else register.sum(id(code), labelOf(code), childrenOf(code, codes).map(id));
  }
}

/** What flowed in less what flowed out; a flow without any figure counts as nothing. */
function registerBalance(
  register: FigureRegister,
  id: string,
  label: string,
  [inflows, outflows]: readonly [readonly string[], readonly string[]],
): void {
  const present = [inflows.filter(register.has), outflows.filter(register.has)] as const;
  const total = (ids: readonly string[]) => ids.map((one) => register.get(one).value);
  const value = [...total(present[0]), ...total(present[1]).map((amount) => amount.negated())];
  register.computed(id, label, 'amount', 'balance', present.flat(), sum(value));
}

/** Tables 01 and 04: both sides of the account. */
export function registerGrandTotals(register: FigureRegister): void {
  register.sum('overall/incomeTotal', '收入总计', [
    'income/total/total',
    'useOfNonAppropriationSurplus',
    'openingBalance/all/total',
  ]);
  register.sum('overall/expenditureTotal', '支出总计', [
    'expenditure/all/total/total',
    'distributionOfSurplus',
    'closingBalance/all/total',
  ]);
  register.sum('fiscal/incomeTotal', '财政拨款收入总计', [
    'income/total/fiscalAppropriation',
    'openingBalance/fiscal/total',
  ]);
  register.sum('fiscal/expenditureTotal', '财政拨款支出总计', [
    'expenditure/fiscal/total/total',
    'closingBalance/fiscal/total',
  ]);
  for (const fund of fiscalFunds) {
    register.sum(`fiscal/expenditureTotal/${fund}`, `${fundSources[fund]}支出总计`, [
      `expenditure/${fund}/total/total`,
      `closingBalance/${fund}/total`,
    ]);
  }
}
