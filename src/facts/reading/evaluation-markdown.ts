/**
 * What Markdown can say and the form of the evaluation report has no place for: pictures, links, footnotes, HTML, and
 * tables whose rows do not fit their heads. It would be printed as it was typed, or be lost, so it is refused.
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { notATable, tooManyColumns, unevenRow, withoutForm } from './text-problems.ts';

/** Columns of a table: with more each would be narrower than four characters. */
const mostColumns = 12;

/** How often a kind is told, so that a pasted web page does not fill the screen. */
const mostOfAKind = 10;

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hint: string;
}

const kinds: readonly Kind[] = [
  {
    name: '图片',
    pattern: /!\[[^\]]*\][([][^)\]]*[)\]]?/,
    hint: '请删去图片，把图中的内容写成文字或表格。',
  },
  {
    name: '脚注',
    pattern: /\[\^[^\]\s]+\]/,
    hint: '请把脚注的内容写进正文的括号里，并删去脚注的标记。',
  },
  {
    name: '链接',
    pattern: /(?<!!)\[[^\]]+\]\((?:[a-z]+:|www\.|[/#.])[^)]*\)|<(?:https?|mailto):[^>\s]*>/i,
    hint: '请写成“文字（网址）”，或只留文字。',
  },
  {
    name: 'HTML 标记',
    pattern: /<!--|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i,
    hint: '请删去尖括号和其中的内容，只留要印的文字；给自己看的话写在别处。',
  },
  {
    name: 'HTML 字符',
    pattern: /&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});/i,
    hint: '请直接写出这个字符，如 &lt; 写成“小于”，&nbsp; 删去。',
  },
  {
    name: '删除线',
    pattern: /~~[^~]+~~/,
    hint: '请删去不要的文字和“~~”。',
  },
];

/** Each place, in order; a text may hold several. */
export function findUnsettable(file: string, text: string): readonly Diagnostic[] {
  const lines = text.split('\n');
  const tables = tableLines(lines);
  const at = (index: number, column = 0) => ({ position: { file, line: index + 1, column: column + 1 } });
  const marks = kinds.flatMap(({ name, pattern, hint }) =>
    lines
      .flatMap((line, index) => {
        // In a cell nothing else can begin a new line.
        const looked = tables.has(index) ? line.replaceAll(/<br *\/?>/gi, (found) => ' '.repeat(found.length)) : line;
        const found = pattern.exec(looked);
        return found === null ? [] : [withoutForm(at(index, found.index), name, found[0], hint)];
      })
      .slice(0, mostOfAKind),
  );
  const misshapen = lines.flatMap((line, index) => {
    const heads = tables.get(index);
    const cells = cellsOf(line);
    if (heads === undefined) return looksLikeRow(line) ? [notATable(at(index))] : [];
    if (cells !== heads) return [unevenRow(at(index), heads, cells)];
    if (heads > mostColumns && !tables.has(index - 1)) return [tooManyColumns(at(index), mostColumns, heads)];
    return [];
  });
  return [...marks, ...misshapen.slice(0, mostOfAKind)];
}

/** The lines of tables, by index, with the number of the table's columns. */
function tableLines(lines: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [head = '', rule = ''] = [lines[index], lines[index + 1]];
    const columns = cellsOf(head);
    if (!head.includes('|') || !isRule(rule) || cellsOf(rule) !== columns) continue;
    for (; index < lines.length && bare(lines[index] ?? '') !== ''; index += 1) found.set(index, columns);
  }
  return found;
}

/** A line without the marks of lists and quotations before it. */
function bare(line: string): string {
  return line.replace(/^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*/, '').trimEnd();
}

function cellsOf(line: string): number {
  return bare(line)
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

/** The line between heads and rows, with colons for the alignment. */
function isRule(line: string): boolean {
  return line.includes('|') && /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(bare(line));
}

function looksLikeRow(line: string): boolean {
  return /^\|.*\|$/.test(bare(line)) || isRule(line);
}
