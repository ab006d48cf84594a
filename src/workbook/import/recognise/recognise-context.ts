import type { Classification } from '../../../model/classification.ts';

/** What rows are understood by. */
export interface RecogniseContext {
  /** Name of the workbook's file, as diagnostics give it. */
  readonly file: string;
  /** The year that is imported. */
  readonly year: number;
  readonly classification: Classification;
  /** Paths of the lists of items, as diagnostics give them. */
  readonly lists: { readonly functional: string; readonly economic: string };
}
