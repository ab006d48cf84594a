/** Table 06: economic items in column groups beside each other, 人员经费合计 and 公用经费合计 below. */
import { figureName } from '../../../model/figure-name.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../facts/reading/nearest.ts';
import { comparableName } from '../cells/cell-text.ts';
import type { Grid } from './sheet-grid.ts';
import type { HeaderBlock } from './header-blocks.ts';
import { codeByPlace, knownItems } from './known-items.ts';
import type { KnownItems } from './known-items.ts';
import { codeAndNameDiffer, missingColumn, nameDiffers, unknownCode, unknownRow } from './recognition-problems.ts';
import { amountAt, placeOf } from './read-cell.ts';
import { unreadRows } from './read-table.ts';
import type { ReadCell, TableRows, RecogniseContext, UnknownItem } from './read-table.ts';
import { tableNames } from './table-id.ts';

interface Group {
  /** Columns of the code: one, or 类 and 款 apart. */
  readonly codes: readonly number[];
  readonly name: number | undefined;
  readonly amount: number;
}

const totals: readonly (readonly [RegExp, FigureName])[] = [
  [/^人员经费(合计|小计)?$/, figureName('personnelFunds')],
  [/^(公用|日常公用)经费(合计|小计)?$/, figureName('operatingFunds')],
  [/^(基本支出)?(合计|总计)$/, figureName('economic')],
];

function groupsOf({ columns }: HeaderBlock): readonly Group[] {
  const groups: Group[] = [];
  let codes: number[] = [];
  let name: number | undefined;
  for (const { column, head } of columns) {
    if (/编码(\/[类款])?$/.test(head)) codes.push(column);
    else if (/名称$|(^|\/)项目$/.test(head)) name = column;
    else if (/(决算数?|金额|合计)$/.test(head) && (codes.length > 0 || name !== undefined)) {
      groups.push({ codes, name, amount: column });
      [codes, name] = [[], undefined];
    }
  }
  return groups;
}

/** What the form needs and the header hasn't. */
export function missingEconomicHeads(block: HeaderBlock): readonly string[] {
  return groupsOf(block).length > 0 ? [] : ['经济分类科目编码', '科目名称', '决算数'];
}

/** Reads the rows below one header. @param last the codes that the groups of the page before ended with */
export function readEconomicRows(
  grid: Grid,
  block: HeaderBlock,
  context: RecogniseContext,
  last: TableRows['last'],
): TableRows {
  const missing = missingEconomicHeads(block);
  if (missing.length > 0) {
    const place = placeOf(context.file, grid, block.row, 0);
    return unreadRows(missingColumn(place, tableNames['table-06'], missing));
  }
  const groups = groupsOf(block);
  const items = knownItems(context.classification.economic);
  const cells: ReadCell[] = [];
  const codes: string[] = [];
  const problems: Diagnostic[] = [];
  const unknown: UnknownItem[] = [];
  const keep = ({ cells: more, problems: found }: Pick<TableRows, 'cells' | 'problems'>) => {
    cells.push(...more);
    problems.push(...found);
  };
  // Column by column: where names stand without codes, an item belongs to the class above it.
  const ends = groups.map((group, index) => {
    let previous = last[index] ?? '';
    for (const row of block.dataRows) {
      if (isTotalsRow(grid, row, groups)) continue;
      const read = readItem(grid, row, group, previous, items, context);
      keep(read);
      unknown.push(...read.unknown);
      if (read.code !== undefined) {
        codes.push(read.code);
        previous = read.code;
      }
    }
    return previous;
  });
  for (const row of block.dataRows) if (isTotalsRow(grid, row, groups)) keep(readTotals(grid, row, groups, context));
  return { cells, budgets: [], codes, last: ends, unknown, problems };
}

function totalOf(text: string): FigureName | undefined {
  return totals.find(([pattern]) => pattern.test(text))?.[1];
}

function labelColumns(groups: readonly Group[]): readonly number[] {
  return groups.flatMap(({ codes, name }) => [...codes, ...(name === undefined ? [] : [name])]);
}

