/** Texts that are too long for the form: the layout finds room for all others. */
import { error, quoted } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePosition } from '../model/source-position.ts';
import type { LaidOutReport, LaidOutRow, LaidOutTable, LaidOutText, TableChunk } from './laid-out-report.ts';
import { isNumber, leastAmountSize } from './row-heights.ts';

/** A text, where it stands, and what room the form has for it. */
export interface Excess {
  readonly place: string;
  readonly text: string;
  readonly most: string;
}

/** Lines of the unit's name on the cover. */
const mostCoverLines = 4;

/** Bytes of a file's name in UTF-8 (255, as file systems count), without what is added for a print and its extension. */
const mostNameBytes = 255 - 20;

/** Lines of a heading or title. */
const mostHeadingLines = 6;

/** The place of the unit's name. */
const cover = '封面和文件名';

/** Pages over which one row of a table may go. */
const mostPagesOfRow = 5;

/** Each text that is too long, in reading order. */
export function findExcess({ report, coverUnitLines, parts }: LaidOutReport): readonly Excess[] {
  const { author, fileName } = report.metadata;
  let place = '';
  const blocks = parts
    .flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks))
    .flatMap((block) => {
      if (block.kind === 'text' && block.block.kind === 'heading') place = block.block.text;
      return (block.kind === 'text' ? excessOfText(block) : excessOfTable(block)).map((one) => ({ place, ...one }));
    });
  const tooLongName = coverUnitLines.length > mostCoverLines || bytesOf(fileName) > mostNameBytes;
  const most = `单位名称最多约 70 字：封面上最多排 ${String(mostCoverLines)} 行，文件名最多 255 字节`;
  return [...(tooLongName ? [{ place: cover, text: author, most }] : []), ...blocks];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

type Found = Omit<Excess, 'place'>;

function excessOfText({ block, lines }: LaidOutText): readonly Found[] {
  const most = `标题最多排 ${String(mostHeadingLines)} 行`;
  return block.kind === 'heading' && lines.length > mostHeadingLines ? [{ text: block.text, most }] : [];
}

function excessOfTable({ chunks }: LaidOutTable): readonly Found[] {
  return [...chunks.flatMap(tooHighLabel), ...tooHighRows(chunks), ...chunks.flatMap(tooWideNumbers)];
}

function tooHighLabel({ overfull, body }: TableChunk): readonly Found[] {
  return overfull === true ? [{ text: longestIn(body), most: '跨行的格中的文字最多排 1 页' }] : [];
}

function tooHighRows(chunks: readonly TableChunk[]): readonly Found[] {
  const most = `表中的一行最多排 ${String(mostPagesOfRow)} 页`;
  const rows: LaidOutRow[][] = [];
  for (const row of chunks.flatMap(({ body }) => body)) {
    if (row.continues === true) rows.at(-1)?.push(row);
    else rows.push([row]);
  }
  return rows.filter(({ length }) => length > mostPagesOfRow).map((parts) => ({ text: longestIn(parts), most }));
}

function tooWideNumbers({ body }: TableChunk): readonly Found[] {
  const most = `表中的数字最小用 ${String(leastAmountSize / 2)} 磅，并排在一行内`;
  const cells = body.flatMap((row) => row.cells);
  return cells.filter(({ cell, lines }) => isNumber(cell) && lines.length > 1).map(({ text }) => ({ text, most }));
}

function longestIn(rows: readonly LaidOutRow[]): string {
  const texts = rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** `position`: the fact that holds the text. */
export function textTooLong({ place, text, most }: Excess, position: SourcePosition | undefined): Diagnostic {
  return error({
    code: 'FORM-TOO-LONG',
    title: isNumber({ text }) ? '数字太长，表里排不下' : '文字太长，版面上排不下',
    ...(position === undefined ? {} : { position }),
    expected: most,
    actual: `“${place}”中的“${quoted(text)}”，共 ${String(Array.from(text).length)} 字`,
    hint: wayOut(place, text),
  });
}

function wayOut(place: string, text: string): string {
  if (isNumber({ text })) return '请核对这个数及各数据文件的“金额单位”：是元还是万元。';
  if (place === cover) return '请写单位的规范名称，即公章上的名称；合署办公的其他名称写在“内设机构”里。';
  return '请在这个数据文件中缩短这段文字，或把其中一部分写到“其他重要事项”或 evaluation.md 里。';
}
