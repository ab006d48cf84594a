/** Tables 02, 03, 05, 08 and 09: a total and functional items below each other. */
import type { BudgetKind } from '../../../model/classification.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import { nearest } from '../../../facts/reading/nearest.ts';
import { comparableName, isNumeric, readAmount } from '../cells/cell-text.ts';
import { functionalCodeOf } from './functional-code.ts';
import { functionalHeads, labelColumnOf } from './functional-heads.ts';
import type { AmountHead, FunctionalTable } from './functional-heads.ts';
import type { Grid } from './sheet-grid.ts';
import type { HeaderBlock } from './header-blocks.ts';
import { knownItems } from './known-items.ts';
import type { KnownItems } from './known-items.ts';
import {
  codeAndNameDiffer,
  missingColumn,
  nameDiffers,
  unknownCode,
  unknownColumn,
  unknownRow,
  wrongBudget,
} from './recognition-problems.ts';
import { amountAt, placeOf } from './read-cell.ts';
import { unreadRows } from './read-table.ts';
import type { ReadCell, TableRows, RecogniseContext, UnknownItem } from './read-table.ts';
import { tableNames } from './table-id.ts';

interface AmountColumn {
  readonly column: number;
  readonly head: AmountHead;
}

interface Columns {
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly amounts: readonly AmountColumn[];
}

/** Whether a header is this table's: every column of the form is there. */
export function missingFunctionalHeads(table: FunctionalTable, block: HeaderBlock): readonly string[] {
  const { amounts } = sortColumns(table, block);
  return functionalHeads[table].filter((head) => !amounts.some((one) => one.head === head)).map(({ name }) => name);
}

function sortColumns(table: FunctionalTable, { columns }: HeaderBlock): Columns {
  const labels = columns.map(({ column, head }) => ({ column, kind: labelColumnOf(head) }));
  return {
    codes: labels.filter(({ kind }) => kind === 'code').map(({ column }) => column),
    names: labels.filter(({ kind }) => kind === 'name').map(({ column }) => column),
    amounts: functionalHeads[table].flatMap((head) => {
      const found = columns.find((one) => head.pattern.test(one.head));
      return found === undefined ? [] : [{ column: found.column, head }];
    }),
  };
}

/** Reads the rows below one header. @param last the code that the page before ended with */
export function readFunctionalRows(
  table: FunctionalTable,
  grid: Grid,
  block: HeaderBlock,
  context: RecogniseContext,
  last: TableRows['last'],
): TableRows {
  const missing = missingFunctionalHeads(table, block);
  if (missing.length > 0) {
    const place = placeOf(context.file, grid, block.row, 0);
    return unreadRows(missingColumn(place, tableNames[table], missing));
  }
  const columns = sortColumns(table, block);
  const items = knownItems(context.classification.functional);
  const problems: Diagnostic[] = [...strayColumns(grid, block, columns, context)];
  const cells: ReadCell[] = [];
  const codes: string[] = [];
  const unknown: UnknownItem[] = [];
  let previous = last[0] ?? '';
  for (const row of block.dataRows) {
    const label = labelOf(grid, row, columns, previous, items);
    const amounts = columns.amounts.map(({ column, head }) => ({
      column,
      head,
      read: amountAt(context.file, grid, row, column),
    }));
    const holdsAmount = amounts.some(({ read }) => 'problem' in read || read.amount !== 'blank');
    if (label.kind === 'none') {
      const hasNumber = columns.amounts.some(({ column }) => isNumeric(grid.textAt(row, column)));
      const place = placeOf(context.file, grid, row, columns.codes[0] ?? columns.names[0] ?? 0);
      if (hasNumber && !label.text.startsWith('注')) problems.push(unknownRow(place, label.text));
      continue;
    }
    if (label.kind === 'item') {
      const { code: typed, name } = label;
      const position = placeOf(context.file, grid, row, columns.codes[0] ?? columns.names[0] ?? 0);
      if (items.nameOf(typed) === undefined) unknown.push({ list: 'functional', code: typed, name, table, position });
      const found = [
        ...checkItem(grid, row, label, columns, items, context),
        ...(holdsAmount ? checkBudget(table, grid, row, label.code, columns, context) : []),
      ];
      problems.push(...found);
      if (found.some(({ severity }) => severity === 'error')) continue;
      previous = label.code;
      codes.push(label.code);
    }
    if (!holdsAmount) continue;
    const code = label.kind === 'total' ? 'total' : label.code;
    for (const { column, head, read } of amounts) {
      if ('problem' in read) problems.push(read.problem);
      else if (read.amount !== 'blank')
        cells.push({
          figure: head.figure(code) satisfies FigureName,
          amount: read.amount,
          position: placeOf(context.file, grid, row, column),
        });
    }
  }
  return { cells, budgets: [], codes, last: [previous], unknown, problems };
}

