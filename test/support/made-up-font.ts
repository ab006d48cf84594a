/** Fonts for tests: a few glyphs of the bundled ones, under any name, with any permission. */
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { bundledPath } from '../../src/fonts/load-fonts.ts';
import type { BundledFamily } from '../../src/model/font-roles.ts';
import { mergeSlices, readSlice } from '../../src/build/fonts/merge.ts';
import type { Slice } from '../../src/build/fonts/merge.ts';
import { readSfnt, requireTable, writeSfnt } from '../../src/build/fonts/sfnt.ts';

export interface MadeUpFont {
  /** Names in English; the PostScript name is the second. */
  readonly english: readonly [family: string, postScript: string];
  readonly chinese?: string;
  /** How the Chinese name is written: Windows in Unicode or GBK, or the Macintosh. */
  readonly encoding?: 'unicode' | 'gbk' | 'macintosh';
  readonly characters: string;
  readonly from?: BundledFamily;
  /** Permission to embed, `fsType` of the table OS/2. */
  readonly permission?: number;
  readonly weight?: number;
  readonly italic?: true;
}

const slices = new Map<BundledFamily, Slice>();

/** A whole TrueType file. */
export function makeFont(font: MadeUpFont): Buffer {
  const { characters, from = 'serif', permission = 0, weight = 400, italic } = font;
  const whole =
    slices.get(from) ?? readSlice(readFileSync(bundledPath({ kind: 'bundled', family: from, bold: false })));
  slices.set(from, whole);
  const codes = new Set(Array.from(characters, (character) => character.codePointAt(0)));
  const few = { ...whole, characters: new Map([...whole.characters].filter(([code]) => codes.has(code))) };
  const tables = new Map(readSfnt(mergeSlices([few], 'Made Up', 'Regular')));
  const os2 = Buffer.from(requireTable(tables, 'OS/2'));
  os2.writeUInt16BE(weight, 4);
  os2.writeUInt16BE(permission, 8);
  const head = Buffer.from(requireTable(tables, 'head'));
  head.writeUInt16BE((weight >= 600 ? 1 : 0) + (italic === true ? 2 : 0), 44);
  return writeSfnt(new Map([...tables, ['OS/2', os2], ['head', head], ['name', nameTable(font)]]));
}

type Name = readonly [platform: number, encoding: number, language: number, id: number, bytes: Buffer];

function nameTable({ english: [family, postScript], chinese, encoding = 'unicode' }: MadeUpFont): Buffer {
  const unicode = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const names: Name[] = [
    [3, 1, 0x0409, 1, unicode(family)],
    [3, 1, 0x0409, 4, unicode(family)],
    [3, 1, 0x0409, 5, unicode('Version 7.01')],
    [3, 1, 0x0409, 6, unicode(postScript)],
  ];
  if (chinese !== undefined) {
    const gbk = iconv.encode(chinese, 'gbk');
    if (encoding === 'unicode') names.push([3, 1, 0x0804, 1, unicode(chinese)]);
    else if (encoding === 'gbk') names.push([3, 3, 0x0804, 1, gbk]);
    else names.push([1, 25, 33, 1, gbk]);
  }
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(([platform, encodingId, language, id, bytes], index) => {
    [platform, encodingId, language, id, bytes.length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    offset += bytes.length;
  });
  return Buffer.concat([header, ...names.map(([, , , , bytes]) => bytes)]);
}

/** Several fonts in one file. */
export function makeCollection(fonts: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(12 + 4 * fonts.length);
  header.write('ttcf', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(fonts.length, 8);
  let start = header.length;
  const moved = fonts.map((font, index) => {
    header.writeUInt32BE(start, 12 + 4 * index);
    const copy = Buffer.from(font);
    for (let entry = 12; entry < 12 + 16 * copy.readUInt16BE(4); entry += 16) {
      copy.writeUInt32BE(copy.readUInt32BE(entry + 8) + start, entry + 8);
    }
    start += copy.length;
    return copy;
  });
  return Buffer.concat([header, ...moved]);
}
