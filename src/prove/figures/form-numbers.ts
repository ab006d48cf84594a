/** Numbers that the form of a table prints: codes, line numbers, column numbers. */
import type { ExpectedTable } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';
import { squeeze } from '../tokens.ts';

/** The name of what the cell's number is, when it is one that the form prints. */
export function formNumber(
  { header }: ExpectedTable,
  { cell, column }: GridCell,
  codes: ReadonlySet<string>,
): string | undefined {
  const text = squeeze(cell.text);
  if (!/^\d+$/.test(text)) return undefined;
  if (cell.header === 'column') return '栏次';
  const heads = header.map((row) => squeeze(row[column]?.cell.text ?? ''));
  if (heads.includes('行次')) return '行次';
  if (heads.includes('序号')) return '序号';
  return heads.some((head) => head.includes('编码')) && codes.has(text) ? '科目编码' : undefined;
}
