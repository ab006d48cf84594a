import iconv from 'iconv-lite';
import { withoutInvisible } from './typed-text.ts';

/** The text of a file and the encoding it was in, or `undefined` when it is no text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'gb18030';
}

/**
 * Reads text as office computers write it: UTF-8 with or without byte-order mark, UTF-16 of Notepad, GBK of old
 * editors; line ends become `\n`. Bytes with a NUL, or that fit none of these, are no text.
 * Characters that nobody sees, which come along with text copied from web pages, are left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: withoutInvisible(new TextDecoder('utf-16le').decode(bytes)), encoding: 'utf-16le' };
  }
  if (bytes.includes(0)) return undefined;
  try {
    return { text: withoutInvisible(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const text = iconv.decode(Buffer.from(bytes), 'gb18030');
    return text.includes('\uFFFD') ? undefined : { text: withoutInvisible(text), encoding: 'gb18030' };
  }
}
