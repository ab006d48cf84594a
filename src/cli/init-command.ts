import { join, resolve } from 'node:path';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { workPrefix } from '../output/replace-data.ts';
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import { openDataFolder } from '../facts/reading/data-folder.ts';
import type { DataFolder } from '../facts/reading/data-folder.ts';
import { withExcerpts } from '../facts/reading/excerpts.ts';
import { readPriorYear } from '../facts/reading/read-year.ts';
import { findToFill, listYearFiles } from '../facts/reading/year-files.ts';
import { yearAlreadyBegun } from '../facts/roll-forward/roll-forward-problems.ts';
import { describeBegunYear } from './describe-begun-year.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import { planYear } from '../app/plan-year.ts';
import type { Terminal } from './terminal.ts';

export interface InitOptions {
  readonly year: number;
  /** The year whose texts and form are carried over; the one before when not given. */
  readonly from?: number;
  readonly data: string;
}

/** Begins a year: its folder with last year's texts and form, years advanced, amounts blank. Whole or not at all. */
export function initCommand({ year, from = year - 1, data }: InitOptions, terminal: Terminal): ExitCode {
  if (from >= year) {
    terminal.error(`沿用的年度（${String(from)}）应早于新建的年度（${String(year)}）。`);
    return exitCodes.usage.code;
  }
  const root = resolve(data);
  try {
    settle(root, year, workPrefix);
    return begin(root, year, from, terminal);
  } catch (error) {
    if (!(error instanceof ForeseenProblem)) throw error;
    terminal.error(`${error.message}\n没有新建，原有文件没有改动。`);
    return exitCodes.output.code;
  }
}

function begin(root: string, year: number, from: number, terminal: Terminal): ExitCode {
  const folder = openDataFolder(root);
  const planned = planYear(folder, year, from);
  const begun = listYearFiles(folder, year).filter(belongsToAccounts);
  if (!planned.ok || begun.length > 0) {
    const problems = begun.length > 0 || planned.ok ? [yearAlreadyBegun(year, begun)] : planned.problems;
    terminal.error(
      `${describeDiagnostics(withExcerpts(problems, folder), terminal.colour)}\n没有新建，原有文件没有改动。`,
    );
    return exitCodes.data.code;
  }
  const { rolled } = planned;
  const lists = listsToCopy(folder, year, from);
  if (lists.length > 0) exchangeSet(join(root, 'classification'), year, lists, () => false, workPrefix);
  const place = exchangeSet(root, year, rolled.files.map(toBytes), () => false, workPrefix);
  const begunYear = { year, from, place, rolled, listsCopied: lists.length > 0, toFill: findToFill(folder, year) };
  const compared = readPriorYear(folder, year - 1).value !== undefined;
  terminal.print(describeBegunYear({ ...begunYear, compared }, terminal.colour));
  return exitCodes.done.code;
}

/** Files that a year of target forms alone does not have. */
function belongsToAccounts(name: string): boolean {
  return /^(accounts\.yaml|explanations\.yaml|evaluation\.md|scorecards\/.*)$/.test(name);
}

/** The items of the classification, where the new year has none of its own yet. */
function listsToCopy(folder: DataFolder, year: number, from: number) {
  if (folder.list(`classification/${String(year)}`).length > 0) return [];
  const base = `classification/${String(from)}`;
  return folder.list(base).flatMap((name) => {
    const read = folder.readText(`${base}/${name}`);
    return 'text' in read ? [toBytes({ name, text: read.text })] : [];
  });
}

function toBytes({ name, text }: { readonly name: string; readonly text: string }) {
  return { name, bytes: Buffer.from(text, 'utf8') };
}
