/** The contents list: its entries with printed page numbers, and its pages. */
import type { Heading, HeadingLevel } from '../model/report.ts';
import type { FontMetrics } from '../fonts/font-metrics.ts';
import type { ContentsEntry, LaidOutPart, LaidOutText } from './laid-out-report.ts';
import { fillEvenLines } from './line-filling.ts';
import { textHeight } from './page-geometry.ts';
import { lineWidth } from './text-lines.ts';
import { typography } from './typography.ts';

const styles = { 1: typography.contents1, 2: typography.contents2 } as const;

/** One entry for each part with a title page and each heading of level 1 or 2, in reading order. */
export function listContents(parts: readonly LaidOutPart[], metrics: FontMetrics): readonly ContentsEntry[] {
  return parts.flatMap(({ part: { id, titlePage }, page, sheets }) => {
    const headings = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? [block] : [])));
    return [
      ...(titlePage === undefined ? [] : [entry(1, `${titlePage.ordinal} ${titlePage.title}`, id, page, metrics)]),
      ...headings.filter(isListed).map(({ block, lines }) => {
        return entry(block.level, block.text, block.id, lines[0]?.page ?? page, metrics);
      }),
    ];
  });
}

type ListedHeading = Heading & { readonly level: Exclude<HeadingLevel, 3> };

function isListed(text: LaidOutText): text is LaidOutText & { readonly block: ListedHeading } {
  return text.block.kind === 'heading' && text.block.level < 3;
}

function entry(level: 1 | 2, text: string, target: string, page: number, metrics: FontMetrics): ContentsEntry {
  const style = styles[level];
  return { level, text, target, page, lines: fillEvenLines(text, lineWidth(style, 'portrait'), style, metrics) };
}

/** Spreads the entries over pages; an entry's lines stay together. The first page carries the title. */
export function breakContents(entries: readonly ContentsEntry[]): readonly (readonly ContentsEntry[])[] {
  const pages: ContentsEntry[][] = [[]];
  let used = typography.contentsTitle.pitch;
  for (const listed of entries) {
    const height = listed.lines.length * styles[listed.level].pitch;
    if (used + height > textHeight('portrait')) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(listed);
    used += height;
  }
  return pages;
}
