/** Numbers that print no figure must be declared: as part of the form, or as words that somebody wrote. */
import { gradeBounds } from '../../model/grade.ts';
import { numbersIn, squeeze } from '../tokens.ts';
import type { ExpectedTable } from '../expect/expected-report.ts';
import type { GridCell } from '../expect/covered-grid.ts';

/** Texts that a report may quote: what the department wrote, and the fixed words of the edition. */
export interface QuotedTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

interface Declaration {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Numbers that every report of this kind has. */
const declarations: readonly Declaration[] = [
  { name: '年度', pattern: /(?:19|20)\d{2}年/g },
  { name: '日期', pattern: /\d{1,2}月\d{1,2}日/g },
  { name: '表号', pattern: /公开\d{2}表/g },
  { name: '序号', pattern: /^(?:(?:附件|注|备注)[:：]\s*)?\d{1,2}[、.．]|^附(?:件|表)\d{1,2}/g },
  { name: '等级划分', pattern: new RegExp(`(?:${gradeBounds.join('|')})分`, 'g') },
];

/** Characters on one side of a number that show that it stands so in a quoted text. */
const [before, after] = [3, 2] as const;

/** Decides about the numbers of a text; a number that nothing declares has no name. */
export type Declare = (text: string, from: number, to: number) => readonly DeclaredNumber[];

export interface DeclaredNumber {
  readonly text: string;
  readonly index: number;
  readonly declaration: string | undefined;
}

/** The numbers of `text` between `from` and `to`, which print no figure. */
export function openDeclarations(quoted: readonly QuotedTexts[]): Declare {
  const sources = quoted.map(({ name, texts }) => ({
    name,
    // A cell of a table that somebody typed is a text by itself.
    text: texts
      .map((text) =>
        squeeze(text)
          .replaceAll(/\*\*|<br\/?>/gi, '')
          .replaceAll('|', '\n'),
      )
      .join('\n'),
  }));
  return (text, from, to) => {
    const ranges = declarations.flatMap(({ name, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ name, start: match.index, end: match.index + match[0].length })),
    );
    return numbersIn(text)
      .filter(({ index }) => from <= index && index < to)
      .map(({ text: number, index }) => {
        const end = index + number.length;
        const fixed = ranges.find((range) => range.start <= index && end <= range.end)?.name;
        const shown = [text.slice(Math.max(0, index - before), end), text.slice(index, end + after)].map(squeeze);
        const cited = sources.find((source) => shown.some((piece) => piece !== number && source.text.includes(piece)));
        const whole = sources.find((source) => source.text.split('\n').includes(squeeze(text)));
        return { text: number, index, declaration: fixed ?? cited?.name ?? whole?.name };
      });
  };
}

/** The name of what the cell's number is, when it is one that the form prints. */
export function formNumber(
  { header }: ExpectedTable,
  { cell, column }: GridCell,
  codes: ReadonlySet<string>,
): string | undefined {
  const text = squeeze(cell.text);
  if (!/^\d+$/.test(text)) return undefined;
  if (cell.header === 'column') return '栏次';
  const heads = header.map((row) => squeeze(row[column]?.cell.text ?? ''));
  if (heads.includes('行次')) return '行次';
  if (heads.includes('序号')) return '序号';
  return heads.some((head) => head.includes('编码')) && codes.has(text) ? '科目编码' : undefined;
}
