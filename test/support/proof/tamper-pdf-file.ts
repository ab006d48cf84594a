/** Changes what a finished PDF draws: a new version of one page's content is added at its end, as editors do. */
import type { PdfDictionary, PdfFile, PdfLink, PdfText } from '../pdf/pdf-objects.ts';
import { readPdfFile } from '../pdf/pdf-objects.ts';
import type { Random } from '../random/random-numbers.ts';
import type { Tampered } from './tamper.ts';

/** A digit as a page draws it: where its glyph's number stands in the page's content, and the glyphs of the others. */
interface DrawnDigit {
  readonly content: number;
  readonly at: number;
  readonly digit: string;
  readonly codes: ReadonlyMap<string, string>;
}

export interface OpenedPdf {
  readonly bytes: Uint8Array;
  readonly file: PdfFile;
  readonly digits: readonly DrawnDigit[];
}

/** Finds the digits that the pages draw. */
export function openForTampering(bytes: Uint8Array): OpenedPdf {
  const file = readPdfFile(bytes);
  const pages = [...file.objects.values()].filter(
    (object): object is PdfDictionary => (object as PdfDictionary | null)?.['Type'] === 'Page',
  );
  return { bytes, file, digits: pages.flatMap((page) => digitsOf(file, page)) };
}

/** The file with one digit of one page drawn as another. */
export function tamperPdfFile({ bytes, file, digits }: OpenedPdf, random: Random): Tampered<Uint8Array> {
  const { content, at, digit, codes } = random.pick(digits);
  const other = random.pick([...codes.keys()].filter((one) => one !== digit));
  const drawn = contentOf(file, content);
  const altered = drawn.slice(0, at) + (codes.get(other) ?? '') + drawn.slice(at + 4);
  const stream = `<< /Length ${String(altered.length)} >>\nstream\n${altered}\nendstream`;
  return {
    content: addVersion(bytes, file.trailer, content, stream),
    digit,
    other,
    change: `object ${String(content)}, character ${String(at)}: ${digit} → ${other}`,
  };
}

function contentOf(file: PdfFile, id: number): string {
  return file.stream(file.objects.get(id)).toString('latin1');
}

function digitsOf(file: PdfFile, page: PdfDictionary): readonly DrawnDigit[] {
  const content = (page['Contents'] as PdfLink).id;
  const fonts = file.dictionary(file.dictionary(page['Resources'])['Font']);
  const codesOf = new Map(
    Object.entries(fonts).map(([name, font]) => [name, digitCodes(file, file.dictionary(font))] as const),
  );
  return [...contentOf(file, content).matchAll(/\/(\w+) [\d.]+ Tf [^<]*<([0-9a-f]+)> Tj/g)].flatMap((match) => {
    const [all, name = '', hex = ''] = match;
    const codes = codesOf.get(name) ?? new Map<string, string>();
    const start = match.index + all.indexOf(`<${hex}>`) + 1;
    const glyphs = Array.from({ length: hex.length / 4 }, (_, index) => 4 * index);
    return glyphs.flatMap((offset): readonly DrawnDigit[] => {
      const code = hex.slice(offset, offset + 4);
      const digit = [...codes].find(([, one]) => one === code)?.[0];
      return digit === undefined || codes.size < 2 ? [] : [{ content, at: start + offset, digit, codes }];
    });
  });
}

/** The codes of a font's digits, from its map to Unicode. */
function digitCodes(file: PdfFile, font: PdfDictionary): ReadonlyMap<string, string> {
  const map = file.stream(font['ToUnicode']).toString('latin1');
  const codes = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    list
      .trim()
      .split(/\s+/)
      .forEach((one, index) => {
        const character = Buffer.from(one.slice(1, -1), 'hex').swap16().toString('utf16le');
        const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
        if (/\d/.test(character)) codes.set(character, code);
      });
  }
  return codes;
}

/** The file with two of its pages in each other's place; indexes count from 0. */
export function swapPages({ bytes, file }: OpenedPdf, first: number, second: number): Uint8Array {
  const [id, pages] =
    [...file.objects].find(([, object]) => (object as PdfDictionary | null)?.['Type'] === 'Pages') ?? [];
  const kids = ((pages as PdfDictionary | undefined)?.['Kids'] ?? []) as readonly PdfLink[];
  const swapped = kids.map((kid, index) => kids[index === first ? second : index === second ? first : index] ?? kid);
  const list = swapped.map((kid) => `${String(kid.id)} 0 R`).join(' ');
  const object = `<< /Type /Pages /Count ${String(kids.length)} /Kids [${list}] >>`;
  return addVersion(bytes, file.trailer, id ?? 0, object);
}

/** Appends a new version of an object, and a table of references that names it. */
function addVersion(bytes: Uint8Array, trailer: PdfDictionary, id: number, version: string): Uint8Array {
  const before = Buffer.from(bytes);
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before.subarray(-60).toString('latin1'))?.[1] ?? '';
  const object = `${String(id)} 0 obj\n${version}\nendobj\n`;
  const keys = ['Root', 'Info'].map((key) => `/${key} ${String((trailer[key] as PdfLink).id)} 0 R`);
  const [identity] = trailer['ID'] as readonly PdfText[];
  const size = trailer['Size'] as number;
  const end = [
    `xref\n${String(id)} 1\n${String(before.length).padStart(10, '0')} 00000 n \n`,
    `trailer\n<< /Size ${String(size)} /Prev ${previous} ${keys.join(' ')} `,
    `/ID [${identity?.text ?? '<>'} ${identity?.text ?? '<>'}] >>\n`,
    `startxref\n${String(before.length + object.length)}\n%%EOF\n`,
  ];
  return Buffer.concat([before, Buffer.from(object + end.join(''), 'latin1')]);
}
