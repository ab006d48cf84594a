import type { BudgetKind, Classification, EconomicItem, FunctionalItem } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { yearsWithData } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { readPlainText } from './read-plain-text.ts';
import { missingFile, wrongType } from './reading-problems.ts';
import { unprintableCharacter } from './text-problems.ts';
import { unprintableIn } from './text-limits.ts';

const budgetKinds: readonly string[] = ['general', 'government-managed-funds', 'state-capital'] satisfies BudgetKind[];

/**
 * The year whose lists a year uses: its own, or else the latest earlier one's. The lists change little from year to year,
 * and a new year's are seldom at hand. Its own where there are none at all: that is what is missing then.
 */
export function classificationYear(folder: DataFolder, year: number): number {
  const years = folder
    .list('classification')
    .filter((name) => /^\d{4}$/.test(name))
    .map((name) => Number.parseInt(name, 10))
    .filter((one) => one <= year);
  return years.length === 0 ? year : Math.max(...years);
}

/** Paths of a year's lists of items. */
export function classificationPaths(year: number) {
  return {
    functional: `classification/${String(year)}/functional.csv`,
    economic: `classification/${String(year)}/economic.csv`,
  };
}

/** Items that a unit's year adds to the lists, in its folder: an import writes those that it learns from a workbook. */
export const ownLists = { functional: 'functional.csv', economic: 'economic.csv' } as const;

/** Head line of a list. */
export const listHeads = { functional: 'code,name,budget', economic: 'code,name' } as const;

/** Reads the functional and economic items of a year, with those that units' years up to it add (CSV with a header line; names hold no commas). */
export function readClassification(
  folder: DataFolder,
  year: number,
): {
  readonly classification: Classification;
  /** Whose lists they are. */
  readonly year: number;
  readonly problems: readonly Diagnostic[];
} {
  const listYear = classificationYear(folder, year);
  const paths = classificationPaths(listYear);
  const years = yearsWithData(folder).filter((name) => name <= String(year));
  // A later official list has the last word on what was learnt before it.
  const before = years.filter((name) => name < String(listYear));
  const since = years.filter((name) => name >= String(listYear));
  const list = (path: string, name: keyof typeof ownLists, columns: 2 | 3) => {
    const ownOf = (some: readonly string[]) => some.map((one) => `${one}/${ownLists[name]}`).filter(folder.hasFile);
    return joinRows([...ownOf(before), path, ...ownOf(since)].map((one) => readRows(folder, one, columns)));
  };
  const functional = list(paths.functional, 'functional', 3);
  const economic = list(paths.economic, 'economic', 2);
  const items = functional.rows.map(([code = '', name = '', budget = '']): FunctionalItem => ({
    code,
    name,
    budget: budget as BudgetKind,
  }));
  return {
    classification: {
      functional: new Map(items.map((item) => [item.code, item])),
      economic: new Map(economic.rows.map(([code = '', name = '']): [string, EconomicItem] => [code, { code, name }])),
    },
    year: listYear,
    problems: [...functional.problems, ...economic.problems],
  };
}

interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Diagnostic[];
}

function joinRows(lists: readonly Rows[]): Rows {
  return { rows: lists.flatMap(({ rows }) => rows), problems: lists.flatMap(({ problems }) => problems) };
}

function readRows(folder: DataFolder, path: string, columns: 2 | 3): Rows {
  if (!folder.hasFile(path)) return { rows: [], problems: [missingFile(path)] };
  const read = folder.readText(path);
  if ('problem' in read) return { rows: [], problems: [read.problem] };
  const { text, hints } = readPlainText(path, read.text);
  const problems: Diagnostic[] = [...hints];
  const rows: string[][] = [];
  text.split('\n').forEach((line, index) => {
    if (index === 0 || line.trim() === '' || line.startsWith('#')) return;
    const stray = unprintableIn(line);
    if (stray !== undefined)
      problems.push(unprintableCharacter({ position: { file: path, line: index + 1, column: 1 } }, stray));
    const row = line.split(',').map((cell) => cell.trim());
    if (
      row.length === columns &&
      /^\d{3}(\d{2}){0,2}$/.test(row[0] ?? '') &&
      row[1] !== '' &&
      (columns === 2 || budgetKinds.includes(row[2] ?? ''))
    ) {
      rows.push(row);
      return;
    }
    const expected = columns === 3 ? `编码,名称,预算（${budgetKinds.join(' / ')}）` : '编码,名称';
    problems.push(
      wrongType({ position: { file: path, line: index + 1, column: 1 }, excerpt: line }, expected, line.slice(0, 60)),
    );
  });
  return { rows, problems };
}
