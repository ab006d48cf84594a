/** One fact of a year's data files, to be written where it belongs. */
export interface FactEdit {
  readonly file: 'accounts' | 'explanations';
  /** Keys from the outside in, as they are typed in the file; a number counts the entries of a list from 0. */
  readonly path: readonly (string | number)[];
  /** As it is to be typed; empty: still to be filled in, the key without a value; undefined: the fact is absent. */
  readonly value: string | undefined;
}