type RowLabel =
  | { readonly kind: 'total' }
  | { readonly kind: 'item'; readonly code: string; readonly name: string }
  | { readonly kind: 'none'; readonly text: string };

function labelOf(grid: Grid, row: number, columns: Columns, previous: string, items: KnownItems): RowLabel {
  const codes = columns.codes.map((column) => grid.textAt(row, column));
  const name = columns.names.map((column) => grid.textAt(row, column)).join('');
  if ([...codes, name].some((text) => /^(合计|总计)$/.test(text))) return { kind: 'total' };
  const found = functionalCodeOf({ codes, name }, previous, items);
  return found === undefined ? { kind: 'none', text: [...codes, name].join('') } : { kind: 'item', ...found };
}

function checkItem(
  grid: Grid,
  row: number,
  { code, name }: { readonly code: string; readonly name: string },
  columns: Columns,
  items: KnownItems,
  { file, lists }: RecogniseContext,
): readonly Diagnostic[] {
  const place = placeOf(file, grid, row, columns.codes[0] ?? columns.names[0] ?? 0);
  const known = items.nameOf(code);
  if (known === undefined || ![3, 5, 7].includes(code.length)) {
    const level = items.codes.filter((one) => one.length === 7);
    const meant = nearest(code, level);
    return [
      unknownCode(
        place,
        code,
        lists.functional,
        meant === undefined ? undefined : `${meant} ${items.nameOf(meant) ?? ''}`,
      ),
    ];
  }
  if (!/\D/.test(name) || comparableName(name) === comparableName(known)) return [];
  const others = items.codesNamed(name);
  const [other] = others;
  return other === undefined
    ? [nameDiffers(place, known, name)]
    : [codeAndNameDiffer(place, `${code} ${known}`, `${code} ${name}`, other)];
}

const budgetOfTable: Readonly<Partial<Record<FunctionalTable, { readonly kind: BudgetKind; readonly name: string }>>> =
  {
    'table-05': { kind: 'general', name: '一般公共预算科目' },
    'table-08': { kind: 'government-managed-funds', name: '政府性基金预算科目' },
    'table-09': { kind: 'state-capital', name: '国有资本经营预算科目' },
  };

/** The table of a fund has items of its budget alone. */
function checkBudget(
  table: FunctionalTable,
  grid: Grid,
  row: number,
  code: string,
  columns: Columns,
  { file, classification }: RecogniseContext,
): readonly Diagnostic[] {
  const wanted = budgetOfTable[table];
  const item = classification.functional.get(code);
  if (wanted === undefined || item === undefined || code.length < 7 || item.budget === wanted.kind) return [];
  const place = placeOf(file, grid, row, columns.codes[0] ?? columns.names[0] ?? 0);
  return [wrongBudget(place, tableNames[table], wanted.name, `${code} ${item.name}`)];
}

/** Columns with amounts that the form doesn't have; one that says how much of another is so is left out. */
function strayColumns(
  grid: Grid,
  block: HeaderBlock,
  { codes, names, amounts }: Columns,
  { file }: RecogniseContext,
): readonly Diagnostic[] {
  const used = new Set([...codes, ...names, ...amounts.map(({ column }) => column)]);
  return block.columns.flatMap(({ column, head }) => {
    if (used.has(column) || labelColumnOf(head) === 'ignored' || head.includes('其中')) return [];
    const row = block.dataRows.find((one) => {
      const amount = readAmount(grid.textAt(one, column));
      return amount !== undefined && amount !== 'blank' && !amount.isZero();
    });
    return row === undefined ? [] : [unknownColumn(placeOf(file, grid, row, column), head)];
  });
}
