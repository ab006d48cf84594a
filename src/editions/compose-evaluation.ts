import { Lexer, Tokenizer, getDefaults } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Block, ListItem, Paragraph, Span } from '../model/report.ts';

/**
 * The performance evaluation report: Markdown headings, paragraphs with bold run-ins, and items of lists as blocks. What
 * Markdown makes something else of (tables, links, boxes to tick) is set as it was typed. Marks inside of a line are left
 * to `toSpans`: the library takes the square of a line's length to find them.
 */
export function composeEvaluation(markdown: string): readonly Block[] {
  return new Lexer({ ...getDefaults(), tokenizer: new PlainTokenizer() })
    .blockTokens(markdown, [])
    .flatMap((token, index) => toBlocks(token, index));
}

/** A line like `[1]: …` is text: as a definition of a link it would be dropped where its name was defined before. */
class PlainTokenizer extends Tokenizer {
  override def(): undefined {
    return undefined;
  }
}

/** Empty lines, and lines that are drawn. */
const unwritten: ReadonlySet<string> = new Set(['space', 'hr']);

function toBlocks(token: Token, index: number): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          id: `evaluation-${String(index)}`,
          level: 3,
          style: 'subsection',
          text: plainText((token as Tokens.Heading).text),
        },
      ];
    case 'list':
      return listParagraphs(token as Tokens.List, { list: `evaluation-list-${String(index)}` });
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
 * Each entry is a paragraph, with its number where the list is numbered; the lines of a table in it are further paragraphs
 * of the entry; the entries below it follow it.
 */
function listParagraphs({ items, ordered, start }: Tokens.List, place: ListItem): readonly Paragraph[] {
  const first = start === '' ? 1 : start;
  return items.flatMap(({ tokens }, index) => {
    const label = ordered ? `${String(first + index)}.` : undefined;
    const [own = '', ...further] = ownTexts(tokens);
    const below = tokens
      .filter((token) => token.type === 'list')
      .flatMap((token, nested) => {
        const list = `${place.list}-${String(index)}-${String(nested)}`;
        return listParagraphs(token as Tokens.List, { list, within: place.list });
      });
    return [
      { ...paragraphOf((label ?? '') + own), item: label === undefined ? place : { ...place, label } },
      ...further.map((text): Paragraph => ({ ...paragraphOf(text), item: { ...place, continues: true } })),
      ...below,
    ];
  });
}

/** The text of an entry up to its first table, each line of that table, the text up to the next, and so on. */
function ownTexts(tokens: readonly Token[]): readonly string[] {
  const own = tokens.filter(({ type }) => !unwritten.has(type) && type !== 'list');
  const table = own.findIndex(({ type }) => type === 'table');
  const text = (table === -1 ? own : own.slice(0, table)).map(textOf).join('');
  if (table === -1) return [text];
  const behind = ownTexts(own.slice(table + 1)).filter((piece) => piece !== '');
  return [text, ...linesOf(own[table]?.raw ?? ''), ...behind];
}

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
