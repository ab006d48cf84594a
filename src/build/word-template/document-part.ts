/** word/document.xml of the template's first draft. */
import type { LaidOutReport, LaidOutSheet } from '../../layout/laid-out-report.ts';
import type { Orientation } from '../../model/report.ts';
import { asTableSheet, sheetTag, sheetTags } from '../../writers/docx/sheet-data.ts';
import { frontMatter, partTitlePage } from './front-matter-part.ts';
import { proseSheet } from './prose.ts';
import { sectionEnd, sectionProperties, type Section } from './sections.ts';
import { tableSheet } from './tables.ts';
import { element } from '../../writers/xml-text.ts';
import { wordPart } from './word-xml.ts';

/** Reports of one form, at least one. */
export type Models = readonly [LaidOutReport, ...LaidOutReport[]];

/** What stands on pages of one orientation without a break of the section: a title page, or a loop over sheets. */
interface Stretch {
  readonly orientation: Orientation;
  readonly content: readonly string[];
}

/**
 * The parts and sheets of the first report. The others fill the form in other ways: from them come the rows of tables
 * that the first leaves empty, and the sheets that it does not have, after its own.
 */
export function documentPart(models: Models): string {
  const [{ parts, report }] = models;
  const stretches = parts.flatMap(({ part }) => {
    const sheets = models.map(({ parts }) => parts.find((other) => other.part.id === part.id)?.sheets ?? []);
    const tags = [...new Set(sheets.flatMap(sheetTags))];
    return [
      ...(part.titlePage === undefined ? [] : [{ orientation: 'portrait', content: partTitlePage(part.id) } as const]),
      ...tags.map((tag) => sheetLoop(tag, sheets.flat())),
    ];
  });
  const front = report.front === undefined ? [] : frontMatter();
  return wordPart('w:document', element('w:body', {}, ...front, ...inSections(stretches)));
}

function sheetLoop(tag: string, sheets: readonly LaidOutSheet[]): Stretch {
  const printed = sheets.filter((sheet) => sheetTag(sheet) === tag);
  const orientation = printed[0]?.sheet.orientation ?? 'portrait';
  const [first, ...others] = printed.map(asTableSheet).filter((sheet) => sheet !== undefined);
  return { orientation, content: first === undefined ? proseSheet(tag) : tableSheet(tag, [first, ...others]) };
}

/** A section ends where the orientation changes; the end stands outside of the loops, or it would be repeated. */
function inSections(stretches: readonly Stretch[]): readonly string[] {
  let first = true;
  return stretches.flatMap(({ orientation, content }, index) => {
    const next = stretches[index + 1]?.orientation;
    if (next === orientation) return content;
    const section: Section = { orientation, numbered: true, ...(first ? { firstPage: 1 } : {}) };
    first = false;
    return [...content, next === undefined ? sectionProperties(section) : sectionEnd(section)];
  });
}
