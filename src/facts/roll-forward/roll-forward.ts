/** Last year's data files → this year's: texts and form carried over, years advanced, amounts blank. Pure. */
import type { Ledger } from '../../model/accounts.ts';
import { toFillMark } from '../../model/to-fill.ts';
import { catalogue, fileName, fileOf } from '../catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../catalogue/catalogue.ts';
import { scalarsAt } from '../catalogue/paths.ts';
import { advanceYears } from './advance-years.ts';
import type { YearPlace } from './advance-years.ts';
import { blankValues } from './blank-values.ts';
import { completeFile } from './complete-file.ts';
import type { OpeningBalances } from '../../model/opening-balances.ts';
import { writeOpeningBalances } from './write-opening-balances.ts';

/** Texts by name inside a year's folder (`accounts.yaml`, `scorecards/1-overall.yaml`). */
export type YearFiles = ReadonlyMap<string, string>;

/** The year that is carried over. */
export interface CarriedYear {
  readonly year: number;
  readonly files: YearFiles;
  /** What its accounts closed with, and what they are stated in; none in a year of target forms alone. */
  readonly closing?: { readonly balances: OpeningBalances; readonly unit: Ledger['unit'] };
}

export interface RolledFile {
  readonly name: string;
  readonly text: string;
  /** Where it names a year. */
  readonly years: readonly YearPlace[];
}

export interface RolledYear {
  readonly files: readonly RolledFile[];
  /** Present files that stay as they are. */
  readonly kept: readonly string[];
  /** Sections that a present file was given. */
  readonly completed: ReadonlyMap<string, readonly string[]>;
  /** Last year's files that belong to it alone. */
  readonly left: readonly string[];
  /** Undefined when the year that is carried over is not the one before, or has no accounts. */
  readonly balances?: OpeningBalances;
}

/**
 * The files of `year`.
 * @param present what its folder holds already (target forms): it stays, and department.yaml is given what it lacks
 */
export function rollForward(
  last: CarriedYear,
  year: number,
  present: YearFiles,
  known: Catalogue = catalogue,
): RolledYear {
  const names = [...last.files.keys()];
  const carried = names.flatMap((name) => {
    const file = carriedFile(known, name);
    return file === undefined ? [] : [{ name, file }];
  });
  const follows = last.year + 1 === year;
  const balances = follows ? last.closing?.balances : undefined;
  const rolled = carried.map(({ name, file }): RolledFile => rollFile(name, file, last, year, balances));
  const completed = rolled.flatMap((file) => {
    const own = file.name === department ? present.get(file.name) : undefined;
    return own === undefined ? [] : [{ name: file.name, ...completeFile(own, file.text) }];
  });
  const filled = completed.filter(({ added }) => added.length > 0);
  const files = [
    ...rolled.filter(({ name }) => !present.has(name)),
    ...filled.map(({ name, text }) => ({ name, text, years: [] })),
  ];
  return {
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    kept: [...present.keys()].filter((name) => !filled.some((file) => file.name === name)),
    completed: new Map(filled.map(({ name, added }) => [name, added])),
    left: names.filter((name) => !carried.some((one) => one.name === name)),
    ...(balances === undefined ? {} : { balances }),
  };
}

const department = 'department.yaml';

function rollFile(
  name: string,
  file: CatalogueFile,
  last: CarriedYear,
  year: number,
  balances: OpeningBalances | undefined,
): RolledFile {
  const text = last.files.get(name) ?? '';
  const { text: advanced, places } = advanceYears(blankFile(file, text, balances), last.year, year);
  if (file.markdown === true)
    return { name, text: noteOnEvaluation(last.year, year) + advanced, years: below(places, 2) };
  if (name !== 'accounts.yaml' || balances === undefined || last.closing === undefined)
    return { name, text: advanced, years: places };
  return { name, text: writeOpeningBalances(advanced, balances, last.closing.unit, last.year), years: places };
}

/** What the catalogue says of a file that the next year inherits; undefined for every other file. */
function carriedFile(files: Catalogue, name: string): CatalogueFile | undefined {
  const id = name.replace(/\.(yaml|md)$/, '');
  const file = fileOf(files, id);
  return file?.carriedOver === true && fileName(file, id) === name ? file : undefined;
}

/** Opening balances are computed; without any to write, last year's own must not stand there. */
function blankFile(file: CatalogueFile, text: string, balances: OpeningBalances | undefined): string {
  if (file.markdown === true) return text;
  return blankValues(text, (path, value) => {
    const facts = scalarsAt(file.root, path);
    if (facts.some(({ fromLastYear }) => fromLastYear === true)) return balances === undefined;
    return facts.some(({ ofOneYear }) => ofOneYear(value));
  }).text;
}

/** What last year did is no text for this year: as long as the note stands, the year is unfinished. */
function noteOnEvaluation(from: number, to: number): string {
  return `${toFillMark}以下沿用${String(from)}年度的文字，只改了年份；请按${String(to)}年度的情况改写，改好后删去这一段。\n\n`;
}

function below(places: readonly YearPlace[], lines: number): readonly YearPlace[] {
  return places.map((place) => ({ ...place, line: place.line + lines }));
}
