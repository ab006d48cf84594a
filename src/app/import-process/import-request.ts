/** What is handed to the process that reads a workbook, and what comes back: data alone, for it is copied. */
import type { ImportInput, ImportResult } from '../../workbook/import/import-workbook.ts';

export interface ImportRequest extends Pick<
  ImportInput,
  'workbooks' | 'year' | 'existing' | 'classification' | 'approved' | 'lists'
> {
  /** The form whose tables are looked for. */
  readonly edition: string;
}

/** `failed` holds what was thrown: a bug of the program. */
export type ImportAnswer =
  { readonly kind: 'done'; readonly result: ImportResult } | { readonly kind: 'failed'; readonly error: unknown };
