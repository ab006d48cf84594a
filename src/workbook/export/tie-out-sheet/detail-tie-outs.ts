/** Tie-outs of the tables by functional item (02, 03, 05, 08, 09), among their rows and columns and with 01 and 04. */
import { codeOf, figureName, total } from '../../../model/figure-name.ts';
import type { FigureName, Total } from '../../../model/figure-name.ts';
import { expenditureKinds, fiscalFunds, incomeSources, keysOf } from '../../../model/terms.ts';
import type { ExpenditureKind, FundSource } from '../../../model/terms.ts';
import { at, atMost, equal } from './tie-out.ts';
import type { TieOut } from './tie-out.ts';
import { isClassTotal } from './table-cells.ts';
import type { TableCells } from './table-cells.ts';

type CodeFigure = (code: string) => FigureName;

/** 项 → 款 → 类 → 合计 in one column of a table. */
function levels(cells: TableCells, number: number, table: string, column: string, id: CodeFigure): readonly TieOut[] {
  const level = (digits: number) =>
    cells.figures(table, (name) => {
      const code = codeOf(name);
      return code !== total && code.length === digits && id(code) === name;
    });
  const [classes, sections, items] = [level(3), level(5), level(7)];
  if (classes.length === 0) return [];
  const title = (what: string) => `${table}表${column}：${what}`;
  return [
    equal(number, title('合计 = 各类之和'), at(table, id(total)), at(table, ...classes)),
    equal(number, title('各类之和 = 各款之和'), at(table, ...classes), at(table, ...sections)),
    equal(number, title('各款之和 = 各项之和'), at(table, ...sections), at(table, ...items)),
  ];
}

const ownSources = keysOf(incomeSources).filter((source) => !(fiscalFunds as readonly string[]).includes(source));

export function tieOutsOf02(cells: TableCells): readonly TieOut[] {
  const sources = ['fiscalAppropriation', ...ownSources] as const;
  const names = { fiscalAppropriation: '财政拨款收入', ...incomeSources } as Readonly<Record<string, string>>;
  return [
    equal(
      7,
      '02表：本年收入合计 = 各栏之和',
      at('02', figureName('income')),
      at('02', ...sources.map((source) => figureName('income', { source }))),
    ),
    ...([total, ...sources] as const).flatMap((source) =>
      levels(cells, 8, '02', names[source] ?? '本年收入合计', (code) => figureName('income', { source, code })),
    ),
    equal(9, '02表合计 = 01表本年收入合计', at('02', figureName('income')), at('01', figureName('income'))),
    equal(
      10,
      '02表财政拨款收入 = 01表三项财政拨款收入之和',
      at('02', figureName('income', { source: 'fiscalAppropriation' })),
      at('01', ...fiscalFunds.map((fund) => figureName('income', { source: fund }))),
    ),
    ...ownSources.map((source) =>
      equal(
        10,
        `02表${incomeSources[source]} = 01表`,
        at('02', figureName('income', { source })),
        at('01', figureName('income', { source })),
      ),
    ),
  ];
}

export function tieOutsOf03(cells: TableCells): readonly TieOut[] {
  const kinds = keysOf(expenditureKinds);
  const all = (code: string, kind: ExpenditureKind | Total) => figureName('expenditure', { code, kind });
  const classes = cells.figures('03', isClassTotal(total));
  return [
    equal(
      11,
      '03表：本年支出合计 = 各栏之和',
      at('03', all(total, total)),
      at('03', ...kinds.map((kind) => all(total, kind))),
    ),
    ...([total, ...kinds] as const).flatMap((kind) =>
      levels(cells, 12, '03', kind === total ? '本年支出合计' : expenditureKinds[kind], (code) => all(code, kind)),
    ),
    equal(13, '03表合计 = 01表本年支出合计', at('03', all(total, total)), at('01', all(total, total))),
    ...classes.map((id) => equal(14, `${codeOf(id)}类：03表 = 01表`, at('03', id), at('01', id))),
  ];
}

/** 05 and 09 have the same columns. */
function fundTable(cells: TableCells, table: '05' | '09', fund: FundSource, levelNumber: number): readonly TieOut[] {
  const id = (code: string, kind: ExpenditureKind | Total) => figureName('expenditure', { fund, code, kind });
  const names = { total: '合计', basic: '基本支出', project: '项目支出' } as const;
  return [
    equal(
      table === '05' ? 27 : 45,
      `${table}表：合计 = 基本支出 + 项目支出`,
      at(table, id(total, total)),
      at(table, id(total, 'basic'), id(total, 'project')),
    ),
    ...keysOf(names).flatMap((kind) => levels(cells, levelNumber, table, names[kind], (code) => id(code, kind))),
    equal(
      table === '05' ? 29 : 45,
      `${table}表合计 = 04表本年支出合计`,
      at(table, id(total, total)),
      at('04', id(total, total)),
    ),
  ];
}

export function tieOutsOf05(cells: TableCells): readonly TieOut[] {
  const fund = 'generalPublicBudget';
  const classes = cells.figures('05', isClassTotal(fund));
  return [
    ...fundTable(cells, '05', fund, 28),
    ...classes.map((id) => equal(29, `${codeOf(id)}类：05表 = 04表`, at('05', id), at('04', id))),
    ...(['basic', 'project'] as const).map((kind) =>
      atMost(
        30,
        `${expenditureKinds[kind]}：05表 ≤ 03表`,
        at('05', figureName('expenditure', { fund, kind })),
        at('03', figureName('expenditure', { kind })),
      ),
    ),
  ];
}

export function tieOutsOf08(cells: TableCells): readonly TieOut[] {
  const fund = 'governmentManagedFunds';
  const [opening, received, closing] = [
    (code: string) => figureName('openingBalance', { fund, code }),
    (code: string) => figureName('income', { source: fund, code }),
    (code: string) => figureName('closingBalance', { fund, code }),
  ] as const;
  const spent = (kind: ExpenditureKind | Total) => (code: string) => figureName('expenditure', { fund, code, kind });
  const columns = [
    ['年初结转和结余', opening],
    ['本年收入', received],
    ['本年支出小计', spent(total)],
    ['基本支出', spent('basic')],
    ['项目支出', spent('project')],
    ['年末结转和结余', closing],
  ] as const;
  return [
    equal(
      41,
      '08表：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
      at('08', opening(total), received(total)),
      at('08', spent(total)(total), closing(total)),
    ),
    equal(
      42,
      '08表：本年支出小计 = 基本支出 + 项目支出',
      at('08', spent(total)(total)),
      at('08', spent('basic')(total), spent('project')(total)),
    ),
    ...columns.flatMap(([name, id]) => levels(cells, 43, '08', name, id)),
    ...columns
      .filter((_, index) => [0, 1, 2, 5].includes(index))
      .map(([name, id]) => equal(44, `08表${name} = 04表`, at('08', id(total)), at('04', id(total)))),
  ];
}

export function tieOutsOf09(cells: TableCells): readonly TieOut[] {
  return fundTable(cells, '09', 'stateCapitalOperations', 45);
}
