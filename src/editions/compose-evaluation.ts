import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Block, ListItem, Paragraph, Span } from '../model/report.ts';

/** The performance evaluation report: Markdown headings, paragraphs with bold run-ins, and items of lists as blocks. */
export function composeEvaluation(markdown: string): readonly Block[] {
  return marked.lexer(markdown).flatMap((token, index) => toBlocks(token, index));
}

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
    case 'space':
    case 'hr':
      return [];
    default:
      return linesOf('text' in token ? String(token.text) : token.raw).map(paragraphOf);
  }
}

/** Each entry is a paragraph, with its number where the list is numbered; the entries below it follow it. */
function listParagraphs({ items, ordered, start }: Tokens.List, place: ListItem): readonly Paragraph[] {
  const first = start === '' ? 1 : start;
  return items.flatMap(({ tokens }, index) => {
    const label = ordered ? `${String(first + index)}.` : undefined;
    const own = tokens
      .filter((token) => token.type !== 'list')
      .map((token) => ('text' in token ? String(token.text) : ''));
    const below = tokens
      .filter((token) => token.type === 'list')
      .flatMap((token, nested) => {
        const list = `${place.list}-${String(index)}-${String(nested)}`;
        return listParagraphs(token as Tokens.List, { list, within: place.list });
      });
    const text = (label ?? '') + own.join('');
    return [{ ...paragraphOf(text), item: label === undefined ? place : { ...place, label } }, ...below];
  });
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
  return text.trim().replace(/\s*\n\s*/g, '');
}
