/** Changes one digit of a finished file, as read from it or in the file itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocxBlock, DocxContent } from '../../../src/prove/found/docx-content.ts';
import type { PdfContent } from '../../../src/prove/found/pdf-content.ts';
import type { Random } from '../random/random-numbers.ts';

export interface Tampered<Content> {
  readonly content: Content;
  /** The digit that stood there, and the one that stands there now. */
  readonly digit: string;
  readonly other: string;
  /** What was done, for the message of a test that fails. */
  readonly change: string;
}

/** One digit of one text, in the order in which `texts` walks through the content. */
export function tamperPdf(content: PdfContent, random: Random): Tampered<PdfContent> {
  const texts = content.pages.flatMap((page) => page.texts.map(({ text }) => text));
  const { place, text, ...changed } = tamperOne(texts, random);
  let at = -1;
  const pages = content.pages.map((page) => ({
    ...page,
    texts: page.texts.map((item) => ((at += 1) === place ? { ...item, text } : item)),
  }));
  return { content: { ...content, pages }, ...changed };
}

export function tamperDocx(content: DocxContent, random: Random): Tampered<DocxContent> {
  const texts = content.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
  );
  const { place, text, ...changed } = tamperOne(texts, random);
  let at = -1;
  const blocks = content.blocks.map((block): DocxBlock => {
    if (block.kind === 'paragraph') return (at += 1) === place ? { ...block, text } : block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ((at += 1) === place ? { ...cell, text } : cell)),
    }));
    return { ...block, rows };
  });
  return { content: { ...content, blocks }, ...changed };
}

const mainPart = 'word/document.xml';

/** The file with one of its parts changed, the main one unless another is named. */
export function editDocx(bytes: Uint8Array, edit: (xml: string) => string, part = mainPart): Uint8Array {
  const parts = unzipSync(bytes);
  const edited = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync({ ...parts, [part]: edited }, { level: 0 });
}

/** The same in the file: one digit of the printed text of its main part. */
export function tamperDocxFile(bytes: Uint8Array, random: Random): Tampered<Uint8Array> {
  let changed = { digit: '', other: '', change: '' };
  const content = editDocx(bytes, (xml) => {
    const pieces = xml.split(/(<w:t(?: [^>]*)?>[^<]*<\/w:t>)/);
    const { place, text, ...rest } = tamperOne(
      pieces.map((piece) => (piece.startsWith('<w:t') ? piece : '')),
      random,
    );
    changed = rest;
    return pieces.with(place, text).join('');
  });
  return { content, ...changed };
}

function tamperOne(texts: readonly string[], random: Random) {
  const digits = texts.flatMap((text, place) =>
    [...text.matchAll(/\d/g)].filter(({ index }) => !insideTag(text, index)).map(({ index }) => ({ place, index })),
  );
  const { place, index } = random.pick(digits);
  const before = texts[place] ?? '';
  const digit = before[index] ?? '';
  const other = random.pick(Array.from('0123456789').filter((one) => one !== digit));
  const text = before.slice(0, index) + other + before.slice(index + 1);
  return { place, text, digit, other, change: `${before} → ${text}` };
}

function insideTag(text: string, index: number): boolean {
  return text.lastIndexOf('<', index) > text.lastIndexOf('>', index);
}
