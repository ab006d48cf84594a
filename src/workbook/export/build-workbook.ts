/** The workbook of a year: nine tables with live formulas, the tie-outs between them, and 说明要素 for all that no table holds. */
import type { ReportContext } from '../../model/report-context.ts';
import type { TableDefinition } from '../../editions/table-definition.ts';
import { factsSheets } from '../facts-sheet/fact-lines.ts';
import { placesOfFacts, writeFactsSheet } from '../facts-sheet/facts-sheet.ts';
import { collectPlaces, nameFundOfIncome } from './formulas/figure-places.ts';
import { findCodesBelow } from './formulas/figure-operands.ts';
import { decimalsOf } from './sheet-amounts.ts';
import { placeTable } from './table-sheets/sheet-of-table.ts';
import { writeTableSheet } from './table-sheets/table-sheet.ts';
import { indexTableCells } from './tie-out-sheet/table-cells.ts';
import { writeTieOutSheet } from './tie-out-sheet/tie-out-sheet.ts';
import type { Workbook } from '../../model/workbook.ts';

/** @param tables the tables of the edition, in order: their forms are numbered by it */
export function buildWorkbook(report: ReportContext, tables: readonly TableDefinition[]): Workbook {
  const { accounts, figures } = report;
  const { name, publicationDate } = accounts.department;
  const year = String(accounts.year);
  const grids = nameFundOfIncome(
    tables.map((definition, index) => placeTable(report, definition, index + 1)),
    figures,
  );
  const inTables = collectPlaces(grids);
  const sheets = factsSheets(report, (id) => inTables.home(id) !== undefined);
  const places = collectPlaces(grids, placesOfFacts(sheets[0]?.lines ?? []));
  const below = findCodesBelow(figures);
  const context = { ...report, places, below, decimals: decimalsOf(figures, accounts.ledger.unit) };
  return {
    title: `${year}年度${name}决算公开核对表`,
    author: name,
    date: publicationDate ?? `${year}-12-31`,
    sheets: [
      ...grids.map((grid) => writeTableSheet(context, grid)),
      writeTieOutSheet(context, indexTableCells(grids)),
      ...sheets.map((sheet) => writeFactsSheet(context, sheet)),
    ],
  };
}
