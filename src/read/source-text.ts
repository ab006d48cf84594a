import type { SourcePosition } from '../model/source-position.ts';

/** A scalar of a data file: the characters that were typed, and where. */
export class SourceText {
  readonly text: string;
  readonly position: SourcePosition;

  constructor(text: string, position: SourcePosition) {
    this.text = text;
    this.position = position;
  }
}
