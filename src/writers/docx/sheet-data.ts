/** A sheet for the template: a run of prose, or one table with the few paragraphs around it. */
import type { LaidOutBlock, LaidOutSheet, LaidOutTable, LaidOutText } from '../../layout/laid-out-report.ts';
import type { Bookmarks } from './text-data.ts';
import { tableData, textTableData } from './table-data.ts';
import type { TemplateScope } from './template-data.ts';
import { blockData, noText } from './text-data.ts';

/** A sheet with one table, and the texts above and below it. */
export interface TableSheet {
  readonly before: readonly LaidOutText['block'][];
  readonly table: LaidOutTable;
  readonly after: readonly LaidOutText['block'][];
}

/** Tag of the loop that prints the sheet; sheets with tables of the same form share one. */
export function sheetTag({ sheet, blocks }: LaidOutSheet): string {
  return blocks.find(isForm)?.table.form ?? sheet.id;
}

/**
 * The tags of a part's sheets in order, each once.
 * @throws Error when sheets of one form do not follow each other: one loop could not print them in order.
 */
export function sheetTags(sheets: readonly LaidOutSheet[]): readonly string[] {
  const runs = sheets.map(sheetTag).filter((tag, index, tags) => tag !== tags[index - 1]);
  if (new Set(runs).size < runs.length)
    throw new Error(`Sheets of one form must follow each other: ${runs.join(', ')}`);
  return runs;
}

/** The sheet as a table with what stands around it, or undefined when it is prose. */
export function asTableSheet({ sheet, blocks }: LaidOutSheet): TableSheet | undefined {
  const tables = blocks.filter(isForm);
  const [table] = tables;
  if (table === undefined) return undefined;
  if (tables.length > 1) throw new Error(`Sheet ${sheet.id} has more than one table.`);
  const split = blocks.indexOf(table);
  const texts = blocks.filter(isText).map(({ block }) => block);
  return { before: texts.slice(0, split), table, after: texts.slice(split) };
}

export function sheetData(laidOut: LaidOutSheet, bookmarks: Bookmarks): TemplateScope {
  const tableSheet = asTableSheet(laidOut);
  if (tableSheet === undefined) {
    return { blocks: laidOut.blocks.map((block, index) => proseData(block, index === 0, bookmarks)) };
  }
  const { before, table, after } = tableSheet;
  return joinScopes([
    {
      before: before.map((block, index) => blockData(block, index === 0, bookmarks)),
      after: after.map((block) => blockData(block, false, bookmarks)),
    },
    tableData(table),
  ]);
}

/** A block of a run of prose. */
function proseData(block: LaidOutBlock, begins: boolean, bookmarks: Bookmarks): TemplateScope {
  switch (block.kind) {
    case 'text':
      return blockData(block.block, begins, bookmarks);
    case 'table':
      return { ...noText, table: textTableData(block) };
  }
}

/** Puts scopes together; a tag must not mean two things. */
export function joinScopes(scopes: readonly TemplateScope[]): TemplateScope {
  const entries = scopes.flatMap((scope) => Object.entries(scope));
  const twice = entries.find(([tag], index) => entries.findIndex(([other]) => other === tag) < index);
  if (twice !== undefined) throw new Error(`Two things want the template tag ${twice[0]}.`);
  return Object.fromEntries(entries);
}

/** Whether the block is a table that its sheet is made for. */
function isForm(block: LaidOutBlock): block is LaidOutTable {
  return block.kind === 'table' && block.table.inText !== true;
}

function isText(block: LaidOutBlock): block is LaidOutText {
  return block.kind === 'text';
}
