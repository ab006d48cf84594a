/** A workbook as an .xlsx file. Amounts go from their exact text into the file; no binary number is in between. */
import { quotedSheet } from '../../model/cell-address.ts';
import type { Workbook, WorkSheet } from '../../model/workbook.ts';
import { packParts } from '../fixed-zip.ts';
import { commentBoxes, commentsOf, commentsXml, hasComments } from './comments.ts';
import { commentBoxesId, printNames, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { element, escapeXml, xmlHead } from '../xml-text.ts';
import { cellText, mainNamespace, relationNamespace } from './spreadsheet-xml.ts';

const officeTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same workbook gives the same bytes. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  const texts = sharedTexts(sheets);
  const indexOf = (text: string) => texts.get(text) ?? 0;
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', corePropertiesXml(workbook)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', sharedStringsXml([...texts.keys()])],
  ]);
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    parts.set(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, indexOf, index === 0));
    if (!hasComments(sheet)) return;
    const comments = commentsOf(sheet);
    parts.set(`xl/comments${number}.xml`, commentsXml(comments));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, commentBoxes(comments));
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelations(number));
  });
  return packParts(parts);
}

function sharedTexts(sheets: readonly WorkSheet[]): ReadonlyMap<string, number> {
  const contents = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ content }) => content)));
  const texts = contents.flatMap((content) => (content?.kind === 'text' ? [content.text] : []));
  return new Map([...new Set(texts)].map((text, index) => [text, index]));
}

function sharedStringsXml(texts: readonly string[]): string {
  const items = texts.map((text) => element('si', {}, element('t', { 'xml:space': 'preserve' }, cellText(text))));
  return xmlHead + element('sst', { xmlns: mainNamespace, uniqueCount: texts.length }, items.join(''));
}

function workbookXml(sheets: readonly WorkSheet[]): string {
  const listed = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${String(index + 1)}` }),
  );
  const names = sheets.flatMap((sheet, index) => {
    const { area, titles } = printNames(sheet);
    const refer = (name: string, range: string) =>
      element('definedName', { name, localSheetId: index }, escapeXml(`${quotedSheet(sheet.name)}!${range}`));
    return [refer('_xlnm.Print_Area', area), refer('_xlnm.Print_Titles', titles)];
  });
  const content =
    element('workbookPr') +
    element(
      'bookViews',
      {},
      element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000 }),
    ) +
    element('sheets', {}, listed.join('')) +
    element('definedNames', {}, names.join('')) +
    element('calcPr', { calcMode: 'auto' });
  return xmlHead + element('workbook', { xmlns: mainNamespace, 'xmlns:r': relationNamespace }, content);
}

function contentTypesXml(sheets: readonly WorkSheet[]): string {
  const override = (part: string, type: string) => element('Override', { PartName: `/${part}`, ContentType: type });
  const own = sheets.flatMap((sheet, index) => {
    const number = String(index + 1);
    const worksheet = override(`xl/worksheets/sheet${number}.xml`, `${officeTypes}.worksheet+xml`);
    return hasComments(sheet)
      ? [worksheet, override(`xl/comments${number}.xml`, `${officeTypes}.comments+xml`)]
      : [worksheet];
  });
  const fixed = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('xl/workbook.xml', `${officeTypes}.sheet.main+xml`),
    override('xl/styles.xml', `${officeTypes}.styles+xml`),
    override('xl/sharedStrings.xml', `${officeTypes}.sharedStrings+xml`),
  ];
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return xmlHead + element('Types', { xmlns: namespace }, [...fixed, ...own].join(''));
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsXml(relations: readonly Relation[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const written = relations.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
  return xmlHead + element('Relationships', { xmlns: namespace }, written.join(''));
}

function packageRelations(): string {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return relationsXml([
    { id: 'rId1', type: `${relationNamespace}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: core, target: 'docProps/core.xml' },
  ]);
}

function workbookRelations(sheets: readonly WorkSheet[]): string {
  const worksheets = sheets.map((_, index) => ({
    id: `rId${String(index + 1)}`,
    type: `${relationNamespace}/worksheet`,
    target: `worksheets/sheet${String(index + 1)}.xml`,
  }));
  const after = (offset: number) => `rId${String(sheets.length + offset)}`;
  return relationsXml([
    ...worksheets,
    { id: after(1), type: `${relationNamespace}/styles`, target: 'styles.xml' },
    { id: after(2), type: `${relationNamespace}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

function sheetRelations(number: string): string {
  return relationsXml([
    { id: commentBoxesId, type: `${relationNamespace}/vmlDrawing`, target: `../drawings/vmlDrawing${number}.vml` },
    { id: 'rId2', type: `${relationNamespace}/comments`, target: `../comments${number}.xml` },
  ]);
}

/** Title, unit and date; nobody is named as the creator. Noon in China on the date, in UTC. */
function corePropertiesXml({ title, author, date }: Workbook): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const time = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T04:00:00Z`);
  const content =
    element('dc:title', {}, escapeXml(title)) +
    element('dc:subject', {}, escapeXml(author)) +
    time('dcterms:created') +
    time('dcterms:modified');
  return xmlHead + element('cp:coreProperties', namespaces, content);
}
