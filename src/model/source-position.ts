/** Where a fact stands in the data: file relative to the data folder, line and column from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
