import { join } from 'node:path';
import { openDataFolder } from '../facts/reading/data-folder.ts';
import type { DataFolder } from '../facts/reading/data-folder.ts';
import { withExcerpts } from '../facts/reading/excerpts.ts';
import { listYearFiles } from '../facts/reading/year-files.ts';
import { yearAlreadyBegun } from '../facts/roll-forward/roll-forward-problems.ts';
import { enterData } from '../output/at-work.ts';
import { exchangeSet } from '../output/exchange-set.ts';
import type { NamedBytes } from '../output/exchange-set.ts';
import { failureOf, withNotes } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';
import { begunYear } from './steps/begun-year.ts';
import type { BegunYear } from './steps/begun-year.ts';
import { planYear } from './steps/plan-year.ts';

export type { BegunYear, ReasonToStay, RolledFile } from './steps/begun-year.ts';

export interface BeginOptions {
  readonly year: number;
  /** The year whose texts and form are carried over; the one before when not given. */
  readonly from?: number;
  /** Folder of the facts. */
  readonly data: string;
}

export interface BeganYear extends Ended {
  readonly ending: 'done';
  readonly begun: BegunYear;
}

/** Begins a year: its folder with last year's texts and form, years advanced, amounts blank. Whole or not at all. */
export function beginYear({ year, from = year - 1, data }: BeginOptions): BeganYear | Stopped | Failed {
  if (from >= year) {
    const problem = `沿用的年度（${String(from)}）应早于新建的年度（${String(year)}）。`;
    return { ending: 'usage', problem, diagnostics: [] };
  }
  const notes: string[] = [];
  try {
    const { release, settled } = enterData(data, 'init');
    try {
      notes.push(...settled);
      return withNotes(begin(data, year, from), notes);
    } finally {
      release();
    }
  } catch (error) {
    return withNotes(failureOf(error), notes);
  }
}

function begin(data: string, year: number, from: number): BeganYear | Stopped {
  const folder = openDataFolder(data);
  const planned = planYear(folder, year, from);
  const begun = listYearFiles(folder, year).filter(belongsToAccounts);
  if (!planned.ok || begun.length > 0) {
    const problems = begun.length > 0 || planned.ok ? [yearAlreadyBegun(year, begun)] : planned.problems;
    return { ending: 'data', diagnostics: withExcerpts(problems, folder) };
  }
  const { lists, problems: listProblems } = listsToCopy(folder, year, from);
  if (listProblems.length > 0) return { ending: 'data', diagnostics: listProblems };
  if (lists.length > 0) putFiles(join(data, 'classification'), year, lists);
  const place = putFiles(data, year, planned.rolled.files.map(toBytes));
  return { ending: 'done', begun: begunYear(folder, year, planned, place, lists.length > 0) };
}

/** Puts files into the folder of a year; what was completed takes the place of what it was. */
function putFiles(folder: string, year: number, files: readonly NamedBytes[]): string {
  const names = new Set(files.map(({ name }) => name));
  return exchangeSet(folder, year, files, { isReplaced: (name) => names.has(name) }).place;
}

/** Files that a year of target forms alone does not have. */
function belongsToAccounts(name: string): boolean {
  return /^(accounts\.yaml|explanations\.yaml|evaluation\.md|scorecards\/.*)$/.test(name);
}

/** The items of the classification, where the new year has none of its own yet. */
function listsToCopy(folder: DataFolder, year: number, from: number) {
  if (folder.list(`classification/${String(year)}`).length > 0) return { lists: [], problems: [] };
  const base = `classification/${String(from)}`;
  // The lists alone: what else lies there is the user's own.
  const names = folder.list(base).filter((name) => name.endsWith('.csv'));
  const reads = names.map((name) => ({ name, read: folder.readText(`${base}/${name}`) }));
  return {
    lists: reads.flatMap(({ name, read }) => ('text' in read ? [toBytes({ name, text: read.text })] : [])),
    problems: reads.flatMap(({ read }) => ('problem' in read ? [read.problem] : [])),
  };
}

function toBytes({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, bytes: Buffer.from(text, 'utf8') };
}
