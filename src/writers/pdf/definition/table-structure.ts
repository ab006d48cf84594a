/** The structure of a table: one element for all of its pages. */
import type { LaidOutCell, LaidOutRow, LaidOutTable } from '../../../layout/laid-out-report.ts';
import type { StructureElement } from '../engine/structure.ts';

export interface TableStructure {
  readonly table: StructureElement;
  /** The element of each laid-out cell; a header row repeated, or a label repeated where its span is cut, has none. */
  readonly elementOf: (cell: LaidOutCell) => StructureElement | undefined;
}

type Elements = Map<LaidOutCell, StructureElement>;

/** Header rows as on the table's first page, then the rows of all pages. */
export function tableStructure({ table, chunks }: LaidOutTable): TableStructure {
  const elements: Elements = new Map();
  const header = (chunks[0]?.header ?? []).map(({ cells }) => rowElement(cells, 'column', elements));
  const body = bodyElements(
    chunks.flatMap((chunk) => chunk.body),
    elements,
  );
  const kids: readonly StructureElement[] = [
    ...(header.length === 0 ? [] : [{ type: 'THead', kids: header } as const]),
    ...(body.length === 0 ? [] : [{ type: 'TBody', kids: body } as const]),
  ];
  return {
    table: { type: 'Table', kids, summary: table.description },
    elementOf: (cell) => elements.get(cell),
  };
}

/**
 * A cell that spans rows over the end of a page is laid out once for each page; the first stands for all of it. A row that
 * is divided between pages is one: its cells go on in the elements they began in.
 */
function bodyElements(rows: readonly LaidOutRow[], elements: Elements): readonly StructureElement[] {
  /** For each column the first row that no span from above covers. */
  const coveredUntil: number[] = [];
  let index = -1;
  return rows.flatMap(({ cells, continues }, at) => {
    if (continues === true) {
      for (const laidOut of cells) {
        const begun = rows[at - 1]?.cells.find(({ cell, rowSpan }) => cell === laidOut.cell && rowSpan === 1);
        const element = begun === undefined || (laidOut.cell.rowSpan ?? 1) > 1 ? undefined : elements.get(begun);
        if (element !== undefined) elements.set(laidOut, element);
      }
      return [];
    }
    index += 1;
    const row = index;
    const beginning = cells.filter(({ column }) => (coveredUntil[column] ?? 0) <= row);
    for (const { cell, column, colSpan } of beginning) {
      for (let covered = column; covered < column + colSpan; covered++)
        coveredUntil[covered] = row + (cell.rowSpan ?? 1);
    }
    return [rowElement(beginning, undefined, elements)];
  });
}

function rowElement(cells: readonly LaidOutCell[], heads: 'column' | undefined, elements: Elements): StructureElement {
  const kids = cells.map((laidOut): StructureElement => {
    const { cell, colSpan } = laidOut;
    const header = cell.header ?? heads;
    const spans = { colSpan, rowSpan: cell.rowSpan ?? 1 };
    const element: StructureElement =
      header === undefined
        ? { type: 'TD', kids: [], cell: spans }
        : { type: 'TH', kids: [], cell: { ...spans, scope: header === 'column' ? 'Column' : 'Row' } };
    elements.set(laidOut, element);
    return element;
  });
  return { type: 'TR', kids };
}
