/** Lines of titles: the unit's name on the cover, and the titles of parts. */
import type { TitlePage } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import { fillEvenLines, fillPlainLines } from './line-filling.ts';
import { lineWidth } from './text-styles.ts';
import { typography } from './typography.ts';

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
