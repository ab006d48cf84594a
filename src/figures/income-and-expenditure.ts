/** Tables 01–05: income by source, expenditure by fund and kind, balances, and the two grand totals. */
import type { Ledger } from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import { figureName, partsOfMeasure, total } from '../model/figure-name.ts';
import type { NamedFund, NamedSource, Total } from '../model/figure-name.ts';
import { expenditureKinds, fiscalFunds, fundSources, incomeSources, keysOf } from '../model/terms.ts';
import type { ExpenditureKind, FundSource } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';
import { cellLabel, childrenOf, codeLabel, registerHierarchy, withParents } from './hierarchy.ts';

const openingKinds = { basic: expenditureKinds.basic, project: expenditureKinds.project } as const;

/** Income by item and source, with 财政拨款收入 as the sum of the three appropriations. */
export function registerIncome(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  const nameOf = (code: string, source: NamedSource) => figureName('income', { source, code });
  registerHierarchy(register, nameOf, '收入', ledger.income, incomeSources, classification);
  for (const code of [...withParents(ledger.income.keys()), total]) {
    const label = cellLabel('收入', codeLabel(classification, code), '财政拨款收入');
    const funds = fiscalFunds.map((fund) => nameOf(code, fund));
    register.sum(nameOf(code, 'fiscalAppropriation'), label, funds);
  }
}

/** Expenditure by fund, item and kind; then over the three fiscal funds and over all. */
export function registerExpenditure(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  for (const fund of keysOf(fundSources)) {
    const nameOf = (code: string, kind: ExpenditureKind | Total) => figureName('expenditure', { fund, code, kind });
    const label = `${fundSources[fund]}支出`;
    registerHierarchy(register, nameOf, label, ledger.expenditure[fund], expenditureKinds, classification);
  }
  const labelOf = (what: string) => (code: string, kind?: string) =>
    cellLabel(what, codeLabel(classification, code), kind);
  registerOverFunds(register, ledger, 'fiscal', labelOf('财政拨款支出'), fiscalFunds);
  registerOverFunds(register, ledger, total, labelOf('支出'), keysOf(fundSources));
  registerHierarchy(
    register,
    (code, kind) => figureName('openingBudget', { code, kind }),
    '年初预算',
    ledger.openingBudget,
    openingKinds,
    classification,
    withParents([...ledger.openingBudget.keys(), ...ledger.expenditure.generalPublicBudget.keys()]),
  );
}

function registerOverFunds(
  register: FigureRegister,
  ledger: Ledger,
  over: 'fiscal' | Total,
  labelOf: (code: string, kind?: string) => string,
  funds: readonly FundSource[],
): void {
  const codes = withParents(funds.flatMap((fund) => [...ledger.expenditure[fund].keys()]));
  for (const code of [...codes, total]) {
    for (const kind of [...keysOf(expenditureKinds), total]) {
      const nameOf = (fund: NamedFund) => figureName('expenditure', { fund, code, kind });
      const label = labelOf(code, kind === total ? undefined : expenditureKinds[kind]);
      register.sum(nameOf(over), label, funds.map(nameOf).filter(register.has));
    }
  }
}

/** Balances at the start (facts) and at the end of the year (start + income − expenditure), by fund. */
export function registerBalances(register: FigureRegister, ledger: Ledger, classification: Classification): void {
  const used = figureName('useOfNonAppropriationSurplus');
  const distributed = figureName('distributionOfSurplus');
  register.fact(used, '使用非财政拨款结余', ledger.useOfNonAppropriationSurplus);
  register.fact(distributed, '结余分配', ledger.distributionOfSurplus);
  for (const fund of keysOf(fundSources)) registerOpeningBalances(register, ledger, fund, classification);
  for (const fund of keysOf(fundSources)) registerClosingBalances(register, ledger, fund, classification);
  for (const balance of ['openingBalance', 'closingBalance'] as const) {
    const label = balance === 'openingBalance' ? '年初' : '年末';
    const of = (one: NamedFund) => figureName(balance, { fund: one });
    register.sum(of('fiscal'), `${label}财政拨款结转和结余`, fiscalFunds.map(of));
    register.sum(of(total), `${label}结转和结余`, keysOf(fundSources).map(of));
  }
}

/**
 * The balance of a fund, and those of its items where the form prints them (政府性基金) or someone stated them. What is used
 * of surplus, or distributed, belongs to no item.
 */
