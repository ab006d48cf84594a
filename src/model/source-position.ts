/**
 * Where a fact stands: in a data file (relative to the data folder), line and column from 1; or in a workbook, whose
 * sheet and cell are then named.
 */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Sheet, or sheet and cell (`收入决算表!D12`); empty for the workbook as a whole. */
  readonly cell?: string;
}

/** A position in words: `2022/accounts.yaml:7:3`, `公开表.xlsx 收入决算表!D12`. */
export function describePosition({ file, line, column, cell }: SourcePosition): string {
  return cell === undefined ? `${file}:${String(line)}:${String(column)}` : `${file} ${cell}`.trimEnd();
}
