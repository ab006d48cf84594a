/** Opens the fonts and measures characters for the layout. */
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import type { FontMetrics } from '../layout/font-metrics.ts';
import { isLatin } from '../layout/measuring.ts';
import { faceOf } from '../layout/typography.ts';
import type { FontFiles } from './fonts.ts';

/** Metrics of the given fonts. A font is opened when first asked for; each character is measured once for each font. */
export function openFontMetrics(files: FontFiles): FontMetrics {
  const measures = new Map<Uint8Array, (character: string) => number>();
  return {
    advance(character, role, bold) {
      const face = faceOf[role];
      const family = files[isLatin(character) ? 'latin' : face.family];
      const file = bold || face.bold ? family.bold : family.regular;
      const measure = measures.get(file) ?? openMeasure(file);
      measures.set(file, measure);
      return measure(character);
    },
  };
}

/** Opens a font; the result gives advance widths in em. */
function openMeasure(file: Uint8Array): (character: string) => number {
  const font: Font = create(file);
  const advances = new Map<string, number>();
  return (character) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const advance = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    advances.set(character, advance);
    return advance;
  };
}
