/** All words of a composed document, each with its heading, and the way back to the data file that they came from. */
import type { WrittenText } from '../model/accounts.ts';
import type { Block, Report } from '../model/report.ts';
import { optional } from './rule.ts';
import type { Finding } from './rule.ts';

/** A heading, a paragraph without its number, or a cell without a figure. */
export interface PrintedText {
  /** The heading it stands under, or is. */
  readonly heading: string;
  readonly text: string;
}

/** Parts 1 and 3, whose sentences the program composes from facts. The rest is the unit's own words, or the form's. */
const generatedSheets: readonly string[] = ['overview', 'explanations'];

/** The paragraphs of parts 1 and 3, in reading order. */
export function generatedTexts(report: Report): readonly PrintedText[] {
  return textsOfSheets(report, (sheet) => generatedSheets.includes(sheet));
}

/** Every text in reading order. */
export function printedTexts(report: Report): readonly PrintedText[] {
  return textsOfSheets(report, () => true);
}

function textsOfSheets(report: Report, isMeant: (sheet: string) => boolean): readonly PrintedText[] {
  return report.parts
    .flatMap(({ sheets }) => sheets)
    .filter(({ id }) => isMeant(id))
    .flatMap(({ blocks }) => {
      let heading = report.metadata.title;
      return blocks.flatMap((block) => {
        if (block.kind === 'heading') heading = block.text;
        return textsOf(block).map((text) => ({ heading, text }));
      });
    });
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph': {
      const text = block.spans.map((span) => span.text).join('');
      return [text.slice(block.item?.continues === true ? 0 : (block.item?.label?.length ?? 0))];
    }
    case 'table': {
      const rows = block.groups.flatMap(({ rows }) => rows);
      const cells = rows.flatMap(({ cells }) => cells.filter(({ figure }) => figure === undefined));
      return [...cells.map(({ text }) => text.replaceAll('\n', '')), ...block.notes];
    }
  }
}

/** Characters of its surroundings that a message quotes on either side. */
const quotedAround = 12;
/** Fewer characters stand in many facts. */
const shortest = 4;

/** Words that were looked for, where they stand, and how a message quotes them. */
export interface Passage {
  readonly heading: string;
  readonly words: string;
  /** A few characters on either side. */
  readonly before: string;
  readonly behind: string;
  readonly quote: string;
  /** The text of a data file that they were taken from; none for words of the form itself. */
  readonly source: WrittenText | undefined;
}

/**
 * The passages of the texts in which a pattern (with flag `g`) occurs; the same words of one text, or of a fact that is
 * printed twice, are told once.
 */
export function findPassages(
  texts: readonly PrintedText[],
  written: readonly WrittenText[],
  pattern: RegExp,
  isMeant: (found: Pick<Passage, 'words' | 'before' | 'behind'>) => boolean = () => true,
): readonly Passage[] {
  const plain = written.map((source) => ({ source, text: source.text.replaceAll('**', '') }));
  // Of what stands around the words, as much as a fact has: the rest may be the form's.
  const sourceOf = (words: string, before: string, behind: string) =>
    [
      ...[4, 3, 2, 1].map((width) => before.slice(-width) + words + behind.slice(0, width)),
      ...[before.slice(-4) + words, words + behind.slice(0, 4), words],
    ]
      .map((passage) =>
        plain.find(({ text }) => text === passage || (passage.length >= shortest && text.includes(passage))),
      )
      .find((one) => one !== undefined)?.source;
  const found = new Map<string, Passage>();
  for (const { heading, text } of texts) {
    const inText = new Set<string>();
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - quotedAround), index);
      const behind = text.slice(index + words.length, index + words.length + quotedAround);
      if (inText.has(words) || !isMeant({ words, before, behind })) continue;
      inText.add(words);
      const source = sourceOf(words, before, behind);
      const key = `${source === undefined ? heading : String(written.indexOf(source))} ${words}`;
      if (!found.has(key))
        found.set(key, { heading, words, before, behind, quote: `…${before}${words}${behind}…`, source });
    }
  }
  return [...found.values()];
}

/** What a text of a data file is called: the keys that lead to it, after the name of a scorecard. */
export function nameOfText({ keys, position }: WrittenText): string {
  const card = /scorecards\/(.*)\.yaml$/.exec(position.file)?.slice(1) ?? [];
  return keys.length === 0 ? '绩效评价报告' : [...card, ...keys].join(' ');
}

/** A finding for each passage, known by its words and the fact, or the heading, that they stand in. */
export function findInTexts(
  texts: readonly PrintedText[],
  written: readonly WrittenText[],
  pattern: RegExp,
  found: Pick<Finding, 'severity' | 'expected' | 'hint'>,
): readonly Finding[] {
  return findPassages(texts, written, pattern).map(({ heading, words, quote, source }) => ({
    subject: `${source === undefined ? heading : nameOfText(source)} “${words}”`,
    ...optional('position', source?.position),
    actual: quote,
    ...found,
  }));
}
