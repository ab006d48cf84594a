import type { FontMetrics } from '../layout/font-metrics.ts';
import type { ReportFonts } from '../layout/fonts.ts';
import { isLatin } from '../layout/measuring.ts';

/** Measures characters, for the layout, with the fonts that they are drawn with. */
export function openFontMetrics(fonts: ReportFonts): FontMetrics {
  return {
    advance: (character, role, bold) => fonts.faceFor(role, isLatin(character), bold).advance(character),
  };
}
