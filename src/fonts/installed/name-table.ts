/** The table `name` of a font: what programs call it, in several languages (OpenType specification, `name`). */
import iconv from 'iconv-lite';

export interface FontNames {
  /** Family, full and PostScript names in all languages, each once. */
  readonly all: readonly string[];
  /** The family's name, in Chinese where the font has one. */
  readonly family: string;
  /** For collections: the name that tells its fonts apart. */
  readonly postScript: string;
  readonly version: string;
}

const ids = { family: 1, full: 4, version: 5, postScript: 6, typographicFamily: 16 } as const;

/** English as Windows and the Macintosh count languages. */
const english: readonly number[] = [0x0409, 0];

interface NameRecord {
  readonly id: number;
  readonly language: number;
  readonly text: string;
}

/** Reads the names. @throws RangeError when the table is cut off. */
export function readFontNames(table: Buffer): FontNames {
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => readRecord(table, index)).filter(
    ({ text }) => text !== '',
  );
  const named = (...wanted: readonly number[]) => records.filter(({ id }) => wanted.includes(id));
  const families = named(ids.family, ids.typographicFamily);
  const chinese = families.find(({ text }) => /\p{Script=Han}/u.test(text));
  const first = (id: number): string =>
    (named(id).find(({ language }) => english.includes(language)) ?? named(id)[0])?.text ?? '';
  const all = named(ids.family, ids.typographicFamily, ids.full, ids.postScript).map(({ text }) => text);
  return {
    all: [...new Set(all)],
    family: chinese?.text ?? first(ids.family),
    postScript: first(ids.postScript),
    version: first(ids.version),
  };
}

function readRecord(table: Buffer, index: number): NameRecord {
  const [platform = 0, encoding = 0, language = 0, id = 0, length = 0, offset = 0] = [0, 2, 4, 6, 8, 10].map((field) =>
    table.readUInt16BE(6 + 12 * index + field),
  );
  const start = table.readUInt16BE(4) + offset;
  if (start + length > table.length) throw new RangeError('A name reaches out of its table.');
  const bytes = table.subarray(start, start + length);
  return { id, language, text: decodeName(bytes, platform, encoding).replaceAll('\0', '').trim() };
}

const [macintosh, windows] = [1, 3];
/** Encodings of simplified Chinese: of Windows, and of the Macintosh. */
const [windowsGbk, macintoshGb] = [3, 25];

function decodeName(bytes: Buffer, platform: number, encoding: number): string {
  if (platform === macintosh) return encoding === macintoshGb ? iconv.decode(bytes, 'gbk') : bytes.toString('latin1');
  if (platform === windows && encoding === windowsGbk) return iconv.decode(bytes, 'gbk');
  return iconv.decode(bytes, 'utf16-be');
}
