/** Walks through the characters of a PDF, one expected text after the other. */
import type { Glyph, PdfStream } from '../found/pdf-stream.ts';
import { squeeze } from '../tokens.ts';

/** What was found for an expected text: `start` is the index of its first character in the stream. */
export interface PdfRun {
  readonly text: string;
  readonly start: number;
  /** Characters before it that nothing expects. */
  readonly skipped: string;
}

/** How far a lost place is looked for. */
const [farthest, nearest, tellsPlace] = [4000, 12, 6] as const;

export class PdfCursor {
  readonly #stream: PdfStream;
  readonly #text: string;
  #at = 0;

  constructor(stream: PdfStream) {
    this.#stream = stream;
    this.#text = stream.text;
  }

  /** What is left. */
  get rest(): string {
    return this.#text.slice(this.#at);
  }

  /** Whether the next character is the first of its page. */
  get atPageStart(): boolean {
    const [previous, next] = [this.#stream.glyphs[this.#at - 1], this.#stream.glyphs[this.#at]];
    return previous !== undefined && next !== undefined && previous.page !== next.page;
  }

  /** What is left of the page that the next character stands on. */
  get restOfPage(): string {
    const { glyphs } = this.#stream;
    const page = glyphs[this.#at]?.page;
    let end = this.#at;
    while (end < glyphs.length && glyphs[end]?.page === page) end += 1;
    return this.#text.slice(this.#at, end);
  }

  sees(text: string): boolean {
    return this.#text.startsWith(squeeze(text), this.#at);
  }

  /** Takes what stands in the place of `text`, which `next` follows. */
  take(text: string, next = ''): PdfRun {
    const wanted = squeeze(text);
    const start = this.#beginning(wanted, squeeze(next));
    const skipped = this.#text.slice(this.#at, start);
    const end = start + this.#length(wanted, squeeze(next), start);
    this.#at = end;
    return { text: this.#text.slice(start, end), start, skipped };
  }

  /** Takes the dots of a contents entry, and the number after them on the same line. */
  takePageNumber(): string {
    const line = this.#stream.glyphs[this.#at - 1];
    const onLine = ({ page, y }: Glyph) => page === line?.page && Math.abs(y - line.y) < 2;
    const dots = /^[.…·]*/u.exec(this.rest)?.[0].length ?? 0;
    this.#at += dots;
    let number = '';
    for (;;) {
      const [glyph, character] = [this.#stream.glyphs[this.#at], this.#text[this.#at] ?? ''];
      if (glyph === undefined || !onLine(glyph) || !/\d/.test(character)) return number;
      number += character;
      this.#at += 1;
    }
  }

  /** Here, unless the text stands as it must somewhat farther on. */
  #beginning(wanted: string, next: string): number {
    if (this.#text.startsWith(wanted, this.#at) || wanted.length < tellsPlace) return this.#at;
    if (next !== '' && this.#text.startsWith(next, this.#at + wanted.length)) return this.#at;
    const ahead = this.#text.indexOf(wanted, this.#at);
    return ahead !== -1 && ahead - this.#at <= farthest ? ahead : this.#at;
  }

  /** As long as it must be, unless what follows stands a few characters nearer or farther. */
  #length(wanted: string, next: string, start: number): number {
    const { length } = wanted;
    if (next === '' || this.#text.startsWith(wanted, start)) return length;
    for (let off = 0; off <= nearest; off += 1) {
      for (const one of [length - off, length + off]) {
        if (one >= 0 && this.#text.startsWith(next, start + one)) return one;
      }
    }
    return length;
  }
}
