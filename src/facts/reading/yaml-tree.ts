/** What a data file holds, before it is known what it means. */
import type { SourcePosition } from '../../model/source-position.ts';

/** A scalar of a data file: the characters that were typed, and where. */
export class SourceText {
  /** Empty where a key stands without a value: the fact is still to be filled in. */
  readonly text: string;
  /** Of a blank value: that of its key. */
  readonly position: SourcePosition;
  /** What stands behind it on its line and was taken for a comment: `#2号楼` behind `维修`. */
  readonly comment: string | undefined;

  constructor(text: string, position: SourcePosition, comment?: string) {
    this.text = text;
    this.position = position;
    this.comment = comment;
  }

  get blank(): boolean {
    return this.text === '';
  }
}

/** A tree as YAML holds it: texts with their positions, lists and maps. An empty value is an empty text. */
export type YamlTree = SourceText | readonly YamlTree[] | { readonly [key: string]: YamlTree } | undefined;

export type YamlPath = readonly (string | number)[];
