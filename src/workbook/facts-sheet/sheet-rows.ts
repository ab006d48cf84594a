/** The rows of the sheet 说明要素 as they were read: key, label and what is filled in. */
import type { CellContent, SheetCells } from '../../model/sheet-cells.ts';
import { columnName } from '../../model/cell-address.ts';
import type { FactNode } from '../../facts/catalogue/fact-node.ts';
import type { FactAddress } from './fact-key.ts';
import type { SheetPlace } from './facts-sheet-problems.ts';

/** Where things stand on the sheet 说明要素; the columns are found by the head of the hidden one, wherever it moves. */

export const factsSheetName = '说明要素';

/** Head of the hidden first column. */
export const keyHead = '键';

export const factColumns = {
  key: 0,
  label: 1,
  fill: 2,
  unit: 3,
  final: 4,
  base: 5,
  difference: 6,
  rate: 7,
  note: 8,
} as const;

/** Row, from 0, of the first line below the heads. */
export const firstFactRow = 5;

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
  readonly address: FactAddress;
  /** A single fact, or a list or group that may be `无`. */
  readonly node: FactNode;
  readonly row: ReadRow;
  readonly place: SheetPlace;
}
