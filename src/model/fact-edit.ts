/** A fact as it stands in a data file; a key without a value has an empty one. */
export type TypedFact = FactEdit & { readonly value: string };

/** One fact of a year's data files, to be written where it belongs. */
export interface FactEdit {
  /** Name of the file in the year's folder, without `.yaml`: `accounts`, `scorecards/1-overall`. */
  readonly file: string;
  /** Keys from the outside in, as they are typed in the file; a number counts the entries of a list from 0. */
  readonly path: readonly (string | number)[];
  /** As it is to be typed; empty: still to be filled in, the key without a value; undefined: the fact is absent. */
  readonly value: string | undefined;
}
