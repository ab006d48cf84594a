import { figureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { chineseNumber } from '../../figures/format/ordinal.ts';
import type { Cell, Row } from '../../model/report.ts';
import { functionalName } from '../../model/report-context.ts';
import type { TableContext } from '../../model/report-context.ts';
import { fiscalFunds, fundSources } from '../../model/terms.ts';
import { amountCell, columnHead, columnNumbers, emptyCell, headRow, numberCell, rowLabel } from '../cells.ts';
import { blankLine } from './table-01-income-and-expenditure.ts';
import type { AccountLine } from './table-01-income-and-expenditure.ts';
import { columnsOf } from '../table-definition.ts';
import type { TableDefinition } from '../table-definition.ts';

/** Names of the funds, broken as the form breaks them. */
const fundHeads = ['一般公共预算\n财政拨款', '政府性基金\n预算财政拨款', '国有资本经营\n预算财政拨款'];

/** The four amounts of a line: together, then by fund. */
const columns = ['fiscal', ...fiscalFunds] as const;

/** Table 04: fiscal appropriations received, and spent by functional class and fund. */
export function defineTable04(functionalClasses: readonly string[]): TableDefinition {
  return {
    id: 'table-04',
    title: '财政拨款收入支出决算总表',
    orientation: 'landscape',
    columns: columnsOf(2700, 495, 1095, 2880, 495, 1275, 1275, 1275, 1266),
    header: [
      headRow(columnHead('收入', { colSpan: 3 }), columnHead('支出', { colSpan: 6 })),
      headRow(...['项目', '行次', '金额', '项目', '行次', '合计', ...fundHeads].map((text) => columnHead(text))),
      headRow(
        columnHead('栏次'),
        columnHead(''),
        columnHead('1'),
        columnHead('栏次'),
        columnHead(''),
        ...columnNumbers(2, 5),
      ),
    ],
    description: '一般公共预算、政府性基金预算和国有资本经营预算财政拨款的收入、支出和结转结余',
    rows: (context) => [{ name: 'lines', rows: composeRows(context, functionalClasses) }],
    notes: () => [
      '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
    ],
  };
}

interface SpendingLine {
  readonly label: string;
  /** The four amounts: together, then by fund; none for a blank line. */
  readonly figures: readonly FigureName[];
}

function composeRows(context: TableContext, classes: readonly string[]): readonly Row[] {
  const received = receivedLines(classes.length);
  const spent = spentLines(context, classes);
  return received.map((line, index) => {
    const partner = spent[index] ?? { label: '', figures: [] };
    const amount = line.figure === undefined ? emptyCell : amountCell(context.figures, line.figure);
    return {
      cells: [
        rowLabel(line.label),
        numberCell(String(index + 1)),
        amount,
        rowLabel(partner.label),
        numberCell(String(received.length + index + 1)),
        ...[0, 1, 2, 3].map((column) => fundCell(context, partner.figures[column])),
      ],
    };
  });
}

function fundCell({ figures }: TableContext, name: FigureName | undefined): Cell {
  return name === undefined ? emptyCell : amountCell(figures, name);
}

function receivedLines(classes: number): readonly AccountLine[] {
  const funds = fiscalFunds.map((fund, index) => ({
    label: `${chineseNumber(index + 1)}、${fundSources[fund]}`,
    figure: figureName('income', { source: fund }),
  }));
  return [
    ...funds,
    ...Array.from({ length: classes - funds.length }, () => blankLine),
    { label: '本年收入合计', figure: figureName('income', { source: 'fiscalAppropriation' }) },
    { label: '年初财政拨款结转和结余', figure: figureName('openingBalance', { fund: 'fiscal' }) },
    ...fiscalFunds.map((fund) => ({ label: fundSources[fund], figure: figureName('openingBalance', { fund }) })),
    { label: '总计', figure: figureName('incomeTotal', { fund: 'fiscal' }) },
  ];
}

function spentLines(context: TableContext, classes: readonly string[]): readonly SpendingLine[] {
  const blank: SpendingLine = { label: '', figures: [] };
  return [
    ...classes.map((code, index) => ({
      label: `${chineseNumber(index + 1)}、${functionalName(context, code)}`,
      figures: columns.map((fund) => figureName('expenditure', { fund, code })),
    })),
    { label: '本年支出合计', figures: columns.map((fund) => figureName('expenditure', { fund })) },
    {
      label: '年末财政拨款结转和结余',
      figures: columns.map((fund) => figureName('closingBalance', { fund })),
    },
    blank,
    blank,
    blank,
    {
      label: '总计',
      figures: columns.map((fund) => figureName('expenditureTotal', { fund })),
    },
  ];
}
