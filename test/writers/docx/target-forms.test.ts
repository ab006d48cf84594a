/** The Word file of the target forms: their template, grids, bookmarks and page numbers. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { LaidOutReport } from '../../../src/layout/laid-out-report.ts';
import { readDocx } from '../../../src/prove/found/read-docx.ts';
import { draftWordTemplate } from '../../../src/build/word-template/draft.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { composeTargets } from '../../support/compose-targets.ts';

const metrics = openFontMetrics(loadFonts());
const template = loadWordTemplate('zhuzhou-2022', 'performance-targets');
const units = [
  { dataFolder: 'data', year: 2023 },
  { dataFolder: 'test/fixtures/unit-with-targets', year: 2022 },
] as const;
const laidOutForms = units.map(({ dataFolder, year }) => layOut(composeTargets(dataFolder, year).report, metrics));

function documentOf(docx: Uint8Array): string {
  return new PizZip(docx).file('word/document.xml')?.asText() ?? '';
}

/** Ids of the styles, and of those they are based on. */
const stylesOf = (docx: Uint8Array) =>
  [
    ...(new PizZip(docx).file('word/styles.xml')?.asText() ?? '').matchAll(
      /w:styleId="([^"]+)">(?:(?!<\/w:style>).)*?<w:basedOn w:val="([^"]+)"/g,
    ),
  ].map(([, id, base]) => [id, base]);

const gridsOf = (xml: string) =>
  [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  );

const tablesOf = ({ parts }: LaidOutReport) =>
  parts.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table')));

/** Rows of each table as the numbers of columns that their cells take. */
const rowsOf = (xml: string) =>
  [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/g)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell = '']) =>
        Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? '1'),
      ),
    ),
  );

describe.each(units.map((unit, index) => ({ ...unit, laidOut: laidOutForms[index] as LaidOutReport })))(
  'Word file of the target forms in $dataFolder',
  ({ laidOut }) => {
    const docx = writeDocx(laidOut, template);
    const xml = documentOf(docx);

    it('has the grids of the forms, and fills them in every row', () => {
      const widths = tablesOf(laidOut).map(({ table }) => table.columns.map(({ width }) => width));
      expect(gridsOf(xml)).toEqual(widths);
      rowsOf(xml).forEach((rows, table) => {
        const columns = rows.map((cells) => cells.reduce((sum, span) => sum + span, 0));
        expect(new Set(columns)).toEqual(new Set([widths[table]?.length]));
      });
    });

    it('prints every row of the forms once', () => {
      const rows = tablesOf(laidOut).map(
        ({ table, chunks }) => table.header.length + chunks.reduce((sum, { body }) => sum + body.length, 0),
      );
      expect(rowsOf(xml).map((table) => table.length)).toEqual(rows);
    });

    it('has a bookmark at the title of each form, and no cover, contents list or title page', () => {
      const bookmarks = [...xml.matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map(([, name]) => name);
      expect(bookmarks).toHaveLength(laidOut.contents.length);
      expect(laidOut.contents.every(({ level }) => level === 1)).toBe(true);
      expect(new Set(bookmarks).size).toBe(bookmarks.length);
      expect(xml).not.toMatch(/CoverYear|TOC1|Heading1|instrText/);
    });

    it('has the titles of the forms as headings of level 1, so that the navigation pane leaves no level out', () => {
      const { outline } = readDocx(docx);
      expect(outline).toEqual(laidOut.contents.map(({ text }) => ({ text, level: 1 })));
    });

    it('counts its pages from 1 and numbers them', () => {
      expect(laidOut.frontPages).toBe(0);
      expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
      expect(xml).toContain('<w:pgNumType w:start="1"/>');
      expect(xml.match(/<w:footerReference/g)).toHaveLength(2);
    });

    it('leaves no tag behind', () => {
      expect(xml).not.toMatch(/[{}]/);
    });

    it('has the lines to be signed under each form', () => {
      expect(xml.match(/w:pStyle w:val="SignatureLine"/g)).toHaveLength(2 * tablesOf(laidOut).length);
    });

    it('is the same on every run', () => {
      expect(Buffer.compare(writeDocx(laidOut, template), docx)).toBe(0);
    });
  },
);

describe('the template of the target forms', () => {
  it('has the grids, tags and styles that its draft would have', () => {
    const [published, filled] = laidOutForms as [LaidOutReport, LaidOutReport];
    const bytes = draftWordTemplate([published, filled]);
    const draft = documentOf(bytes);
    const tags = (xml: string) => xml.replaceAll(/<[^>]*>/g, '').match(/\{[^}]*\}/g);
    expect(gridsOf(documentOf(template))).toEqual(gridsOf(draft));
    expect(tags(documentOf(template))).toEqual(tags(draft));
    expect(stylesOf(template)).toEqual(stylesOf(bytes));
  });
});
