/** The lists of a report, from what its paragraphs say of themselves. */
import type { Block, ListItem, Paragraph, Report } from '../../src/model/report.ts';

export interface ReportItem {
  readonly list: string;
  /** 1 for a list that stands in no other. */
  readonly depth: number;
  readonly label: string;
  /** Its paragraphs, without the label. */
  readonly texts: readonly string[];
}

export function blocksOf({ parts }: Report): readonly Block[] {
  return parts.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks));
}

export function wordsOf({ spans }: Paragraph): string {
  return spans.map(({ text }) => text).join('');
}

/** The items of all lists in reading order. */
export function listItems(report: Report): readonly ReportItem[] {
  const depths = new Map<string, number>();
  const items: { list: string; depth: number; label: string; texts: string[] }[] = [];
  for (const block of blocksOf(report)) {
    if (block.kind !== 'paragraph' || block.item === undefined) continue;
    const { list, within, label = '', continues }: ListItem = block.item;
    const depth = within === undefined ? 1 : (depths.get(within) ?? 0) + 1;
    depths.set(list, depth);
    if (continues === true) items.at(-1)?.texts.push(wordsOf(block));
    else items.push({ list, depth, label, texts: [wordsOf(block).slice(label.length)] });
  }
  return items;
}
