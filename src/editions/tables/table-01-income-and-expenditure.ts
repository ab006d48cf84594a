import { figureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { chineseNumber } from '../../figures/format/ordinal.ts';
import type { Row } from '../../model/report.ts';
import { functionalName } from '../../model/report-context.ts';
import type { TableContext } from '../../model/report-context.ts';
import { incomeSources, keysOf } from '../../model/terms.ts';
import { amountCell, columnHead, emptyCell, headRow, numberCell, rowLabel } from '../cells.ts';
import type { TableDefinition } from '../table-definition.ts';
import { columnsOf } from '../table-definition.ts';

/** A line of one side of the account: its label and the figure it prints. */
export interface AccountLine {
  readonly label: string;
  readonly figure?: FigureName;
}

export const blankLine: AccountLine = { label: '' };

/** Table 01: 26 functional classes on the right of the account, the eight sources of income on the left. */
export function defineTable01(functionalClasses: readonly string[]): TableDefinition {
  return {
    id: 'table-01',
    title: '收入支出决算总表',
    orientation: 'portrait',
    columns: columnsOf(3000, 495, 990, 3000, 495, 981),
    header: [
      headRow(columnHead('收入', { colSpan: 3 }), columnHead('支出', { colSpan: 3 })),
      headRow(...['项目', '行次', '决算数', '项目', '行次', '决算数'].map((text) => columnHead(text))),
      headRow(...['栏次', '', '1', '栏次', '', '2'].map((text) => columnHead(text))),
    ],
    description: '本年各项收入与按功能分类的各项支出，以及年初、年末结转和结余',
    rows: (context) => [
      {
        name: 'lines',
        rows: pairLines(context, incomeLines(functionalClasses.length), expenditureLines(context, functionalClasses)),
      },
    ],
    notes: () => ['注：1.本表反映部门本年度的总收支和年末结转结余情况。', '2.本套报表金额单位转换时可能存在尾数误差。'],
  };
}

function incomeLines(classes: number): readonly AccountLine[] {
  const sources = keysOf(incomeSources).map((source, index) => ({
    label: `${chineseNumber(index + 1)}、${incomeSources[source]}`,
    figure: figureName('income', { source }),
  }));
  return [
    ...sources,
    ...Array.from({ length: classes - sources.length }, () => blankLine),
    { label: '本年收入合计', figure: figureName('income') },
    { label: '使用非财政拨款结余', figure: figureName('useOfNonAppropriationSurplus') },
    { label: '年初结转和结余', figure: figureName('openingBalance') },
    blankLine,
    { label: '总计', figure: figureName('incomeTotal') },
  ];
}

function expenditureLines(context: TableContext, classes: readonly string[]): readonly AccountLine[] {
  return [
    ...functionalClassLines(context, classes),
    { label: '本年支出合计', figure: figureName('expenditure') },
    { label: '结余分配', figure: figureName('distributionOfSurplus') },
    { label: '年末结转和结余', figure: figureName('closingBalance') },
    blankLine,
    { label: '总计', figure: figureName('expenditureTotal') },
  ];
}

/** 一、一般公共服务支出 … with the class's amount. */
export function functionalClassLines(context: TableContext, classes: readonly string[]): readonly AccountLine[] {
  return classes.map((code, index) => ({
    label: `${chineseNumber(index + 1)}、${functionalName(context, code)}`,
    figure: figureName('expenditure', { code }),
  }));
}

function pairLines(context: TableContext, left: readonly AccountLine[], right: readonly AccountLine[]): readonly Row[] {
  return left.map((line, index) => {
    const partner = right[index] ?? blankLine;
    return {
      cells: [...accountCells(context, line, index + 1), ...accountCells(context, partner, left.length + index + 1)],
    };
  });
}

function accountCells({ figures }: TableContext, line: AccountLine, lineNumber: number) {
  const amount = line.figure === undefined ? emptyCell : amountCell(figures, line.figure);
  return [rowLabel(line.label), numberCell(String(lineNumber)), amount];
}
