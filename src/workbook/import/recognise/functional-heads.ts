/** The columns of tables 02, 03, 05, 08 and 09: what each head means, as the figure that stands below it. */
import { figureName } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { expenditureKinds, incomeSources, keysOf } from '../../../model/terms.ts';
import type { FundSource } from '../../../model/terms.ts';
import { comparable } from '../cells/cell-text.ts';

/** Tables whose rows are functional items. */
export type FunctionalTable = 'table-02' | 'table-03' | 'table-05' | 'table-08' | 'table-09';

export interface AmountHead {
  /** As the form calls it. */
  readonly name: string;
  readonly pattern: RegExp;
  /** The figure of a row: `code` is 3, 5 or 7 digits, or `total`. */
  readonly figure: (code: string) => FigureName;
}

const total = String.raw`(?:\/(?:小计|合计))?$`;
const grand = /^(?:本年(?:收入|支出)\/)?(?:小计|合计)$|^本年(?:收入|支出)(?:合计)?$/;

const ownSources = keysOf(incomeSources).slice(3);

function headsOfFund(fund: FundSource): readonly AmountHead[] {
  return [
    { name: '合计', pattern: grand, figure: (code) => figureName('expenditure', { fund, code }) },
    ...(['basic', 'project'] as const).map((kind) => ({
      name: expenditureKinds[kind],
      pattern: new RegExp(`^(?:本年支出/)?${expenditureKinds[kind]}${total}`),
      figure: (code: string) => figureName('expenditure', { fund, code, kind }),
    })),
  ];
}

const fund = 'governmentManagedFunds';

export const functionalHeads: Readonly<Record<FunctionalTable, readonly AmountHead[]>> = {
  'table-02': [
    { name: '本年收入合计', pattern: grand, figure: (code) => figureName('income', { code }) },
    {
      name: '财政拨款收入',
      pattern: new RegExp(`^(?:本年收入/)?财政拨款收入${total}`),
      figure: (code) => figureName('income', { source: 'fiscalAppropriation', code }),
    },
    ...ownSources.map((source) => ({
      name: incomeSources[source],
      pattern: new RegExp(`^(?:本年收入/)?${comparable(incomeSources[source])}${total}`),
      figure: (code: string) => figureName('income', { source, code }),
    })),
  ],
  'table-03': [
    { name: '本年支出合计', pattern: grand, figure: (code) => figureName('expenditure', { code }) },
    ...keysOf(expenditureKinds).map((kind) => ({
      name: expenditureKinds[kind],
      pattern: new RegExp(`^(?:本年支出/)?${expenditureKinds[kind].replace(/支出$/, '')}(?:支出)?${total}`),
      figure: (code: string) => figureName('expenditure', { code, kind }),
    })),
  ],
  'table-05': headsOfFund('generalPublicBudget'),
  'table-08': [
    {
      name: '年初结转和结余',
      pattern: new RegExp(`^年初(?:财政拨款)?结转和结余${total}`),
      figure: (code) => figureName('openingBalance', { fund, code }),
    },
    {
      name: '本年收入',
      pattern: /^本年收入(?:合计)?(?:\/(?:小计|合计))?$/,
      figure: (code) => figureName('income', { source: fund, code }),
    },
    {
      name: '本年支出',
      pattern: /^本年支出\/(?:小计|合计)$|^本年支出(?:合计)?$|^(?:小计|合计)$/,
      figure: (code) => figureName('expenditure', { fund, code }),
    },
    ...headsOfFund(fund).slice(1),
    {
      name: '年末结转和结余',
      pattern: new RegExp(`^年末(?:财政拨款)?结转和结余${total}`),
      figure: (code) => figureName('closingBalance', { fund, code }),
    },
  ],
  'table-09': headsOfFund('stateCapitalOperations'),
};

/** What a column of labels holds. */
export type LabelColumn = 'code' | 'name' | 'ignored';

/** A column of codes (or of 类, 款, 项), of names, or one to be passed over (行次, 序号); undefined for other heads. */
export function labelColumnOf(head: string): LabelColumn | undefined {
  const last = head.split('/').at(-1) ?? '';
  if (/^(?:类|款|项)$/.test(last) || last.endsWith('编码')) return 'code';
  if (last.endsWith('名称') || /^项目(?:\(.*\))?$/.test(last)) return 'name';
  return /^(?:行次|序号|备注|核定合计项目|核定数|各项相加|尾差)$/.test(last) ? 'ignored' : undefined;
}
