/** The lines of tables 01, 04 and Z01: what each label stands for, as a figure. */
import { figureName, total } from '../../../model/figure-name.ts';
import type { FigureName, NamedFund } from '../../../model/figure-name.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../../model/terms.ts';
import type { FundSource } from '../../../model/terms.ts';
import { comparableName } from '../cells/cell-text.ts';
import type { KnownItems } from './known-items.ts';

/** Which side of the account a group of columns is. */
export type AccountSide = 'income' | 'expenditure' | 'nature';

/** What a line stands for: null for a line that is not compared, undefined for a label that the form doesn't have. */
export type AccountLine = FigureName | null | undefined;

const named = <K extends string>(terms: Readonly<Record<K, string>>, name: string): K | undefined =>
  keysOf(terms).find((key) => comparableName(terms[key]) === name);

/** A line of table 01. */
export function overallLine(side: AccountSide, label: string, items: KnownItems): AccountLine {
  const name = comparableName(label);
  if (name.startsWith('其中')) return null;
  switch (side) {
    case 'income': {
      const source = named(incomeSources, name);
      if (source !== undefined) return figureName('income', { source });
      if (/^本年收入合计$/.test(name)) return figureName('income');
      if (name.startsWith('使用非财政拨款结余')) return figureName('useOfNonAppropriationSurplus');
      if (name.startsWith('年初结转和结余')) return figureName('openingBalance');
      return /^(总计|合计)$/.test(name) ? figureName('incomeTotal') : undefined;
    }
    case 'expenditure':
      if (/^本年支出合计$/.test(name)) return figureName('expenditure');
      if (name.startsWith('结余分配')) return figureName('distributionOfSurplus');
      if (name.startsWith('年末结转和结余')) return figureName('closingBalance');
      if (/^(总计|合计)$/.test(name)) return figureName('expenditureTotal');
      return classLine(name, total, items);
    case 'nature':
      return null;
  }
}

/** A line of table 04. The funds are named twice on its income side: as income, and below the opening balance. */
export function fiscalIncomeLine(label: string, belowOpening: boolean): AccountLine {
  const name = comparableName(label).replace(/收入$/, '');
  const fund = named(fundSources, name);
  if (fund !== undefined && fund !== 'nonAppropriation')
    return belowOpening ? figureName('openingBalance', { fund }) : figureName('income', { source: fund });
  if (/^本年收入合计$/.test(name)) return figureName('income', { source: 'fiscalAppropriation' });
  if (/^年初(财政拨款)?结转和结余$/.test(name)) return figureName('openingBalance', { fund: 'fiscal' });
  return /^(总计|合计)$/.test(name) ? figureName('incomeTotal', { fund: 'fiscal' }) : undefined;
}

export type FiscalColumn = 'fiscal' | (typeof fiscalFunds)[number];

/** A line of the expenditure side of table 04, in the column of a fund or of all three. */
export function fiscalExpenditureLine(label: string, column: FiscalColumn, items: KnownItems): AccountLine {
  const name = comparableName(label);
  if (/^本年支出合计$/.test(name)) return figureName('expenditure', { fund: column });
  if (/^年末(财政拨款)?结转和结余$/.test(name)) return figureName('closingBalance', { fund: column });
  if (/^(总计|合计)$/.test(name)) return figureName('expenditureTotal', { fund: column });
  return classLine(name, column, items);
}

/** The column of table 04 that a head names. */
export function fiscalColumnOf(head: string): FiscalColumn | undefined {
  const last = comparableName(head.split('/').at(-1) ?? '');
  if (/^(合计|小计)$/.test(last)) return 'fiscal';
  return fiscalFunds.find((fund: FundSource) => comparableName(fundSources[fund]) === last);
}

function classLine(name: string, fund: NamedFund, items: KnownItems): AccountLine {
  const code = items.codesNamed(name).find((one) => one.length === 3);
  return code === undefined ? undefined : figureName('expenditure', { fund, code });
}
