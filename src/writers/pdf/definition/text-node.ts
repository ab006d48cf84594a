/** Text nodes: a paragraph with its lines as laid out. */
import type { TextStyle } from '../../../layout/typography.ts';
import type { Span } from '../../../model/report.ts';
import type { TextNode } from '../engine/nodes.ts';
import type { SetLine, SetText } from '../engine/set-text.ts';
import { spanRuns } from './font-runs.ts';
import { points } from './units.ts';

/** A line of the layout: its text, and the index of its page from 0. */
export interface PlacedText {
  readonly spans: readonly Span[];
  readonly page: number;
}

/** Targets: the destination that links lead to, and the entry in the bookmarks. */
export type Targets = Pick<SetText, 'destination' | 'bookmark'>;

/** A paragraph in `style`: first line indented, justified but for the last line where the style says so. */
export function textNode(lines: readonly PlacedText[], style: TextStyle, targets: Targets = {}): TextNode {
  const setLines = lines.map(({ spans, page }, index): SetLine => {
    const last = index === lines.length - 1;
    const align = style.align === 'justify' && last ? 'left' : style.align;
    const indent = index === 0 ? points(style.firstLine ?? 0) : 0;
    return { segments: [{ runs: spanRuns(spans, style), align }], page, indent };
  });
  return setTextNode(setLines, style, targets);
}

/** Plain lines in `style`, all on one page. */
export function plainNode(lines: readonly string[], page: number, style: TextStyle, targets: Targets = {}): TextNode {
  return textNode(
    lines.map((text) => ({ spans: [{ text }], page })),
    style,
    targets,
  );
}

/** Lines that are set already. */
export function setTextNode(lines: readonly SetLine[], style: TextStyle, targets: Targets = {}): TextNode {
  const set: SetText = { size: style.halfPoints / 2, pitch: points(style.pitch), lines, ...targets };
  return {
    text: lines.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs.map(({ text }) => text))).join(''),
    set,
    margin: [points(style.left ?? 0), 0, points(style.right ?? 0), 0],
  };
}
