/** The few kinds of pdfmake nodes that the definition uses; `set`, `page` and `grid` are the engine's own. */
import type { SetText } from './set-text.ts';

/** Left, top, right, bottom in points. */
type Sides = readonly [number, number, number, number];

export interface TextNode {
  /** The text as a whole, for readers of the definition; `set` is what is drawn. */
  readonly text: string;
  readonly set: SetText;
  readonly margin: Sides;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A place covered by the span of another cell. */
export type CoveredCell = Record<string, never>;

export interface TableNode {
  /** Index of the page it stands on, from 0. */
  readonly page: number;
  readonly table: {
    readonly widths: readonly number[];
    readonly heights: readonly number[];
    readonly body: readonly (readonly (TextNode | CoveredCell)[])[];
  };
  readonly layout: 'grid';
}

export type FlowNode = TextNode | TableNode;

/** Begins a new page. */
export interface SectionNode {
  readonly section: readonly FlowNode[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly pageMargins: Sides;
}
