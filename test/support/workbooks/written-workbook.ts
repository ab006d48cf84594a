import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import type { ReportContext } from '../../../src/model/report-context.ts';
import { buildWorkbook } from '../../../src/workbook/export/build-workbook.ts';
import type { SheetCell, Workbook } from '../../../src/model/workbook.ts';
import { composeYear } from '../compose-year.ts';

export const units = [
  ['2022', 'data'],
  ['the invented unit', 'test/fixtures/invented-unit'],
] as const;

export function contextOf(data: string): ReportContext {
  const { context } = composeYear(data, 2022);
  if (context === undefined) throw new Error(`no context: ${data}`);
  return context;
}

export function workbookOf(context: ReportContext): Workbook {
  return buildWorkbook(context, zhuzhou2022.tables);
}

/** Every cell of a workbook with its sheet and row (from 0). */
export function cellsOf({
  sheets,
}: Workbook): readonly (SheetCell & { readonly sheet: string; readonly row: number })[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, sheet: name, row }))),
  );
}
