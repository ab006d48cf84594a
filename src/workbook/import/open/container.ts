/** What kind of file bytes are, by their first bytes. */
export type Container = 'zip' | 'compound' | 'pdf' | 'markup' | 'text' | 'empty' | 'unknown';

/** The names by which users know them. */
export const containerNames: Readonly<Record<Container, string>> = {
  zip: '压缩包',
  compound: 'Excel 97–2003 文件',
  pdf: 'PDF 文件',
  markup: '网页或 XML 文件',
  text: '文本文件（如 CSV）',
  empty: '空文件',
  unknown: '无法识别的文件',
};

const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** The kind of file: what its name says does not count. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty';
  const signed = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (signed !== undefined) return signed[0];
  const start = bytes.subarray(0, 4096);
  const text = Buffer.from(start).toString('latin1').replaceAll('\0', '');
  if (/^[\s\xef\xbb\xbf\xfe\xff]*<[!?a-z]/i.test(text)) return 'markup';
  return start.some((byte) => byte < 9) ? 'unknown' : 'text';
}
