import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OutputProblem } from './output-problem.ts';
import { outputProblem } from './write-failure.ts';

/** Where the folder of a year is named, and where it really lies. */
export interface PlaceOfYear {
  /** As users know it: `out/2022`. */
  readonly named: string;
  /** Where links at that name lead; the same path where there is none. What lies there is exchanged, the link stays. */
  readonly real: string;
  readonly isLink: boolean;
}

/** More links one behind the other than a file system follows. */
const mostLinks = 40;

/**
 * The folder of a year. It need not be there: while it is exchanged, a link leads to nothing.
 * @throws OutputProblem when links go in a circle, or what they lead through can't be opened.
 */
export function placeOfYear(folder: string, year: number): PlaceOfYear {
  const named = join(folder, String(year));
  try {
    const real = followLinks(named);
    return { named, real, isLink: real !== named };
  } catch (cause) {
    throw outputProblem(`不能写入 ${named}`, cause);
  }
}

function followLinks(named: string): string {
  let path = named;
  for (let links = 0; lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true; links += 1) {
    if (links === mostLinks) throw new OutputProblem(`${named} 是一个绕成圈的链接，请改正或删除它，再运行一次。`);
    path = resolve(realpathSync(dirname(path)), readlinkSync(path));
  }
  return path;
}

/** Whether a year has something under its name. */
export function hasYear(folder: string, year: number): boolean {
  return existsSync(join(folder, String(year)));
}
