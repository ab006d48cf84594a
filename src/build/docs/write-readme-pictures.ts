/**
 * Writes the pictures of README.zh-CN.md from the report in `out`: `npm run write-pictures`, after `npm run generate`.
 * Needs pdftoppm (poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFontMetrics } from '../../fonts/font-metrics.ts';
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { loadFonts } from '../../fonts/load-fonts.ts';
import { finalAccounts } from '../../app/documents/final-accounts-kind.ts';
import { compose } from '../../app/compose.ts';
import { layOut } from '../../layout/lay-out.ts';

const year = 2022;
/** Beginning of the heading on the page → name of the picture. */
const pages = { 收入支出决算总表: 'table', 收入支出决算总体情况: 'prose' } as const;
const dotsPerInch = '75';

const folderOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const { report } = compose(folderOf('data'), year, loadEditionTexts, finalAccounts);
if (report === undefined) throw new Error(`The data of ${String(year)} has errors`);
const { contents, frontPages } = layOut(report, openFontMetrics(loadFonts()));
const written = folderOf(`out/${String(year)}`);
const pdf = readdirSync(written).find((name) => name.endsWith('.pdf'));
if (pdf === undefined) throw new Error('Run npm run generate first');

for (const [heading, picture] of Object.entries(pages)) {
  const entry = contents.find(({ text }) => text.includes(heading));
  if (entry === undefined) throw new Error(`No heading ${heading}`);
  const page = String(frontPages + entry.page);
  const target = join(folderOf('docs/pictures'), picture);
  const options = ['-png', '-gray', '-singlefile', '-r', dotsPerInch, '-f', page, '-l', page];
  execFileSync('pdftoppm', [...options, join(written, pdf), target], { stdio: 'inherit' });
}
