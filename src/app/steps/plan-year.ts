/** The data files that a year begins with: an earlier year's, rolled forward. Nothing is written here. */
import { carriedOutOf } from '../../figures/carried-out-balances.ts';
import type { Ledger } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isToFill } from '../../model/to-fill.ts';
import { yearsWithData } from '../../facts/reading/data-folder.ts';
import type { DataFolder } from '../../facts/reading/data-folder.ts';
import { readPriorYear } from '../../facts/reading/read-year.ts';
import { readYearFiles } from '../../facts/reading/year-files.ts';
import { lastYearUnfinished, nothingToCarry } from '../../facts/roll-forward/roll-forward-problems.ts';
import { rollForward } from '../../facts/roll-forward/roll-forward.ts';
import type { CarriedYear, RolledYear } from '../../facts/roll-forward/roll-forward.ts';

/** A year that can begin, or what keeps it from it. */
export type PlannedYear =
  | { readonly ok: true; readonly from: number; readonly rolled: RolledYear }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/** The year begun from `from`; files that its folder holds already stay. */
export function planYear(folder: DataFolder, year: number, from: number): PlannedYear {
  const { files: present, problems } = readYearFiles(folder, year);
  const carried = readCarriedYear(folder, year, from);
  if (carried.value === undefined || problems.length > 0) {
    return { ok: false, problems: [...problems, ...carried.problems] };
  }
  return { ok: true, from, rolled: rollForward(carried.value, year, present) };
}

/** The year begun from the latest year before it that has final accounts; undefined when there is none. */
export function planFromLatestYear(folder: DataFolder, year: number) {
  const earlier = yearsWithData(folder).filter((name) => name < String(year));
  for (const from of earlier.toReversed()) {
    const planned = planYear(folder, year, Number.parseInt(from, 10));
    if (planned.ok && planned.rolled.files.some(({ name }) => name === 'accounts.yaml')) return planned;
  }
  return undefined;
}

interface ReadCarriedYear {
  readonly value: CarriedYear | undefined;
  readonly problems: readonly Diagnostic[];
}

function readCarriedYear(folder: DataFolder, year: number, from: number): ReadCarriedYear {
  const failed = (...problems: readonly Diagnostic[]) => ({ value: undefined, problems });
  const { files, problems: unreadable } = readYearFiles(folder, from);
  const prior = readPriorYear(folder, from);
  const broken = [...unreadable, ...prior.problems.filter((problem) => !isToFill(problem))];
  if (broken.length > 0) return failed(...broken);
  const ledger = prior.value?.kind === 'ledger' ? prior.value.ledger : undefined;
  if (!isWhole(files, ledger)) return failed(nothingToCarry(from, year, yearsWithData(folder)));
  const open = prior.problems.filter(isToFill).length;
  if (open > 0 && from + 1 === year) return failed(lastYearUnfinished(from, open));
  const value = { year: from, files, ...(ledger === undefined ? {} : { closing: carriedOutOf(ledger) }) };
  return { value, problems: [] };
}

/** Whether there is something that a document can be made of. */
function isWhole(files: ReadonlyMap<string, string>, ledger: Ledger | undefined): boolean {
  return files.has('department.yaml') && (ledger !== undefined || files.has('targets.yaml'));
}
