/** Entries of the Word file's contents list: their page numbers are the PDF's, their links lead to the headings. */
import { textOf } from '../expect/expected-report.ts';
import type { Passage } from '../expect/expected-report.ts';
import type { Check, Finding } from '../proof.ts';
import type { DocxMatch } from './match-docx.ts';

/** `pageNumbers`: the number that the page of each listed heading bears in the PDF. */
export function matchDocxContents(
  pageNumbers: ReadonlyMap<Passage, string>,
  { entries, headings }: DocxMatch,
): readonly Finding[] {
  return entries.flatMap(({ heading, page, paragraph: { anchor, pageOf } }) => {
    const note = (check: Check, expected: string, actual: string): readonly Finding[] =>
      expected === actual ? [] : [{ subject: 'Word', check, place: `目录“${textOf(heading)}”`, expected, actual }];
    const target = headings.get(heading)?.bookmarks.find((name) => name === anchor);
    return [
      ...note('目录', pageNumbers.get(heading) ?? '', page),
      ...note('链接', anchor ?? '链接到标题', target ?? '链接不到标题'),
      ...note('链接', anchor ?? '页码取自标题', pageOf ?? '页码不取自标题'),
    ];
  });
}
