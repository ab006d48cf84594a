import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { LaidOutReport, LaidOutTable } from '../../../src/layout/laid-out-report.ts';
import { draftWordTemplate } from '../../../src/build/word-template/draft.ts';
import { composeModelReports } from '../../../src/build/word-template/model-reports.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { attributes, elements, readPart, tablesOf, textOf } from './support/word-file.ts';

const metrics = openFontMetrics(loadFonts());
const sample = layOut(sampleReport, metrics);
const { edition, published, filled, bare } = composeModelReports();
const template = loadWordTemplate(edition, 'final-accounts');

const cases = [
  { name: 'the sample report', laidOut: sample, with: draftWordTemplate([sample]) },
  ...Object.entries({ published, filled, bare }).map(([name, report]) => ({
    name: `the ${name} report`,
    laidOut: layOut(report, metrics),
    with: template,
  })),
];

function tablesIn({ parts }: LaidOutReport): readonly LaidOutTable[] {
  return parts.flatMap(({ sheets }) =>
    sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))),
  );
}

describe.each(cases)('the Word file of $name', ({ laidOut, with: wordTemplate }) => {
  const docx = writeDocx(laidOut, wordTemplate);
  const document = readPart(docx);
  const paragraphs = elements(document, 'w:p');
  const tables = tablesOf(document);

  it('has no tag and no mark left', () => {
    expect(textOf(document)).not.toMatch(/[{}\ufdd0\ufdd1]/u);
    expect(document).not.toContain('TemplateTag');
  });

  it('leads from each contents entry to the heading of the same words, with its page', () => {
    const entries = paragraphs
      .filter((paragraph) => /<w:pStyle w:val="TOC[12]"\/>/.test(paragraph))
      .map((paragraph) => {
        const [bookmark] = attributes(paragraph, 'w:hyperlink', 'w:anchor');
        const heading = paragraphs.find((other) => other.includes(`w:name="${bookmark ?? ''}"`)) ?? '';
        expect(paragraph).toContain(`PAGEREF ${bookmark ?? ''} `);
        return { text: textOf(paragraph).replaceAll(' ', ''), heading: textOf(heading).replaceAll(' ', '') };
      });
    expect(entries.map(({ heading }) => heading)).toEqual(laidOut.contents.map(({ text }) => text.replaceAll(' ', '')));
    expect(entries.map(({ text }) => text)).toEqual(
      laidOut.contents.map(({ text, page }) => `${text.replaceAll(' ', '')}${String(page)}`),
    );
  });

  it('has outline levels 1 and 2 on the headings of the contents list and on nothing else', () => {
    const listed = paragraphs.filter((paragraph) => /<w:pStyle w:val="(?:Heading[12]|FormTitle)"\/>/.test(paragraph));
    // Word drops the line breaks of headings when a reader has the contents list updated.
    const updated = listed.map((paragraph) => textOf(paragraph.replaceAll('<w:br/>', '')));
    expect(updated).toEqual(laidOut.contents.map(({ text }) => text));
    const levels = elements(readPart(docx, 'word/styles.xml'), 'w:style').filter((style) =>
      /<w:outlineLvl w:val="[01]"\/>/.test(style),
    );
    expect(levels.flatMap((style) => attributes(style, 'w:style', 'w:styleId'))).toEqual([
      'Heading1',
      'Heading2',
      'FormTitle',
    ]);
    expect(document).not.toContain('w:outlineLvl');
  });

  it('has each bookmark once, opened and closed', () => {
    const names = attributes(document, 'w:bookmarkStart', 'w:name');
    const ids = attributes(document, 'w:bookmarkStart', 'w:id');
    expect(new Set(names).size).toBe(laidOut.contents.length);
    expect(new Set(ids).size).toBe(names.length);
    expect(attributes(document, 'w:bookmarkEnd', 'w:id')).toEqual(ids);
  });

  it('has the tables of the report: grid, header, and the text of every cell', () => {
    const expected = tablesIn(laidOut);
    expect(tables.map(({ widths }) => widths)).toEqual(
      expected.map(({ table }) => table.columns.map(({ width }) => width)),
    );
    expect(tables.map(({ headerRows }) => headerRows)).toEqual(expected.map(({ table }) => table.header.length));
    tables.forEach(({ rows, headerRows }, index) => {
      const own = rows.map((cells) => cells.filter(({ merge }) => merge !== 'continue').map(({ text }) => text));
      const { chunks = [] } = expected[index] ?? {};
      const texts = [...(chunks[0]?.header ?? []), ...chunks.flatMap(({ body }) => body)].map(({ cells }) =>
        cells.toSorted((a, b) => a.column - b.column).map(({ cell }) => cell.text.replaceAll('\n', ' ')),
      );
      expect(own).toEqual(texts);
      expect(headerRows).toBeLessThan(rows.length);
    });
  });

  it('fills each row of a table, and continues a merge only below cells of the same columns', () => {
    for (const { rows, widths } of tables) {
      rows.forEach((cells, row) => {
        expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(widths.length);
        const above = columnSpans(rows[row - 1] ?? []);
        for (const [start, cell] of columnSpans(cells)) {
          if (cell.merge !== 'continue') continue;
          expect(above.get(start)).toMatchObject({ columns: cell.columns });
          expect(above.get(start)?.merge).not.toBe('none');
        }
      });
    }
  });

  it('states the height of every row', () => {
    const rows = elements(document, 'w:tr');
    const heights = rows.map((row) => attributes(row, 'w:trHeight', 'w:val'));
    const expected = tablesIn(laidOut).flatMap(({ chunks }) =>
      [...(chunks[0]?.header ?? []), ...chunks.flatMap(({ body }) => body)].map(({ height }) => [String(height)]),
    );
    expect(heights).toEqual(expected);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('tells assistive software what each table is about, and which rows are its head', () => {
    const expected = tablesIn(laidOut).map(({ table }) => table.description);
    expect(attributes(document, 'w:tblCaption', 'w:val')).toEqual(expected);
    expect(attributes(document, 'w:tblDescription', 'w:val')).toEqual(expected);
    const heads = elements(document, 'w:tbl').map((table) => table.split('<w:tblHeader/>').length - 1);
    expect(heads).toEqual(tablesIn(laidOut).map(({ table }) => table.header.length));
  });

  it('begins to number its pages at the title page of part 1', () => {
    expect(attributes(document, 'w:pgNumType', 'w:start')).toEqual(['1']);
  });

  it('names title, author and date of the report', () => {
    const core = readPart(docx, 'docProps/core.xml');
    const { title, author, date } = laidOut.report.metadata;
    expect(core).toContain(`<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>`);
    expect(core).toContain(`>${date}T04:00:00Z</dcterms:modified>`);
  });
});

function columnSpans(
  cells: readonly { readonly columns: number; readonly merge: string }[],
): ReadonlyMap<number, { readonly columns: number; readonly merge: string }> {
  let start = 0;
  return new Map(
    cells.map((cell) => {
      const entry = [start, cell] as const;
      start += cell.columns;
      return entry;
    }),
  );
}

describe('writeDocx', () => {
  it('gives the same bytes in every time zone', () => {
    const { TZ } = process.env;
    try {
      const files = ['Asia/Shanghai', 'America/Adak', 'Pacific/Kiritimati'].map((zone) => {
        process.env['TZ'] = zone;
        return Buffer.from(writeDocx(sample, draftWordTemplate([sample]))).toString('base64');
      });
      expect(new Set(files).size).toBe(1);
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });
});
