/** The rows of the sheet 说明要素 as they were read: key, label and what is filled in. */
import type { CellContent, SheetCells } from '../../model/sheet-cells.ts';
import { columnName } from '../../model/cell-address.ts';
import type { FactPath, FactPattern } from './fact-pattern.ts';
import { keyHead } from './facts-layout.ts';
import type { SheetPlace } from './facts-sheet-problems.ts';

export interface ReadRow {
  readonly key: string;
  readonly label: string;
  readonly typed: string;
  /** Addresses of the label and of what is filled in. */
  readonly labelCell: string;
  readonly fillCell: string;
}

/** The rows below the head; undefined for a sheet that has no such head. */
export function findRows({ rows }: SheetCells): readonly ReadRow[] | undefined {
  const head = rows.findIndex((row) => columnsOf(row) !== undefined);
  const columns = columnsOf(rows[head] ?? []);
  if (columns === undefined) return undefined;
  return rows.slice(head + 1).map((row, index): ReadRow => {
    const text = (column: number) => row[column]?.text ?? '';
    const address = (column: number) => row[column]?.address ?? `${columnName(column)}${String(head + index + 2)}`;
    return {
      key: text(columns.key).trim(),
      label: text(columns.label).trim(),
      typed: text(columns.fill),
      labelCell: address(columns.label),
      fillCell: address(columns.fill),
    };
  });
}

function columnsOf(row: readonly CellContent[]) {
  const find = (head: string) => row.findIndex((cell) => cell?.text.trim() === head);
  const [key, label, fill] = [find(keyHead), find('事项'), find('填写')];
  return key < 0 || label < 0 || fill < 0 ? undefined : { key, label, fill };
}

/** A row whose place is clear. */
export interface PlacedRow {
  readonly pattern: FactPattern;
  readonly path: FactPath;
  readonly row: ReadRow;
  readonly place: SheetPlace;
}
