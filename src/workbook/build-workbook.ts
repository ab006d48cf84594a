/** The workbook of a year: nine tables with live formulas. */
import type { ReportContext } from '../model/report-context.ts';
import type { TableDefinition } from '../tables/table-definition.ts';
import { collectPlaces, nameFundOfIncome } from './formulas/figure-places.ts';
import { decimalsOf } from './sheet-amounts.ts';
import { placeTable } from './table-sheets/table-grid.ts';
import { writeTableSheet } from './table-sheets/table-sheet.ts';
import type { Workbook } from './workbook.ts';

/** @param tables the tables of the edition, in order: their forms are numbered by it */
export function buildWorkbook(report: ReportContext, tables: readonly TableDefinition[]): Workbook {
  const { accounts, figures } = report;
  const { name, publicationDate } = accounts.department;
  const year = String(accounts.year);
  const grids = nameFundOfIncome(
    tables.map((definition, index) => placeTable(report, definition, index + 1)),
    figures,
  );
  const places = collectPlaces(grids);
  const context = { ...report, places, decimals: decimalsOf(accounts.ledger) };
  return {
    title: `${year}年度${name}决算公开核对表`,
    author: name,
    date: publicationDate ?? `${year}-12-31`,
    sheets: grids.map((grid) => writeTableSheet(context, grid)),
  };
}
