/** The watermark of a draft in both files: on each page, and nothing else is different. */
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../src/editions/load-word-template.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Report } from '../../src/model/report.ts';
import { addDraftHeaders } from '../../src/writers/docx/draft-headers.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { readPdfFile } from '../support/pdf/pdf-objects.ts';
import { contentOf, pagesOf, readStructure } from '../support/pdf/pdf-structure.ts';
import { composeYear } from '../support/compose-year.ts';
import { attributes, elements, readPart, textOf } from './docx/support/word-file.ts';

const fonts = loadFonts();
const metrics = openFontMetrics(fonts);
const { report, edition } = composeYear('test/fixtures/errors/valid', 2022);
const asDraft = (one: Report): Report => ({ ...one, metadata: { ...one.metadata, draft: true } });
const [laidOut, draft] = [report, asDraft(report)].map((one) => layOut(one, metrics));
if (laidOut === undefined || draft === undefined) throw new Error('no layout');

describe('the watermark in the PDF', async () => {
  const [plainFile, draftFile] = [await writePdf(laidOut, fonts), await writePdf(draft, fonts)].map(readPdfFile);
  if (plainFile === undefined || draftFile === undefined) throw new Error('no file');
  const contents = pagesOf(draftFile).map((page) => contentOf(draftFile, draftFile.dictionary(page)));
  const watermark = /\/Artifact <<\/Type \/Pagination \/Subtype \/Watermark>> BDC\s+q ([\d.]+) g [^]*?Q\s+EMC\s+/g;

  it('is an artifact below all else on each page, in light gray', () => {
    expect(contents).toHaveLength(draft.pageCount);
    for (const content of contents) {
      const found = [...content.matchAll(watermark)];
      expect(found).toHaveLength(1);
      expect(content.slice(0, found[0]?.index)).not.toMatch(/Tj| S\b|BDC/);
      expect(Number(found[0]?.[1])).toBeGreaterThan(0.8);
      // Nothing transparent: PDF/A would ask for more.
      expect(content).not.toMatch(/\/\w+ gs\b/);
    }
  });

  it('says 草稿, and is not read', () => {
    const glyphs = new Set(contents.map((content) => /<([0-9a-f]+)> Tj/.exec(content)?.[1]));
    expect([...glyphs].map((hex) => hex?.length)).toEqual([8]);
    expect(JSON.stringify(readStructure(draftFile))).not.toContain('草稿');
    expect(readStructure(draftFile)).toEqual(readStructure(plainFile));
  });

  it('is nowhere in a finished report', () => {
    for (const page of pagesOf(plainFile))
      expect(contentOf(plainFile, plainFile.dictionary(page))).not.toContain('Watermark');
  });
});

describe('the watermark in the Word file', () => {
  const template = loadWordTemplate(edition, 'final-accounts');
  const [plain, drafted] = [writeDocx(laidOut, template), writeDocx(draft, template)];

  it('stands in the headers of odd and even pages of every section, the cover’s too', () => {
    const document = readPart(drafted);
    const sections = elements(document, 'w:sectPr');
    expect(sections.length).toBeGreaterThan(5);
    const relations = readPart(drafted, 'word/_rels/document.xml.rels');
    for (const section of sections) {
      expect(attributes(section, 'w:headerReference', 'w:type')).toEqual(['default', 'even']);
      // The schema wants them before everything else of a section.
      expect(section).toMatch(/^<w:sectPr[^>]*>(<w:headerReference [^>]*\/>){2}/);
      for (const id of attributes(section, 'w:headerReference', 'r:id')) {
        const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1] ?? '';
        const header = readPart(drafted, `word/${target}`);
        expect(attributes(header, 'v:textpath', 'string')).toEqual(['草稿']);
        expect(attributes(header, 'v:shape', 'fillcolor')).toEqual(['#e0e0e0']);
        expect(readPart(drafted, '[Content_Types].xml')).toContain(`PartName="/word/${target}"`);
      }
    }
  });

  it('changes nothing of the text', () => {
    expect(textOf(readPart(drafted))).toBe(textOf(readPart(plain)));
    expect(readPart(plain)).not.toContain('headerReference');
  });

  it('joins the headers that a template has, and adds those that it lacks', () => {
    const section = (references: string) => `<w:sectPr>${references}<w:pgSz/></w:sectPr>`;
    const parts = new Map<string, string>([
      ['word/document.xml', section('') + section('<w:headerReference w:type="default" r:id="h1"/>') + section('')],
      ['word/header1.xml', '<w:hdr><w:p/></w:hdr>'],
      ['word/_rels/document.xml.rels', '<Relationships></Relationships>'],
      ['[Content_Types].xml', '<Types></Types>'],
    ]);
    addDraftHeaders(parts);
    expect(attributes(parts.get('word/header1.xml') ?? '', 'v:textpath', 'string')).toEqual(['草稿']);
    const types = elements(parts.get('word/document.xml') ?? '', 'w:sectPr').map((xml) =>
      attributes(xml, 'w:headerReference', 'w:type'),
    );
    // The third section goes on with the template's own header.
    expect(types).toEqual([['default', 'even'], ['even', 'default'], ['even']]);
    expect([...parts.keys()].filter((name) => name.startsWith('word/draft-header')).toSorted()).toEqual([
      'word/draft-header-default.xml',
      'word/draft-header-even.xml',
    ]);
  });
});
