/** The whole report as the values of the template's tags. */
import type { ContentsEntry, LaidOutPart, LaidOutReport } from '../../layout/laid-out-report.ts';
import type { Part } from '../../model/report.ts';
import { nameBookmarks, type Bookmarks, headingProperty } from './text-data.ts';
import { joinScopes, sheetData, sheetTag, sheetTags } from './sheet-data.ts';
import type { TemplateScope } from './template-data.ts';

/** Tags: the cover and the contents list, then each part's title page, as far as there are any, and each sheet under its id. */
export function reportData(laidOut: LaidOutReport): TemplateScope {
  const bookmarks = nameBookmarks(laidOut.contents);
  return joinScopes([frontData(laidOut, bookmarks), ...laidOut.parts.map((part) => partData(part, bookmarks))]);
}

function frontData({ report, coverUnitLines, contents }: LaidOutReport, bookmarks: Bookmarks): TemplateScope {
  if (report.front === undefined) return {};
  const { cover, contentsTitle } = report.front;
  const [firstEntry, ...entries] = contents;
  return {
    coverYear: cover.year,
    coverUnit: coverUnitLines.join('\n'),
    coverTitle: cover.documentName,
    contentsTitle,
    firstEntry: firstEntry === undefined ? false : entryData(firstEntry, bookmarks),
    entries: entries.map((entry) => levelledEntry(entry, bookmarks)),
  };
}

function levelledEntry(entry: ContentsEntry, bookmarks: Bookmarks): TemplateScope {
  const data = entryData(entry, bookmarks);
  return entry.level === 1 ? { level1: data, level2: false } : { level1: false, level2: data };
}

/** An entry too long for a line ends its lines where the layout does. */
function entryData({ lines, target, page }: ContentsEntry, bookmarks: Bookmarks): TemplateScope {
  const bookmark = bookmarks.get(target) ?? '';
  return { entry: { property: 'link', text: lines.join('\n'), bookmark }, bookmark, page: String(page) };
}

function partData({ part, sheets }: LaidOutPart, bookmarks: Bookmarks): TemplateScope {
  return joinScopes([
    titlePageData(part, bookmarks),
    ...sheetTags(sheets).map((tag) => ({
      [tag]: sheets.filter((sheet) => sheetTag(sheet) === tag).map((sheet) => sheetData(sheet, bookmarks)),
    })),
  ]);
}

function titlePageData({ id, titlePage }: Part, bookmarks: Bookmarks): TemplateScope {
  if (titlePage === undefined) return {};
  const { ordinal, title } = titlePage;
  return { [id]: { ordinal: headingProperty({ id, text: ordinal }, bookmarks), title } };
}
