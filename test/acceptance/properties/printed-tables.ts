/** The printed tables as exact amounts: what stands in a cell is the figure that the cell names. */
import { tableAmount, tableAmountWithZero } from '../../../src/figures/format/amount.ts';
import type { Figures } from '../../../src/model/figures.ts';
import { sum, zero } from '../../../src/model/money.ts';
import type { Money } from '../../../src/model/money.ts';
import type { Cell, Report, Row, Table } from '../../../src/model/report.ts';

/** A row: its labels, and the exact amounts of its cells that hold amounts (blank is zero). */
export interface AmountRow {
  readonly labels: readonly string[];
  readonly amounts: readonly Money[];
}

export function tableOf(report: Report, id: string): Table {
  const tables = report.parts
    .flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks))
    .filter((block) => block.kind === 'table');
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

export function amountRows(figures: Figures, table: Table): readonly AmountRow[] {
  return table.groups.flatMap(({ rows }) => rows.map((row) => amountRow(figures, row)));
}

function amountRow(figures: Figures, { cells }: Row): AmountRow {
  return {
    labels: cells.filter((cell) => !holdsAmount(cell)).map(({ text }) => text),
    amounts: cells.filter(holdsAmount).map((cell) => amountOf(figures, cell)),
  };
}

function holdsAmount(cell: Cell): boolean {
  return cell.align === 'right';
}

function amountOf(figures: Figures, { text, figure }: Cell): Money {
  if (figure === undefined) {
    if (text !== '') throw new Error(`${text} names no figure`);
    return zero;
  }
  const { value } = figures.get(figure);
  if (![tableAmount(value), tableAmountWithZero(value)].includes(text))
    throw new Error(`${figure} is ${value.toFixed()} and printed ${text}`);
  return value;
}

/** What is wrong with a functional table: rows whose total differs from its columns, levels that don't add up. */
export function hierarchyFaults(
  rows: readonly AmountRow[],
  addsUp: (amounts: readonly Money[]) => boolean,
): readonly string[] {
  const [total, ...items] = rows;
  const faults = rows.filter(({ amounts }) => !addsUp(amounts)).map(({ labels }) => `row ${labels.join(' ')}`);
  const levels = [3, 5, 7].map((digits) => items.filter(({ labels }) => labels[0]?.length === digits));
  const checkBelow = (name: string, above: AmountRow | undefined, below: readonly AmountRow[]) => {
    above?.amounts.forEach((amount, column) => {
      const parts = sum(below.map(({ amounts }) => amounts[column] ?? zero));
      if (!parts.equals(amount))
        faults.push(`${name} column ${String(column + 1)}: ${amount.toFixed()} above ${parts.toFixed()}`);
    });
  };
  checkBelow('合计', total, levels[0] ?? []);
  for (const [index, level] of levels.slice(0, 2).entries()) {
    for (const row of level) {
      const code = row.labels[0] ?? '';
      checkBelow(
        code,
        row,
        (levels[index + 1] ?? []).filter(({ labels }) => labels[0]?.startsWith(code)),
      );
    }
  }
  const codes = items.map(({ labels }) => labels[0] ?? '');
  if (codes.join() !== [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1)).join())
    faults.push(`codes ${codes.join()}`);
  return faults;
}
