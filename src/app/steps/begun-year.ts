import type { DataFolder } from '../../facts/reading/data-folder.ts';
import { readPriorYear } from '../../facts/reading/read-year.ts';
import { findToFill } from '../../facts/reading/year-files.ts';
import type { RolledFile, RolledYear } from '../../facts/roll-forward/roll-forward.ts';
import type { ReasonToStay } from '../../facts/roll-forward/year-mentions.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

export type { ReasonToStay, RolledFile };

/** What a new year has from an earlier one, and what it still lacks. */
export interface BegunYear {
  readonly year: number;
  readonly from: number;
  /** Its folder. */
  readonly place: string;
  readonly rolled: RolledYear;
  /** Whether the items of the classification were copied too. */
  readonly listsCopied: boolean;
  /** Whether the year before can be compared with. */
  readonly compared: boolean;
  readonly toFill: readonly Diagnostic[];
}

/** What was begun, once its files are in place. */
export function begunYear(
  folder: DataFolder,
  year: number,
  { from, rolled }: Pick<BegunYear, 'from' | 'rolled'>,
  place: string,
  listsCopied: boolean,
): BegunYear {
  const compared = readPriorYear(folder, year - 1).value !== undefined;
  return { year, from, place, rolled, listsCopied, compared, toFill: findToFill(folder, year) };
}
