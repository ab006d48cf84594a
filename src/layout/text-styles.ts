/** Which style a block of text has, and how it breaks into lines. */
import type { Heading, Orientation, Paragraph, Span } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { fillLines } from './line-filling.ts';
import { textWidth } from './page-geometry.ts';
import { typography } from './typography.ts';
import type { TextStyle } from './typography.ts';

/** The style of a heading or paragraph. */
export function styleOf(block: Heading | Paragraph): TextStyle {
  return typography[block.style];
}

/** The block's text as spans. */
function spansOf(block: Heading | Paragraph): readonly Span[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text }];
    case 'paragraph':
      return block.spans;
  }
}

/** Width left by a style's indents, in twips. */
export function lineWidth(style: TextStyle, orientation: Orientation): number {
  return textWidth(orientation) - (style.left ?? 0) - (style.right ?? 0);
}

/** Breaks a heading or paragraph into lines. */
export function breakText(
  block: Heading | Paragraph,
  orientation: Orientation,
  metrics: FontMetrics,
): readonly (readonly Span[])[] {
  const style = styleOf(block);
  const other = lineWidth(style, orientation);
  return fillLines(spansOf(block), { first: other - (style.firstLine ?? 0), other }, style, metrics);
}
