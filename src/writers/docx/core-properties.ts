/** docProps/core.xml: title, author and dates from the report, whoever saved the template last. */
import type { ReportMetadata } from '../../model/report.ts';
import { escapeXml, xmlHead } from '../xml-text.ts';

export const corePropertiesFile = 'docProps/core.xml';

/** Noon in China on the report's date, in UTC. */
export function corePropertiesXml({ title, author, language, date }: ReportMetadata): string {
  const dateTime = `<DATE xsi:type="dcterms:W3CDTF">${date}T04:00:00Z</DATE>`;
  return (
    xmlHead +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    dateTime.replaceAll('DATE', 'dcterms:created') +
    dateTime.replaceAll('DATE', 'dcterms:modified') +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