function registerClosingBalances(
  register: FigureRegister,
  ledger: Ledger,
  fund: FundSource,
  classification: Classification,
): void {
  const isByItem = fund === 'governmentManagedFunds' || closingItems(ledger, fund).length > 0;
  const codes = isByItem ? balanceCodes(ledger, fund) : [];
  const nameOf = (code: string) => figureName('closingBalance', { fund, code });
  const isFiscal = fund !== 'nonAppropriation';
  const own = isFiscal
    ? [fund]
    : keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));
  for (const code of [...codes.toSorted((a, b) => b.length - a.length), total]) {
    const label = cellLabel(`${fundSources[fund]}年末结转和结余`, codeLabel(classification, code));
    const isSum = isByItem && !isLeaf(code, codes) && (code !== total || isFiscal);
    if (isSum) register.sum(nameOf(code), label, childrenOf(code, codes).map(nameOf));
    else {
      const whole = code === total && !isFiscal;
      register.balance(
        nameOf(code),
        label,
        [
          figureName('openingBalance', { fund, code }),
          ...(whole ? [figureName('useOfNonAppropriationSurplus')] : []),
          ...own.map((source) => figureName('income', { source, code })),
        ],
        [figureName('expenditure', { fund, code }), ...(whole ? [figureName('distributionOfSurplus')] : [])],
      );
    }
  }
}

/** The items of a fund whose closing balances were approved or stated. */
function closingItems({ approved, statedTotals }: Ledger, fund: FundSource): readonly string[] {
  return [...approved.keys(), ...statedTotals.keys()].flatMap((name) => {
    const parts = partsOfMeasure('closingBalance', name);
    return parts?.fund === fund && parts.code !== total ? [parts.code] : [];
  });
}

function balanceCodes(ledger: Ledger, fund: FundSource): readonly string[] {
  const incomeItems = [...ledger.income]
    .filter(([, facts]) => fund !== 'nonAppropriation' && facts[fund] !== undefined)
    .map(([code]) => code);
  return withParents([
    ...ledger.openingBalance[fund].keys(),
    ...ledger.expenditure[fund].keys(),
    ...incomeItems,
    ...closingItems(ledger, fund).filter((code) => code.length === 7),
  ]);
}

/** Items, or sections where a unit publishes no items. */
function isLeaf(code: string, codes: readonly string[]): boolean {
  return code !== total && childrenOf(code, codes).length === 0;
}

function registerOpeningBalances(
  register: FigureRegister,
  ledger: Ledger,
  fund: FundSource,
  classification: Classification,
): void {
  const codes = balanceCodes(ledger, fund);
  const nameOf = (code: string) => figureName('openingBalance', { fund, code });
  for (const code of [...codes.toSorted((a, b) => b.length - a.length), total]) {
    const label = cellLabel(`${fundSources[fund]}年初结转和结余`, codeLabel(classification, code));
    if (isLeaf(code, codes)) register.fact(nameOf(code), label, ledger.openingBalance[fund].get(code));
    else register.sum(nameOf(code), label, childrenOf(code, codes).map(nameOf));
  }
}

/** Tables 01 and 04: both sides of the account. */
export function registerGrandTotals(register: FigureRegister): void {
  register.sum(figureName('incomeTotal'), '收入总计', [
    figureName('income'),
    figureName('useOfNonAppropriationSurplus'),
    figureName('openingBalance'),
  ]);
  register.sum(figureName('expenditureTotal'), '支出总计', [
    figureName('expenditure'),
    figureName('distributionOfSurplus'),
    figureName('closingBalance'),
  ]);
  const fund = 'fiscal';
  register.sum(figureName('incomeTotal', { fund }), '财政拨款收入总计', [
    figureName('income', { source: 'fiscalAppropriation' }),
    figureName('openingBalance', { fund }),
  ]);
  register.sum(figureName('expenditureTotal', { fund }), '财政拨款支出总计', [
    figureName('expenditure', { fund }),
    figureName('closingBalance', { fund }),
  ]);
  for (const one of fiscalFunds) {
    register.sum(figureName('expenditureTotal', { fund: one }), `${fundSources[one]}支出总计`, [
      figureName('expenditure', { fund: one }),
      figureName('closingBalance', { fund: one }),
    ]);
  }
}
