/** Bookmarks that the contents list leads to. */
import type { ContentsEntry } from '../../layout/laid-out-report.ts';

/** Name of the bookmark by id of the part or heading; only those in the contents list have one. */
export type Bookmarks = ReadonlyMap<string, string>;

/** Names as Word gives them, so that it takes them for those of a contents list; numbered in reading order. */
export function nameBookmarks(contents: readonly ContentsEntry[]): Bookmarks {
  return new Map(contents.map(({ target }, index) => [target, `_Toc${String(100_000_001 + index)}`]));
}
