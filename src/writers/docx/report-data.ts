/** The whole report as the values of the template's tags. */
import type { ContentsEntry, LaidOutPart, LaidOutReport } from '../../layout/laid-out-report.ts';
import { nameBookmarks, type Bookmarks } from './bookmarks.ts';
import { joinScopes, sheetData, sheetTag, sheetTags } from './sheet-data.ts';
import type { TemplateScope } from './template-data.ts';
import { headingProperty } from './text-data.ts';

/** Tags: the cover, the contents list, then each part's title page and each sheet under its id. */
export function reportData(laidOut: LaidOutReport): TemplateScope {
  const bookmarks = nameBookmarks(laidOut.contents);
  const [firstEntry, ...entries] = laidOut.contents;
  return joinScopes([
    {
      coverYear: laidOut.report.cover.year,
      coverUnit: laidOut.coverUnitLines.join('\n'),
      coverTitle: laidOut.report.cover.documentName,
      contentsTitle: laidOut.report.contentsTitle,
      firstEntry: firstEntry === undefined ? false : entryData(firstEntry, bookmarks),
      entries: entries.map((entry) => levelledEntry(entry, bookmarks)),
    },
    ...laidOut.parts.map((part) => partData(part, bookmarks)),
  ]);
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
  const heading = headingProperty({ id: part.id, text: part.ordinal }, bookmarks);
  return joinScopes([
    { [part.id]: { ordinal: heading, title: part.title } },
    ...sheetTags(sheets).map((tag) => ({
      [tag]: sheets.filter((sheet) => sheetTag(sheet) === tag).map((sheet) => sheetData(sheet, bookmarks)),
    })),
  ]);
}
