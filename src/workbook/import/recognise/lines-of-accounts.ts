/** The lines of tables 01, 04 and Z01: what each label stands for, as a figure. */
import type { FigureId } from '../../../model/figures.ts';
import { fiscalFunds, fundSources, incomeSources, keysOf } from '../../../model/terms.ts';
import type { FundSource } from '../../../model/terms.ts';
import { comparableName } from '../cells/comparable-text.ts';
import type { KnownItems } from './known-items.ts';

/** Which side of the account a group of columns is. */
export type AccountSide = 'income' | 'expenditure' | 'nature';

/** What a line stands for: null for a line that is not compared, undefined for a label that the form doesn't have. */
export type AccountLine = FigureId | null | undefined;

const named = <K extends string>(terms: Readonly<Record<K, string>>, name: string): K | undefined =>
  keysOf(terms).find((key) => comparableName(terms[key]) === name);

/** A line of table 01. */
export function overallLine(side: AccountSide, label: string, items: KnownItems): AccountLine {
  const name = comparableName(label);
  if (name.startsWith('其中')) return null;
  switch (side) {
    case 'income': {
      const source = named(incomeSources, name);
      if (source !== undefined) return `income/total/${source}`;
      if (/^本年收入合计$/.test(name)) return 'income/total/total';
      if (name.startsWith('使用非财政拨款结余')) return 'useOfNonAppropriationSurplus';
      if (name.startsWith('年初结转和结余')) return 'openingBalance/all/total';
      return /^(总计|合计)$/.test(name) ? 'overall/incomeTotal' : undefined;
    }
    case 'expenditure':
      if (/^本年支出合计$/.test(name)) return 'expenditure/all/total/total';
      if (name.startsWith('结余分配')) return 'distributionOfSurplus';
      if (name.startsWith('年末结转和结余')) return 'closingBalance/all/total';
      if (/^(总计|合计)$/.test(name)) return 'overall/expenditureTotal';
      return classLine(name, 'expenditure/all', items);
    case 'nature':
      return null;
  }
}

/** A line of table 04. The funds are named twice on its income side: as income, and below the opening balance. */
export function fiscalIncomeLine(label: string, belowOpening: boolean): AccountLine {
  const name = comparableName(label).replace(/收入$/, '');
  const fund = named(fundSources, name);
  if (fund !== undefined) return belowOpening ? `openingBalance/${fund}/total` : `income/total/${fund}`;
  if (/^本年收入合计$/.test(name)) return 'income/total/fiscalAppropriation';
  if (/^年初(财政拨款)?结转和结余$/.test(name)) return 'openingBalance/fiscal/total';
  return /^(总计|合计)$/.test(name) ? 'fiscal/incomeTotal' : undefined;
}

export type FiscalColumn = 'fiscal' | (typeof fiscalFunds)[number];

/** A line of the expenditure side of table 04, in the column of a fund or of all three. */
export function fiscalExpenditureLine(label: string, column: FiscalColumn, items: KnownItems): AccountLine {
  const name = comparableName(label);
  if (/^本年支出合计$/.test(name)) return `expenditure/${column}/total/total`;
  if (/^年末(财政拨款)?结转和结余$/.test(name)) return `closingBalance/${column}/total`;
  if (/^(总计|合计)$/.test(name))
    return column === 'fiscal' ? 'fiscal/expenditureTotal' : `fiscal/expenditureTotal/${column}`;
  return classLine(name, `expenditure/${column}`, items);
}

/** The column of table 04 that a head names. */
export function fiscalColumnOf(head: string): FiscalColumn | undefined {
  const last = comparableName(head.split('/').at(-1) ?? '');
  if (/^(合计|小计)$/.test(last)) return 'fiscal';
  return fiscalFunds.find((fund: FundSource) => comparableName(fundSources[fund]) === last);
}

function classLine(name: string, prefix: string, items: KnownItems): AccountLine {
  const code = items.codesNamed(name).find((one) => one.length === 3);
  return code === undefined ? undefined : `${prefix}/${code}/total`;
}
