/** The tables of a report as sheets: cells in their places, joined cells, amounts as exact numbers. */
import type { Figures } from '../../../src/model/figures.ts';
import type { Cell, Report, Row, Table } from '../../../src/model/report.ts';

/** A value of a cell: text, or a number as decimal text. */
export type SheetValue = { readonly kind: 'text' | 'number'; readonly text: string } | undefined;

export interface Joined {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PrintedSheet {
  readonly id: string;
  /** Heading, form number and unit, header, rows, notes. */
  readonly title: string;
  readonly formNumber: string;
  readonly department: string;
  readonly header: readonly (readonly SheetValue[])[];
  readonly headerJoined: readonly Joined[];
  readonly body: readonly (readonly SheetValue[])[];
  readonly bodyJoined: readonly Joined[];
  readonly notes: readonly string[];
  readonly width: number;
}

/** All nine tables. Amounts are in the unit's decimals: yuan of a figure times `scale`. */
export function printedSheets(
  report: Report,
  figures: Figures,
  inUnit: (yuan: string) => string,
): readonly PrintedSheet[] {
  const blocks = report.parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const tables = blocks.filter((block): block is Table => block.kind === 'table' && /^table-\d\d$/.test(block.id));
  return tables.map((table) => {
    const valueOf = (cell: Cell): SheetValue => {
      if (cell.figure !== undefined) return { kind: 'number', text: inUnit(figures.get(cell.figure).value.toFixed()) };
      return cell.text === '' ? undefined : { kind: 'text', text: cell.text };
    };
    const width = table.columns.length;
    const header = place(table.header, width, valueOf);
    const body = place(
      table.groups.flatMap(({ rows }) => rows),
      width,
      valueOf,
    );
    const title = blocks.find((block) => block.kind === 'heading' && block.id === `${table.id}-title`);
    return {
      id: table.id,
      title: (title?.kind === 'heading' ? title.text : '').replace(/^[一二三四五六七八九]、/, ''),
      formNumber: table.captions[0]?.right ?? '',
      department: table.captions[1]?.left ?? '',
      header: header.cells,
      headerJoined: header.joined,
      body: body.cells,
      bodyJoined: body.joined,
      notes: table.notes,
      width,
    };
  });
}

function place(rows: readonly Row[], width: number, valueOf: (cell: Cell) => SheetValue) {
  const cells: SheetValue[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  const taken = rows.map(() => Array.from({ length: width }, () => false));
  const joined: Joined[] = [];
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (taken[top]?.[left] === true) left += 1;
      const [height, span] = [cell.rowSpan ?? 1, cell.colSpan ?? 1];
      for (let r = top; r < top + height; r += 1) {
        for (let c = left; c < left + span; c += 1) {
          const line = taken[r];
          if (line !== undefined) line[c] = true;
        }
      }
      const line = cells[top];
      if (line !== undefined) line[left] = valueOf(cell);
      if (height > 1 || span > 1) joined.push({ top, left, bottom: top + height - 1, right: left + span - 1 });
      left += span;
    }
  });
  return { cells, joined };
}
