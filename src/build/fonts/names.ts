/** The table `name`: what programs call the font. */

export type FontStyle = 'Regular' | 'Bold';

export interface FontNames {
  /** `Noto Serif SC`: both styles carry it, so that programs see one family with two weights. */
  readonly family: string;
  readonly style: FontStyle;
  readonly copyright: string;
  readonly version: string;
}

/** Name ids of the OpenType specification. */
const COPYRIGHT = 0;
const FAMILY = 1;
const STYLE = 2;
const VERSION = 5;
const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const LICENCE_ADDRESS = 'https://openfontlicense.org';

/** Platform, encoding and language: Windows, Unicode, American English. */
const WINDOWS_ENGLISH = [3, 1, 0x0409] as const;

/** The same names of a font that is there; a name that it lacks is empty. */
export function readNames(table: Buffer): Readonly<Record<keyof FontNames, string>> {
  const read = (id: number) => readName(table, id);
  return { family: read(FAMILY), style: read(STYLE), copyright: read(COPYRIGHT), version: read(VERSION) };
}

export function writeNames({ family, style, copyright, version }: FontNames): Buffer {
  const postScriptName = `${family.replaceAll(' ', '')}-${style}`;
  const names: readonly (readonly [id: number, text: string])[] = [
    [COPYRIGHT, copyright],
    [FAMILY, family],
    [STYLE, style],
    [3, `${version};${postScriptName}`],
    [4, `${family} ${style}`],
    [VERSION, version],
    [6, postScriptName],
    [13, LICENCE],
    [14, LICENCE_ADDRESS],
  ];
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  texts.forEach((text, index) => {
    const id = names[index]?.[0] ?? 0;
    [...WINDOWS_ENGLISH, id, text.length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    offset += text.length;
  });
  return Buffer.concat([header, ...texts]);
}

function readName(table: Buffer, wanted: number): string {
  const texts = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 6 + 12 * index;
    const isWindows = table.readUInt16BE(record) === WINDOWS_ENGLISH[0];
    if (!isWindows || table.readUInt16BE(record + 6) !== wanted) continue;
    const start = texts + table.readUInt16BE(record + 10);
    return Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le');
  }
  return '';
}
