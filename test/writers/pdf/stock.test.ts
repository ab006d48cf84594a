import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { writeWithStock } from '../../../src/build/bench/stock.ts';
import { withoutTags } from '../../../src/build/bench/without-tags.ts';
import { composeModelReports } from '../../../src/build/word-template/model-reports.ts';
import { definePdf } from '../../../src/writers/pdf/definition/definition.ts';
import { typeset, write } from '../../../src/writers/pdf/engine/engine.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import { drawnText } from '../../support/pdf/drawn-text.ts';
import { placeForScreen } from '../../../src/writers/pdf/placed-report.ts';

const fonts = loadFonts();
const { published, filled } = composeModelReports();

/** How often each character is drawn: stock pdfmake breaks pages elsewhere, and with them cells that span rows. */
function countCharacters(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of text) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

describe.each([
  ['published', published],
  ['filled', filled],
])('the %s report', (_, report) => {
  it('has the text that stock pdfmake draws of the same definition, and is no larger', async () => {
    const laidOut = layOut(report, openFontMetrics(fonts));
    const pages = () => definePdf(placeForScreen(laidOut));
    // Stock pdfmake has no page numbers here.
    const definition = { ...pages(), marks: [], level: 'PDF/A-2a', attachments: [] } as const;
    const engine = await write(typeset(definition, fonts), definition);
    const stock = await writeWithStock(pages(), fonts);
    const [drawn, expected] = [engine, stock].map((file) => drawnText(readPdfFile(file)));
    expect(drawn?.length).toBeGreaterThan(10_000);
    expect(countCharacters(drawn ?? '')).toEqual(countCharacters(expected ?? ''));
    expect(engine.length).toBeLessThan(stock.length * 1.3);
  });

  it('has the same text without tags, which the bench compares it with', async () => {
    const pages = definePdf(placeForScreen(layOut(report, openFontMetrics(fonts))));
    const [tagged, untagged] = await Promise.all(
      [pages, withoutTags(pages)].map(async (one) => {
        const definition = { ...one, level: 'PDF/A-2a', attachments: [] } as const;
        return drawnText(readPdfFile(await write(typeset(definition, fonts), definition)));
      }),
    );
    // Without tags nothing says that leaders are no text.
    expect(untagged?.replaceAll('.', '')).toBe(tagged?.replaceAll('.', ''));
  });
});