function isTotalsRow(grid: Grid, row: number, groups: readonly Group[]): boolean {
  return labelColumns(groups).some((column) => totalOf(grid.textAt(row, column)) !== undefined);
}

/** The amount of a total stands in the next amount column that the label does not cover. */
function readTotals(
  grid: Grid,
  row: number,
  groups: readonly Group[],
  { file }: RecogniseContext,
): Pick<TableRows, 'cells' | 'problems'> {
  const labels = Array.from({ length: grid.width }, (_, column) => ({
    column,
    figure: totalOf(grid.textAt(row, column)),
  }));
  const found = labels.filter(({ figure }) => figure !== undefined);
  const cells: ReadCell[] = [];
  const problems: Diagnostic[] = [];
  found.forEach(({ column, figure }, index) => {
    const next = found[index + 1]?.column ?? Infinity;
    for (const { amount } of groups) {
      if (amount <= grid.lastColumnOf(row, column) || amount >= next) continue;
      const read = amountAt(file, grid, row, amount);
      if ('problem' in read) problems.push(read.problem);
      else if (read.amount !== 'blank' && figure !== undefined)
        cells.push({ figure, amount: read.amount, position: placeOf(file, grid, row, amount) });
    }
  });
  return { cells, problems };
}

/** 类 and 款 of their own columns are one code; a blank 类 is that of the row above. */
function codeTyped(grid: Grid, row: number, { codes }: Group, previous: string): string {
  const [first = '', second = ''] = codes.map((column) => grid.textAt(row, column));
  if (second === '') return first;
  return second.length >= 5 ? second : (first === '' ? previous.slice(0, 3) : first) + second.padStart(2, '0');
}

function readItem(
  grid: Grid,
  row: number,
  group: Group,
  previous: string,
  items: KnownItems,
  { file, lists }: RecogniseContext,
): Pick<TableRows, 'cells' | 'problems' | 'unknown'> & { readonly code?: string } {
  const typed = codeTyped(grid, row, group, previous);
  const named = group.name === undefined ? '' : grid.textAt(row, group.name);
  const [, digits = '', rest = ''] = /^(\d*)(.*)$/.exec(typed === '' ? named : typed) ?? [];
  const name = typed === '' || rest !== '' ? rest : named;
  const read = amountAt(file, grid, row, group.amount);
  const place = placeOf(file, grid, row, group.codes[0] ?? group.name ?? group.amount);
  const code = digits === '' ? codeByPlace(items, name, previous === '' ? [] : [previous.slice(0, 3)]) : digits;
  if (code === undefined || items.nameOf(code) === undefined) {
    const holds = 'problem' in read || (read.amount !== 'blank' && !read.amount.isZero());
    if (code !== undefined) {
      const meant = nearest(code, items.codes);
      const proposal = meant === undefined ? undefined : `${meant} ${items.nameOf(meant) ?? ''}`;
      return holds
        ? {
            cells: [],
            problems: [unknownCode(place, code, lists.economic, proposal)],
            unknown: [{ list: 'economic', code, name, table: 'table-06', position: place }],
          }
        : { cells: [], problems: [], unknown: [] };
    }
    const isNote = name.startsWith('注');
    return { cells: [], problems: holds && !isNote ? [unknownRow(place, name)] : [], unknown: [] };
  }
  const known = items.nameOf(code) ?? '';
  const [other] = items.codesNamed(name);
  const problems: Diagnostic[] = [
    ...('problem' in read ? [read.problem] : []),
    ...(!/\D/.test(name) || comparableName(name) === comparableName(known)
      ? []
      : [
          other === undefined
            ? nameDiffers(place, known, name)
            : codeAndNameDiffer(place, `${code} ${known}`, `${code} ${name}`, other),
        ]),
  ];
  const cells =
    'problem' in read || read.amount === 'blank'
      ? []
      : [
          {
            figure: figureName('economic', { code }),
            amount: read.amount,
            position: placeOf(file, grid, row, group.amount),
          },
        ];
  return { code, cells, problems, unknown: [] };
}
