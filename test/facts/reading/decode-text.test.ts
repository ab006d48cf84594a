import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/facts/reading/decode-text.ts';

const text = '单位名称: 䶮州市某局\n职责: 甲\n';
const crlf = text.replaceAll('\n', '\r\n');

describe('text as office computers write it', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with byte-order mark and CRLF', Buffer.from(`\uFEFF${crlf}`), 'utf-8'],
    ['UTF-16 of Notepad', iconv.encode(crlf, 'utf16le', { addBOM: true }), 'utf-16le'],
    ['GBK', iconv.encode(text, 'gb18030'), 'gb18030'],
    ['characters that nobody sees', Buffer.from(text.replaceAll('', '\u200B\u00AD\u2028\u202E\u2060\uFEFF')), 'utf-8'],
    ['old line ends', Buffer.from(text.replaceAll('\n', '\r')), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['bytes with a NUL', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0xff, 0x80])],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
