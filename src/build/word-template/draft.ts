/** The first draft of a Word template, as the bytes of a .docx. */
import { corePropertiesFile, corePropertiesXml } from '../../writers/docx/core-properties.ts';
import { packParts } from '../../writers/fixed-zip.ts';
import { documentPart, type Models } from './document-part.ts';
import { fontTablePart } from './font-table-part.ts';
import { footerPart, footers } from './footer-parts.ts';
import { settingsPart } from './settings-part.ts';
import { stylesPart } from './styles-part.ts';
import { element, xmlHead } from '../../writers/xml-text.ts';

const wordRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Makes a template for reports of the form of `models`: its parts, sheets and tables, with tags in place of all that
 * changes from year to year. The reports' own words go in only as headers of tables.
 */
export function draftWordTemplate(models: Models): Uint8Array {
  return packParts(
    new Map([
      ['[Content_Types].xml', contentTypesPart()],
      ['_rels/.rels', packageRelationshipsPart()],
      [corePropertiesFile, corePropertiesXml({ ...models[0].report.metadata, title: '部门决算模板', author: '模板' })],
      ['word/_rels/document.xml.rels', documentRelationshipsPart()],
      ['word/document.xml', documentPart(models)],
      ['word/styles.xml', stylesPart(formLevelOf(models))],
      ['word/settings.xml', settingsPart()],
      ['word/fontTable.xml', fontTablePart()],
      ...footers.map((footer) => [`word/${footer.file}`, footerPart(footer)] as const),
    ]),
  );
}

/** Titles of forms are the highest headings where there are no title pages. */
function formLevelOf([{ report }]: Models): 1 | 2 {
  return report.parts.some(({ titlePage }) => titlePage !== undefined) ? 2 : 1;
}

function contentTypesPart(): string {
  const kinds: readonly (readonly [string, string])[] = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/word/document.xml', `${wordContent}.document.main+xml`],
    ['/word/styles.xml', `${wordContent}.styles+xml`],
    ['/word/settings.xml', `${wordContent}.settings+xml`],
    ['/word/fontTable.xml', `${wordContent}.fontTable+xml`],
    ...footers.map(({ file }) => [`/word/${file}`, `${wordContent}.footer+xml`] as const),
  ];
  const relationships = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    xmlHead +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', { Extension: 'rels', ContentType: relationships }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...kinds.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    )
  );
}

function packageRelationshipsPart(): string {
  return relationshipsPart([
    ['rIdDocument', `${wordRelationships}/officeDocument`, 'word/document.xml'],
    [
      'rIdCore',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      corePropertiesFile,
    ],
  ]);
}

function documentRelationshipsPart(): string {
  return relationshipsPart([
    ['rIdStyles', `${wordRelationships}/styles`, 'styles.xml'],
    ['rIdSettings', `${wordRelationships}/settings`, 'settings.xml'],
    ['rIdFontTable', `${wordRelationships}/fontTable`, 'fontTable.xml'],
    ...footers.map(({ relationship, file }) => [relationship, `${wordRelationships}/footer`, file] as const),
  ]);
}

function relationshipsPart(targets: readonly (readonly [string, string, string])[]): string {
  return (
    xmlHead +
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...targets.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
    )
  );
}
