/** The Word file's contents list: page numbers as in the PDF, links to the headings, and nothing that an update changes. */
import { textOf } from '../expect/expected-report.ts';
import type { ExpectedReport, Passage } from '../expect/expected-report.ts';
import type { DocxContent, DocxHeading } from '../found/docx-content.ts';
import type { Check, Finding } from '../proof.ts';
import type { DocxMatch } from './match-docx.ts';

/** `pageNumbers`: the number that the page of each listed heading bears in the PDF. */
export function matchDocxContents(
  pageNumbers: ReadonlyMap<Passage, string>,
  { entries, headings }: DocxMatch,
): readonly Finding[] {
  return entries.flatMap(({ heading, page, paragraph: { anchor, pageOf } }) => {
    const place = `目录“${textOf(heading)}”`;
    const target = headings.get(heading)?.bookmarks.find((name) => name === anchor);
    return [
      ...difference('目录', place, pageNumbers.get(heading) ?? '', page),
      ...difference('链接', place, anchor ?? '链接到标题', target ?? '链接不到标题'),
      ...difference('链接', place, anchor ?? '页码取自标题', pageOf ?? '页码不取自标题'),
    ];
  });
}

/** What Word puts in the list when a reader updates it, against what must be listed: the same words in the same order. */
export function matchUpdatedContents(
  { front, listed }: ExpectedReport,
  { contentsFields, outline }: DocxContent,
): readonly Finding[] {
  const wanted = front === undefined ? [] : listed.map((heading) => entry(heading.level ?? 0, textOf(heading)));
  const rebuilt = contentsFields.flatMap((field) =>
    rebuildContents(field, outline).map(({ level, text }) => entry(level, text)),
  );
  const count = Math.max(wanted.length, rebuilt.length);
  return Array.from({ length: count }, (_, index) =>
    difference('目录', '更新后的目录', wanted[index] ?? '', rebuilt[index] ?? ''),
  ).flat();
}

interface RebuiltEntry {
  readonly text: string;
  readonly level: number;
}

/**
 * The entries that Word collects when a reader has the list updated (F9), as the field's instruction says: levels `\o "1-2"`, of styles and paragraphs both (`\u`). Line ends inside
 * of a heading are dropped unless `\x` keeps them.
 * Source: ISO/IEC 29500-1, 17.16.5.68 (TOC).
 */
function rebuildContents(instruction: string, outline: DocxContent['outline']): readonly RebuiltEntry[] {
  const range = /\\o\s+"(\d)-(\d)"/.exec(instruction);
  const [first, last] = [range?.[1], range?.[2]].map((level) => Number.parseInt(level ?? '0', 10));
  const collects = ({ level }: DocxHeading) => (first ?? 0) <= level && level <= (last ?? 0);
  const keepsLines = /\\x\b/.test(instruction);
  return /\\u\b/.test(instruction)
    ? outline
        .filter(collects)
        .map(({ text, level }) => ({ text: keepsLines ? text : text.replaceAll('\n', ''), level }))
    : [];
}

function entry(level: number, text: string): string {
  return `${String(level)}级 ${text}`;
}

function difference(check: Check, place: string, expected: string, actual: string): readonly Finding[] {
  return expected === actual ? [] : [{ subject: 'Word', check, place, expected, actual }];
}
