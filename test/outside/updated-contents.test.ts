/** A reader who has the contents list updated gets the same list: nothing vanishes and nothing enters. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { editDocx } from '../support/proof/tamper.ts';
import { composeYear } from '../support/compose-year.ts';
import { units, year } from './support/units.ts';
import { updateContents } from './support/update-contents.ts';

it.each(units)('of the Word file, $name', ({ name, data }) => {
  const { docx, printedDocx } = inject('files')[name];
  const folder = dirname(printedDocx);
  const forgotten = join(folder, 'forgotten.docx');
  writeFileSync(forgotten, editDocx(readFileSync(docx), forgetEntries));
  const { contents } = layOut(composeYear(data, year).report, openFontMetrics(loadFonts()));
  expect(updateContents(forgotten, folder)).toEqual(contents.map(({ text, page }) => ({ text, page: String(page) })));
});

/** The printed entries say something else: what comes out was not taken from them. */
function forgetEntries(xml: string): string {
  const paragraphs = xml.split(/(?<=<\/w:p>)/);
  const forgotten = paragraphs.map((paragraph) =>
    /<w:pStyle w:val="TOC[12]"\/>/.test(paragraph)
      ? paragraph.replaceAll(/(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/g, '$1000$2')
      : paragraph,
  );
  expect(forgotten).not.toEqual(paragraphs);
  return forgotten.join('');
}
