/** A template that somebody saved in Word: nothing of them reaches the report. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { draftWordTemplate } from '../../../src/build/word-template/draft.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { readPart } from './support/word-file.ts';

const laidOut = layOut(sampleReport, openFontMetrics(loadFonts()));
const template = draftWordTemplate([laidOut]);

type Edit = readonly [part: string, edit: (xml: string) => string];

function changed(edits: readonly Edit[]): Uint8Array {
  const zip = new PizZip(template);
  for (const [part, edit] of edits) zip.file(part, edit(zip.file(part)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const beforeEnd = (end: string, content: string) => (xml: string) => xml.replace(end, () => `${content}${end}`);

/** As Word saves it: sessions, spelling marks, the firm, the person, a picture, data of an add-in. */
const traced: readonly Edit[] = [
  [
    'word/document.xml',
    (xml) =>
      xml
        .replaceAll('<w:p>', '<w:p w:rsidR="00A31B2C" w:rsidRDefault="00A31B2C">')
        .replaceAll('<w:r>', '<w:r w:rsidRPr="00B7">')
        .replace('</w:p>', '<w:proofErr w:type="spellStart"/></w:p>'),
  ],
  [
    'word/settings.xml',
    beforeEnd('<w:compat>', '<w:rsids><w:rsidRoot w:val="00A31B2C"/><w:rsid w:val="00A31B2C"/></w:rsids>'),
  ],
  ['docProps/app.xml', () => '<Properties><Company>某公司</Company><Manager>张三</Manager></Properties>'],
  ['docProps/thumbnail.jpeg', () => 'picture'],
  ['word/people.xml', () => '<people>张三</people>'],
  ['customXml/item1.xml', () => '<b/>'],
  ['customXml/_rels/item1.xml.rels', () => '<Relationships/>'],
  [
    '_rels/.rels',
    beforeEnd(
      '</Relationships>',
      relationship('rId8', 'extended-properties', 'docProps/app.xml') +
        relationship('rId9', 'thumbnail', 'docProps/thumbnail.jpeg'),
    ),
  ],
  [
    'word/_rels/document.xml.rels',
    beforeEnd(
      '</Relationships>',
      relationship('rId8', 'customXml', '../customXml/item1.xml') + relationship('rId9', 'people', 'people.xml'),
    ),
  ],
  [
    '[Content_Types].xml',
    beforeEnd(
      '</Types>',
      '<Override PartName="/docProps/app.xml" ContentType="application/xml"/>' +
        '<Override PartName="/word/people.xml" ContentType="application/xml"/>',
    ),
  ],
];

describe('a template that was saved in Word', () => {
  it('gives the same report, to the byte, as one that nobody touched', () => {
    expect(readPart(changed(traced))).toContain('w:rsidR');
    expect(Buffer.from(writeDocx(laidOut, changed(traced))).equals(writeDocx(laidOut, template))).toBe(true);
  });

  it.each([
    ['an insertion', '<w:ins w:id="1" w:author="张三"><w:r><w:t>字</w:t></w:r></w:ins>'],
    ['a comment', '<w:r><w:commentReference w:id="1"/></w:r>'],
    ['changed formatting', '<w:r><w:rPr><w:rPrChange w:id="1" w:author="张三"><w:rPr/></w:rPrChange></w:rPr></w:r>'],
  ])('is refused with %s: which words hold is for a person to say', (_, content) => {
    const file = changed([['word/document.xml', (xml) => xml.replace('</w:p>', () => `${content}</w:p>`)]]);
    expect(() => writeDocx(laidOut, file)).toThrow('模板中有修订或批注');
  });
});

describe('a finished Word file', () => {
  const zip = new PizZip(writeDocx(laidOut, template));
  const entries = Object.values(zip.files);

  it('has the parts of a document and no others', () => {
    expect(entries.map(({ name }) => name).filter((name) => !/^word\/footer\d\.xml$/.test(name))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });

  it('bears the same date on every entry, and the unit’s name on the whole', () => {
    expect(new Set(entries.map(({ date }) => date.getTime())).size).toBe(1);
    const core = readPart(writeDocx(laidOut, template), 'docProps/core.xml');
    expect(core).toContain(`<cp:lastModifiedBy>${laidOut.report.metadata.author}</cp:lastModifiedBy>`);
  });
});
