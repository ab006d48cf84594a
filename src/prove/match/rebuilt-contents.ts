/** The contents list that Word makes when a reader has it updated (F9), from what its field says and the headings. */
import type { DocxContent, DocxHeading } from '../found/docx-content.ts';

export interface RebuiltEntry {
  readonly text: string;
  readonly level: number;
}

/**
 * The entries that the instruction collects: levels `\o "1-2"`, of styles and paragraphs both (`\u`). Line ends inside
 * of a heading are dropped unless `\x` keeps them.
 * Source: ISO/IEC 29500-1, 17.16.5.68 (TOC).
 */
export function rebuildContents(instruction: string, outline: DocxContent['outline']): readonly RebuiltEntry[] {
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
