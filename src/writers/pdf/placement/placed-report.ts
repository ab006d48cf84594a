/** Where the layout's pages stand in a PDF: as they are on the screen, with blank pages between parts in print. */
import type { LaidOutReport } from '../../../layout/laid-out-report.ts';

/** Page indexes count from 0 and include the front pages. */
export interface PlacedReport extends LaidOutReport {
  /** Index of the first page of the contents list. */
  readonly contentsIndex: number;
  /** Indexes of the pages that are left blank. */
  readonly blankPages: ReadonlySet<number>;
}

/** One page after the other. */
export function placeForScreen(laidOut: LaidOutReport): PlacedReport {
  return { ...laidOut, contentsIndex: 1, blankPages: new Set() };
}
