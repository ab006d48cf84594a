import { Lexer, Tokenizer, getDefaults } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Block, ListItem, Paragraph, Span } from '../model/report.ts';
import { composeTextTable } from './compose-text-table.ts';

/**
 * The performance evaluation report: Markdown headings, paragraphs with bold run-ins, items of lists and tables as blocks.
 * What the form has no place for was refused when the file was read. Marks inside of a line are left to `toSpans`: the
 * library takes the square of a line's length to find them.
 */
export function composeEvaluation(markdown: string): readonly Block[] {
  const tokens = new Lexer({ ...getDefaults(), tokenizer: new PlainTokenizer() }).blockTokens(markdown, []);
  return blocksOf(tokens, 'evaluation');
}

/** A line like `[1]: …` is text: as a definition of a link it would be dropped where its name was defined before. */
class PlainTokenizer extends Tokenizer {
  override def(): undefined {
    return undefined;
  }
}

/** Empty lines, and lines that are drawn. */
const unwritten: ReadonlySet<string> = new Set(['space', 'hr']);

/** `id` begins the ids of all blocks. */
function blocksOf(tokens: readonly Token[], id: string): readonly Block[] {
  return tokens.flatMap((token, index) => toBlocks(token, `${id}-${String(index)}`));
}

function toBlocks(token: Token, id: string): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', id, level: 3, style: 'subsection', text: plainText((token as Tokens.Heading).text) }];
    case 'list':
      return listBlocks(token as Tokens.List, { list: id });
    case 'table':
      return [composeTextTable(token as Tokens.Table, id)];
    case 'blockquote':
      return blocksOf((token as Tokens.Blockquote).tokens, id);
    default:
      return unwritten.has(token.type) ? [] : linesOf(textOf(token)).map(paragraphOf);
  }
}

/** What a token says; of one without a text of its own, what was typed. */
function textOf(token: Token): string {
  if (token.type === 'code') return `${(token as Tokens.Code).lang ?? ''}\n${(token as Tokens.Code).text}`;
  return 'text' in token ? String(token.text) : token.raw;
}

/**
 * Each entry is a paragraph, with its number where the list is numbered; a table in it, and what the entry says after
 * that, follow by themselves; then the entries below it.
 */
function listBlocks({ items, ordered, start }: Tokens.List, place: ListItem): readonly Block[] {
  const first = start === '' ? 1 : start;
  return items.flatMap(({ tokens }, index) => {
    const label = ordered ? `${String(first + index)}.` : undefined;
    const id = `${place.list}-${String(index)}`;
    const lists = tokens.filter((token) => token.type === 'list');
    const own = tokens.filter(({ type }) => !unwritten.has(type) && type !== 'list');
    const text = own.findIndex(({ type }) => apart.has(type));
    const beginning = (text === -1 ? own : own.slice(0, text)).map(textOf).join('');
    return [
      { ...paragraphOf((label ?? '') + beginning), item: label === undefined ? place : { ...place, label } },
      ...(text === -1 ? [] : blocksOf(own.slice(text), `${id}-own`)),
      ...lists.flatMap((token, nested) =>
        listBlocks(token as Tokens.List, { list: `${id}-${String(nested)}`, within: place.list }),
      ),
    ];
  });
}

/** What stands by itself also within an entry of a list. */
const apart: ReadonlySet<string> = new Set(['table', 'blockquote']);

/** Each line is a paragraph: text pasted from Word has no empty lines between its paragraphs. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function paragraphOf(text: string): Paragraph {
  return { kind: 'paragraph', style: 'body', spans: toSpans(text) };
}

/**
 * Splits at `**`. Markdown's own rule refuses a closing `**` between a full stop and a Chinese character
 * (`**小标题。**正文`), which is just how run-ins are typed.
 */
function toSpans(text: string): readonly Span[] {
  return joinLines(text)
    .split(/\*\*(.+?)\*\*/)
    .map((piece, place): Span => (place % 2 === 1 ? { text: piece, bold: true } : { text: piece }))
    .filter((span) => span.text !== '');
}

function plainText(text: string): string {
  return joinLines(text).replaceAll('**', '');
}

/** A line end inside a paragraph is no space in Chinese. */
function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}
