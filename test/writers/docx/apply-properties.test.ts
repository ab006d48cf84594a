import { describe, expect, it } from 'vitest';
import { applyProperties } from '../../../src/writers/docx/apply-properties.ts';
import type { PlaceProperty } from '../../../src/writers/docx/place-property.ts';

const mark = '\ufdd00\ufdd1';
const apply = (xml: string, property: PlaceProperty) => applyProperties(xml, [property]);
const cell = { property: 'cell', text: '' } as const;

describe('applyProperties', () => {
  it('sets the height of the row around the tag, and of no other', () => {
    const row = (text: string, properties: string) =>
      `<w:tr>${properties}<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const old = '<w:trPr><w:cantSplit/><w:trHeight w:val="1"/></w:trPr>';
    const xml = `<w:tbl>${row('', old)}${row(mark, old)}${row(mark, '')}</w:tbl>`;
    expect(apply(xml, { property: 'rowHeight', twips: 345 })).toBe(
      `<w:tbl>${row('', old)}` +
        row('', '<w:trPr><w:cantSplit/><w:trHeight w:val="345" w:hRule="atLeast"/></w:trPr>') +
        `${row('', '<w:trPr><w:trHeight w:val="345" w:hRule="atLeast"/></w:trPr>')}</w:tbl>`,
    );
  });

  it('merges a cell, in the order that the standard prescribes', () => {
    const xml = `<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p>${mark}</w:p></w:tc>`;
    expect(apply(xml, { ...cell, merge: 'continue' })).toBe(
      '<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="continue"/><w:vAlign w:val="center"/></w:tcPr><w:p></w:p></w:tc>',
    );
  });

  it('leaves a cell of its own as it is', () => {
    const xml = `<w:tc><w:tcPr><w:tcW w:w="9"/></w:tcPr><w:p>${mark}甲</w:p></w:tc>`;
    expect(apply(xml, { ...cell, merge: 'none' })).toBe(xml.replace(mark, ''));
  });

  it('sets alignment and weight where they are given', () => {
    const xml = `<w:tc><w:p><w:pPr><w:jc w:val="left"/><w:rPr/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${mark}</w:t></w:r></w:p></w:tc>`;
    expect(apply(xml, { ...cell, merge: 'none', align: 'right', bold: true })).toBe(
      '<w:tc><w:p><w:pPr><w:jc w:val="right"/><w:rPr/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/></w:rPr><w:t></w:t></w:r></w:p></w:tc>',
    );
  });

  it('sets size and place of a text where they are given, in the order that the standard prescribes', () => {
    const xml = `<w:tc><w:tcPr><w:vAlign w:val="center"/></w:tcPr><w:p><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/></w:rPr><w:t>${mark}</w:t></w:r></w:p></w:tc>`;
    expect(apply(xml, { ...cell, merge: 'none', halfPoints: 15, atTop: true })).toBe(
      '<w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr><w:p><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr><w:t></w:t></w:r></w:p></w:tc>',
    );
  });

  it('makes of one cell those of its row, each with its width, text and looks', () => {
    const made = (width: string, jc: string, text: string) =>
      `<w:tc><w:tcPr>${width}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="T"/>${jc}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (cells: string) => `<w:tr>${cells}</w:tr>`;
    const width = (twips: number) => `<w:tcW w:w="${String(twips)}" w:type="dxa"/>`;
    const cells = [
      { text: '甲<', merge: 'none' },
      { text: '1\n2', merge: 'none', align: 'right' },
    ] as const;
    expect(apply(row(made(width(9), '', mark)), { property: 'cells', cells, widths: [300, 600] })).toBe(
      row(
        made(width(300), '', '甲&lt;') +
          made(width(600), '<w:jc w:val="right"/>', '1</w:t><w:br/><w:t xml:space="preserve">2'),
      ),
    );
  });

  it('sets the columns of the table around the tag', () => {
    const table = (width: number, grid: string) =>
      `<w:tbl><w:tblPr><w:tblW w:w="${String(width)}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>`;
    const xml = table(9, '<w:gridCol w:w="9"/>').replace('<w:p>', `<w:p>${mark}`);
    expect(apply(xml, { property: 'grid', widths: [300, 600] })).toBe(
      table(900, '<w:gridCol w:w="300"/><w:gridCol w:w="600"/>'),
    );
  });

  it('puts a bookmark around the text of a heading, each with its own number', () => {
    const heading = `<w:p><w:pPr/><w:r><w:t>${mark}一</w:t></w:r></w:p>`;
    const marked = (id: number) =>
      `<w:p><w:pPr></w:pPr><w:bookmarkStart w:id="${String(id)}" w:name="_Toc1"/><w:r><w:t>一</w:t></w:r><w:bookmarkEnd w:id="${String(id)}"/></w:p>`;
    expect(
      apply(heading + heading, { property: 'heading', text: '一', bookmark: '_Toc1' }).replaceAll(
        '<w:pPr/>',
        '<w:pPr></w:pPr>',
      ),
    ).toBe(marked(0) + marked(1));
  });

  it('leads a link to its bookmark', () => {
    const xml = `<w:hyperlink w:anchor="x" w:history="1"><w:r><w:t>${mark}</w:t></w:r></w:hyperlink>`;
    expect(apply(xml, { property: 'link', text: '', bookmark: '_Toc7' })).toBe(
      '<w:hyperlink w:anchor="_Toc7" w:history="1"><w:r><w:t></w:t></w:r></w:hyperlink>',
    );
  });

  it('begins a page, in the order that the standard prescribes', () => {
    const xml = `<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/><w:jc w:val="left"/></w:pPr>${mark}</w:p><w:p/>`;
    expect(apply(xml, { property: 'newPage', begins: true })).toBe(
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/><w:pageBreakBefore/><w:jc w:val="left"/></w:pPr></w:p><w:p/>',
    );
    expect(apply(xml, { property: 'newPage', begins: false })).toBe(xml.replace(mark, ''));
  });

  it('describes the table around the tag', () => {
    const xml = `<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/><w:tblDescription w:val="old"/></w:tblPr><w:tr><w:tc><w:p>${mark}</w:p></w:tc></w:tr></w:tbl>`;
    expect(apply(xml, { property: 'description', description: '收入 "表" & $1' })).toContain(
      '<w:tblLayout w:type="fixed"/><w:tblCaption w:val="收入 &quot;表&quot; &amp; $1"/><w:tblDescription w:val="收入 &quot;表&quot; &amp; $1"/></w:tblPr>',
    );
  });
});
