import type { FontMetrics } from './font-metrics.ts';
import type { ReportFonts } from './report-fonts.ts';

/** Measures characters, for the layout, with the fonts that they are drawn with; one that no font has counts as an em. */
export function openFontMetrics(fonts: ReportFonts): FontMetrics {
  return { advance: (character, role, bold) => fonts.faceFor(character, role, bold)?.advance(character) ?? 1 };
}
