/** What a PDF says of a font as a whole (ISO 32000-1, 9.8). */
import type { FontFace } from '../../../fonts/report-fonts.ts';

/** The part of fontkit that describes a font; lengths in units of the font. */
interface DescribedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Zero where the font does not tell. */
  readonly capHeight: number | undefined;
  readonly xHeight: number | undefined;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly 'OS/2'?: { readonly sFamilyClass: number };
  readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number }>> };
}

/** The font's name in the file, tagged as a subset, and its descriptor without the font file. */
export function describeFont(
  { font, bytes }: FontFace,
  id: string,
): { readonly name: string; readonly descriptor: Record<string, unknown> } {
  const described = font as DescribedFont;
  const { unitsPerEm, bbox, ascent, descent, capHeight, xHeight } = described;
  const inThousandths = (length: number): number => (length * 1000) / unitsPerEm;
  const { italicAngle, fixedPitch } = readPost(bytes, described.directory.tables['post']?.offset);
  const name = `${subsetTag(id)}+${described.postscriptName.replaceAll(' ', '_')}`;
  return {
    name,
    descriptor: {
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flagsOf(described, fixedPitch),
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(inThousandths),
      ItalicAngle: italicAngle,
      Ascent: inThousandths(ascent),
      Descent: inThousandths(descent),
      CapHeight: inThousandths(capHeight === undefined || capHeight === 0 ? ascent : capHeight),
      XHeight: inThousandths(xHeight ?? 0),
      StemV: 0,
    },
  };
}

/** Six capital letters that tell the subsets of a document apart: `F12` → BCZZZZ. */
function subsetTag(id: string): string {
  const letters = Array.from(id.slice(1), (digit) => 'ABCDEFGHIJ'.charAt(Number.parseInt(digit, 10)));
  return letters.join('').padEnd(6, 'Z');
}

/** ISO 32000-1, table 123: fixed pitch, serif, symbolic (its characters are those that are used), script, italic. */
function flagsOf({ head, 'OS/2': os2 }: DescribedFont, fixedPitch: boolean): number {
  const family = (os2?.sFamilyClass ?? 0) >> 8;
  return (
    (fixedPitch ? 1 : 0) |
    (family >= 1 && family <= 7 ? 1 << 1 : 0) |
    (1 << 2) |
    (family === 10 ? 1 << 3 : 0) |
    (head.macStyle.italic ? 1 << 6 : 0)
  );
}

/** The head of the table `post`; fontkit would read the names of all glyphs with it. */
function readPost(bytes: Uint8Array, offset: number | undefined) {
  if (offset === undefined) return { italicAngle: 0, fixedPitch: false };
  const table = new DataView(bytes.buffer, bytes.byteOffset + offset, 16);
  return { italicAngle: table.getInt32(4) / 0x10000, fixedPitch: table.getUint32(12) !== 0 };
}
