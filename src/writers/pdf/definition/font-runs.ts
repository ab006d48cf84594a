/** Splits text into runs of one font: ASCII in Latin, everything else in the Chinese font of its role. */
import type { TextStyle } from '../../../layout/typography.ts';
import { isLatin } from '../../../fonts/characters.ts';
import type { Span } from '../../../model/report.ts';
import type { FontName, Run } from '../engine/set-text.ts';

type Weighted = Pick<TextStyle, 'font' | 'bold'>;

/** Runs of spans; a bold span takes the bold weight. */
export function spanRuns(spans: readonly Span[], style: Weighted): readonly Run[] {
  return spans.flatMap(({ text, bold }) => textRuns(text, bold === true ? { ...style, bold } : style));
}

/** Runs of a plain text. */
export function textRuns(text: string, style: Weighted): readonly Run[] {
  const runs: Run[] = [];
  let pending = '';
  let latin = false;
  for (const character of text) {
    if (isLatin(character) !== latin && pending !== '') {
      runs.push({ text: pending, font: fontName(style, latin) });
      pending = '';
    }
    latin = isLatin(character);
    pending += character;
  }
  return pending === '' ? runs : [...runs, { text: pending, font: fontName(style, latin) }];
}

/** The font of a role's Chinese or Latin characters. */
export function fontName({ font, bold }: Weighted, latin: boolean): FontName {
  return { role: font, latin, bold: bold === true };
}
