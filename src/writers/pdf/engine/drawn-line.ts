/** A line with its place on the page, as pdfmake's page writer and the renderer handle it. */
import type { PlacedRun } from './place-line.ts';
import type { PlaceableLine } from './pdfmake-internals.ts';
import type { Bookmark, Link } from './set-text.ts';
import type { StructureElement } from './structure.ts';

interface LineContent {
  readonly runs: readonly PlacedRun[];
  readonly size: number;
  readonly pitch: number;
  /** Width of the column of text. */
  readonly room: number;
  /** Where the text ends, from the left of the column. */
  readonly right: number;
  /** Index of the page it belongs on. */
  readonly page: number;
  readonly element?: StructureElement | undefined;
  readonly link?: Link | undefined;
  readonly destination?: string | undefined;
  readonly bookmark?: Bookmark | undefined;
}

export class DrawnLine implements PlaceableLine {
  /** Place of the line box's upper left corner, set by the page writer. */
  x = 0;
  y = 0;
  /** pdfmake aligns inlines; these lines are aligned already and have none. */
  readonly inlines: readonly never[] = [];

  constructor(readonly content: LineContent) {}

  getHeight(): number {
    return this.content.pitch;
  }

  getWidth(): number {
    return this.content.right;
  }

  /** The text without leaders. */
  text(): string {
    return this.content.runs.map((run) => (run.leader === true ? '' : run.text)).join('');
  }
}
