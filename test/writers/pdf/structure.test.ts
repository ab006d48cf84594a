import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { LaidOutTable } from '../../../src/layout/laid-out-report.ts';
import type { Table } from '../../../src/model/report.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { readPdfFile } from '../../support/pdf/pdf-objects.ts';
import type { PdfValue } from '../../support/pdf/pdf-objects.ts';
import { contentOf, elementsOf, pagesOf, readStructure, textOf } from '../../support/pdf/pdf-structure.ts';
import type { ReadElement } from '../../support/pdf/pdf-structure.ts';

const fonts = loadFonts();
const laidOut = layOut(sampleReport, openFontMetrics(fonts));
const file = readPdfFile(await writePdf(laidOut, fonts));
const catalog = file.dictionary(file.trailer['Root']);
const root = readStructure(file);
const blocks = laidOut.parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
const laidOutTables = blocks.filter((block): block is LaidOutTable => block.kind === 'table');
const allText = (element: ReadElement): string => element.text + element.kids.map(allText).join('');

describe('structure of the PDF', () => {
  it('is a document of sections: cover, contents list, parts', () => {
    expect(root.type).toBe('Document');
    expect(root.kids.map(({ type }) => type)).toEqual(new Array(2 + laidOut.parts.length).fill('Sect'));
    expect(catalog['MarkInfo']).toEqual({ Marked: true });
    expect(textOf(catalog['Lang'])).toBe('zh-CN');
  });

  it('has the headings in reading order, no level left out', () => {
    const expected = laidOut.parts.flatMap(({ titleLines, sheets }) => [
      ['H1', titleLines.join('')],
      ...sheets
        .flatMap((sheet) => sheet.blocks)
        .flatMap((block) =>
          block.kind === 'text' && block.block.kind === 'heading'
            ? [[`H${String(block.block.level)}`, block.block.text]]
            : [],
        ),
    ]);
    const headings = elementsOf(root, 'H1', 'H2', 'H3');
    expect(headings.map(({ type, text }) => [type, text])).toEqual(expected);
    const levels = headings.map(({ type }) => Number(type.slice(1)));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has each paragraph whole, over page ends too', () => {
    const expected = blocks.flatMap((block) =>
      block.kind === 'text' && block.block.kind === 'paragraph'
        ? [block.block.spans.map(({ text }) => text).join('')]
        : [],
    );
    const paragraphs = elementsOf(root, 'P').map(({ text }) => text);
    expect(expected.filter((text) => !paragraphs.includes(text))).toEqual([]);
  });

  it('has the texts at both ends of a caption apart, the left one first', () => {
    const captions = laidOutTables.flatMap(({ table }) => table.captions.flatMap(({ left, right }) => [left, right]));
    const expected = captions.filter((text) => text !== undefined && text !== '');
    expect(expected).toContain('单位：万元');
    const paragraphs = elementsOf(root, 'P').map(({ text }) => text);
    expect(paragraphs.filter((text) => expected.includes(text))).toEqual(expected);
  });

  it('has a contents list of links that say where they lead', () => {
    const links = elementsOf(root, 'Link');
    expect(links.map(({ text }) => text)).toEqual(laidOut.contents.map(({ text, page }) => `${text}${String(page)}`));
    const [outer] = elementsOf(root, 'TOC');
    expect(outer?.kids.filter(({ type }) => type === 'TOCI')).toHaveLength(laidOut.parts.length);
    laidOut.contents.forEach(({ text, page, target, lines }, index) => {
      const annotations = links[index]?.links ?? [];
      expect(annotations).toHaveLength(lines.length);
      for (const annotation of annotations) {
        expect(textOf(annotation['Contents'])).toBe(`${text}，第${String(page)}页`);
        expect(textOf(annotation['Dest'])).toBe(target);
        // The bit for print alone: neither hidden nor invisible (ISO 32000-1, 12.5.3; PDF/A wants it so).
        expect(annotation['F']).toBe(4);
      }
    });
  });

  it('has one table for each table, over page ends too, with its rows, cells and heads', () => {
    expect(laidOutTables.some(({ chunks }) => chunks.length > 1)).toBe(true);
    const read = elementsOf(root, 'Table').map((table) => ({
      summary: textOf(table.attributes['Summary']),
      rows: elementsOf(table, 'TR').map(({ kids }) => kids.map(cellOf)),
    }));
    expect(read).toEqual(laidOutTables.map(({ table }) => ({ summary: table.description, rows: rowsOf(table) })));
  });

  it('covers every place of a table exactly once', () => {
    laidOutTables.forEach(({ table }, index) => {
      const rows = elementsOf(elementsOf(root, 'Table')[index] ?? root, 'TR');
      expect(placesOf(rows)).toBe(rows.length * table.columns.length);
    });
  });

  it('reads neither page numbers nor rules', () => {
    expect(allText(root)).not.toMatch(/— \d+ —/);
    expect(file.dictionary(pagesOf(file).at(-1))['Tabs']).toBe('S');
    expect(contentOf(file, file.dictionary(pagesOf(file).at(-1)))).toContain('/Artifact <</Type /Pagination>> BDC');
  });
});

describe('destinations in the PDF', () => {
  it('stand in the order of their names, as readers look them up by bisection', () => {
    const names = file.dictionary(file.dictionary(catalog['Names'])['Dests'])['Names'] as PdfValue[];
    const targets = names.filter((_, index) => index % 2 === 0).map(textOf);
    expect(targets.length).toBeGreaterThan(laidOut.contents.length);
    expect(targets).toEqual(targets.toSorted());
  });
});

interface CellShape {
  readonly type: string;
  readonly text: string;
  readonly scope: PdfValue | undefined;
  readonly colSpan: PdfValue;
  readonly rowSpan: PdfValue;
}

function cellOf({ type, text, attributes: { Scope, ColSpan = 1, RowSpan = 1 } }: ReadElement): CellShape {
  return { type, text, scope: Scope, colSpan: ColSpan, rowSpan: RowSpan };
}

/** The rows as the report has them; a line break is none when read. */
function rowsOf({ header, groups }: Table): readonly (readonly CellShape[])[] {
  return [...header, ...groups.flatMap(({ rows }) => rows)].map(({ cells }, index) =>
    cells.map(({ text, header: head = index < header.length ? 'column' : undefined, colSpan = 1, rowSpan = 1 }) => ({
      type: head === undefined ? 'TD' : 'TH',
      text: text.replaceAll('\n', ''),
      scope: head === undefined ? undefined : head === 'column' ? 'Column' : 'Row',
      colSpan,
      rowSpan,
    })),
  );
}

function placesOf(rows: readonly ReadElement[]): number {
  return rows
    .flatMap(({ kids }) => kids.map(cellOf))
    .reduce((sum, { colSpan, rowSpan }) => sum + Number(colSpan) * Number(rowSpan), 0);
}
