/** Texts as nodes, with their lines as laid out, and the elements of the structure that they belong to. */
import type { TextStyle } from '../../../layout/typography.ts';
import type { Span } from '../../../model/report.ts';
import type { TextNode, FlowNode } from '../engine/nodes.ts';
import type { SetLabel, SetLine, SetText } from '../engine/set-text.ts';
import { spanRuns } from './font-runs.ts';
import { points } from '../../../layout/page-geometry.ts';
import { element } from '../engine/structure.ts';
import type { StructureElement } from '../engine/structure.ts';

/** A line of the layout: its text, and the index of its page from 0. */
export interface PlacedText {
  readonly spans: readonly Span[];
  readonly page: number;
}

/** What a text is besides its lines: destination of links, entry in the bookmarks, link, element of the structure. */
export type TextRole = Pick<SetText, 'destination' | 'bookmark' | 'link' | 'element'>;

/**
 * A paragraph in `style`: first line indented, justified but for the last line where the style says so. A label is on
 * its first line.
 */
export function textNode(
  lines: readonly PlacedText[],
  style: TextStyle,
  role: TextRole = {},
  label?: SetLabel,
): TextNode {
  const setLines = lines.map(({ spans, page }, index): SetLine => {
    const last = index === lines.length - 1;
    const align = style.align === 'justify' && last ? 'left' : style.align;
    const indent = index === 0 ? points(style.firstLine ?? 0) : 0;
    const own = index === 0 && label !== undefined ? { label } : {};
    return { segments: [{ runs: spanRuns(spans, style), align, ...own }], page, indent };
  });
  return setTextNode(setLines, style, role);
}

/** Plain lines in `style`, all on one page. */
export function plainNode(lines: readonly string[], page: number, style: TextStyle, role: TextRole = {}): TextNode {
  return textNode(
    lines.map((text) => ({ spans: [{ text }], page })),
    style,
    role,
  );
}

/** Lines that are set already. */
export function setTextNode(lines: readonly SetLine[], style: TextStyle, role: TextRole = {}): TextNode {
  const set: SetText = { size: style.halfPoints / 2, pitch: points(style.pitch), lines, ...role };
  return {
    text: lines.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs.map(({ text }) => text))).join(''),
    set,
    margin: [points(style.left ?? 0), 0, points(style.right ?? 0), 0],
  };
}

/** Nodes together with the elements of the structure that their texts belong to. */
export interface Tagged {
  readonly nodes: readonly FlowNode[];
  readonly elements: readonly StructureElement[];
}

/** A text that is an element by itself. */
export function tagged(type: 'P' | 'H1' | 'H2' | 'H3', node: (role: TextRole) => TextNode): Tagged {
  const own = element(type);
  return { nodes: [node({ element: own })], elements: [own] };
}

/** One after the other. */
export function together(parts: readonly Tagged[]): Tagged {
  return { nodes: parts.flatMap(({ nodes }) => nodes), elements: parts.flatMap(({ elements }) => elements) };
}
