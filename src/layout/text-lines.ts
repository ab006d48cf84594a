/** How titles, headings and paragraphs break into lines, each in its style. */
import type { Heading, Orientation, Paragraph, Span, TitlePage } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { fillEvenLines, fillLines, fillPlainLines } from './line-filling.ts';
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

/** A part's ordinal, then its title, broken as Word breaks it within the style's indents. */
export function partTitleLines({ ordinal, title }: TitlePage, metrics: FontMetrics): readonly string[] {
  const style = typography.partTitle;
  return [ordinal, ...fillPlainLines(title, lineWidth(style, 'portrait'), style, metrics)];
}

/** The unit's name in as few lines as it needs, of about the same length, so that none holds a character or two. */
export function coverUnitLines(unitName: string, metrics: FontMetrics): readonly string[] {
  const style = typography.coverUnit;
  return fillEvenLines(unitName, lineWidth(style, 'portrait'), style, metrics);
}
