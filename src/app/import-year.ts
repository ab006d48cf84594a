import { createHash } from 'node:crypto';
import { basename, join, parse, relative } from 'node:path';
import { editions, findEdition } from '../editions/index.ts';
import { approvedFile, approvedFolder, writeApproved } from '../facts/approved/approved-file.ts';
import type { ApprovedTable } from '../facts/approved/approved-file.ts';
import { readApproved } from '../facts/approved/read-approved.ts';
import { catalogue, fileName, fileOf } from '../facts/catalogue/catalogue.ts';
import { amountUnits } from '../facts/catalogue/scalars.ts';
import { department } from '../facts/catalogue/department-facts.ts';
import { classificationPaths, listHeads, ownLists, readClassification } from '../facts/reading/classification-files.ts';
import { openDataFolder, yearsWithData } from '../facts/reading/data-folder.ts';
import type { DataFolder } from '../facts/reading/data-folder.ts';
import { readFile } from '../facts/reading/read-file.ts';
import { readYearFiles } from '../facts/reading/year-files.ts';
import { readWorkbookFile, workbooksIn } from '../facts/reading/workbook-file.ts';
import { blankFile } from '../facts/writing/blank-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { enterData } from '../output/at-work.ts';
import { exchangeSet } from '../output/exchange-set.ts';
import type { NamedBytes } from '../output/exchange-set.ts';
import { hasYear } from '../output/place-of-year.ts';
import { folderExists, unopenableWorkbook } from '../workbook/import/import-problems.ts';
import type { ImportResult, NamedWorkbook, YearTexts } from '../workbook/import/import-workbook.ts';
import type { LearntItems } from '../workbook/import/recognise/learn-items.ts';
import { limits } from '../workbook/import/open/limits.ts';
import { tableNames } from '../workbook/import/recognise/table-id.ts';
import { failureOf, stopAt, withNotes } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';
import { importerHere } from './import-process/import-process.ts';
import type { WorkbookImporter } from './import-process/import-process.ts';
import { begunYear } from './steps/begun-year.ts';
import type { BegunYear } from './steps/begun-year.ts';
import { planFromLatestYear } from './steps/plan-year.ts';

export interface ImportOptions {
  /** Paths of the workbooks, as diagnostics give them; of a folder, its workbooks. */
  readonly files: readonly string[];
  readonly year: number;
  /** Whether a year that has data already may be replaced, with a copy kept. */
  readonly replace: boolean;
  /** Folder of the facts. */
  readonly data: string;
}

export interface ImportedYear extends Ended, Pick<ImportResult, 'factSheets' | 'skipped' | 'unit' | 'facts'> {
  readonly ending: 'done';
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files that were written, but those begun from an earlier year. */
  readonly files: readonly string[];
  /** The tables that were found: where, what they are called, and the unit of their amounts where they state one. */
  readonly tables: readonly { readonly sheet: string; readonly name: string; readonly unit: string | undefined }[];
  /** Cells that were compared, and those of them that differ by rounding alone. */
  readonly compared: number;
  readonly rounded: number;
  /** The copy of what was there before, in the data folder. */
  readonly copy: string | undefined;
  /** What the year has from an earlier one, where the import began it. */
  readonly begun: BegunYear | undefined;
}

/** Writes a year's facts from a workbook. The importer is closed in the end. */
export async function importYear(
  options: ImportOptions,
  importer: WorkbookImporter = importerHere,
): Promise<ImportedYear | Stopped | Failed> {
  const notes: string[] = [];
  try {
    const { release, settled } = enterData(options.data, 'import');
    try {
      notes.push(...settled);
      // Awaited here: the folder stays locked until the files are in place.
      return withNotes(await importInto(options, importer), notes);
    } finally {
      release();
    }
  } catch (error) {
    return withNotes(failureOf(error), notes);
  } finally {
    importer.close();
  }
}

async function importInto(
  options: ImportOptions,
  importer: WorkbookImporter,
): Promise<ImportedYear | Stopped | Failed> {
  const { files: paths, year, replace, data } = options;
  let diagnostics: readonly Diagnostic[] = [];
  try {
    const isThere = hasYear(data, year);
    if (isThere && !replace) return stopAt([folderExists(year)]);
    const { workbooks, problems: unopenable } = readWorkbooks(paths);
    if (unopenable.length > 0) return stopAt(unopenable);
    const folder = openDataFolder(data);
    const { classification, year: listYear, problems: listProblems } = readClassification(folder, year);
    const begun = isThere ? undefined : planFromLatestYear(folder, year);
    const edition = editionOf(folder, year).id;
    const base = new Map(
      begun?.rolled.files.map(({ name, text }) => [name, text]) ?? blankFiles(folder, year, edition),
    );
    const existing = readExisting(folder, year, base);
    const unreadable = [...listProblems, ...existing.problems].filter(({ severity }) => severity === 'error');
    if (unreadable.length > 0) return stopAt(unreadable);
    const { texts, approved, learnt, problems, tables, ...found } = await importer.import({
      workbooks,
      year,
      existing: existing.texts,
      classification,
      approved: new Map(
        [...(readApproved(folder, year).value ?? [])].map(([name, fact]) => [name, fact.value.toFixed()]),
      ),
      lists: classificationPaths(listYear),
      edition,
    });
    if (texts === undefined) return stopAt(problems);
    diagnostics = problems;
    const imported = new Map(
      Object.entries(texts).flatMap(([id, text]) => (text === undefined ? [] : [[nameOf(id), text] as const])),
    );
    for (const [name, text] of learntLists(folder, year, learnt)) imported.set(name, text);
    const kept = approved.length === 0 ? [] : approvedSet(workbooks, approved);
    const files = [
      ...[...new Map([...base, ...imported])].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      ...kept,
    ];
    const { place, copy } = exchangeSet(data, year, files, {
      // What was approved before goes with its workbook.
      isReplaced: (name) =>
        files.some((written) => written.name === name) || (kept.length > 0 && name.startsWith(`${approvedFolder}/`)),
      keepsOld: true,
    });
    return {
      ending: 'done',
      diagnostics,
      ...found,
      files: [...new Set([...(begun === undefined ? base.keys() : []), ...imported.keys()])].map((name) =>
        join(place, name),
      ),
      tables: tables.map(({ id, sheet, unit }) => ({ sheet, name: tableNames[id], unit })),
      copy: copy === undefined ? undefined : relative(data, copy),
      begun: begun === undefined ? undefined : begunYear(folder, year, begun, place, false),
    };
  } catch (error) {
    return failureOf(error, diagnostics);
  }
}

/** The files that the report needs beside the accounts, where the year has none and no earlier one can lend its own. */
function blankFiles(folder: DataFolder, year: number, edition: string): readonly (readonly [string, string])[] {
  const known = { 版式: edition, 金额单位: amountUnits.wan };
  return catalogue
    .filter(({ id }) => id === 'department' || id === 'explanations')
    .filter((file) => !folder.hasFile(`${String(year)}/${fileName(file)}`))
    .map((file) => [fileName(file), blankFile(file, year, known)] as const);
}

/** The workbooks at some paths; a folder's are all that lie in it. */
function readWorkbooks(paths: readonly string[]): {
  readonly workbooks: readonly NamedWorkbook[];
  readonly problems: readonly Diagnostic[];
} {
  const files = paths.flatMap((path) => workbooksIn(path) ?? [path]);
  const reads = files.map((file) => ({ file, read: readWorkbookFile(file, limits.fileBytes) }));
  return {
    workbooks: withOwnNames(
      reads.flatMap(({ file, read }) => ('why' in read ? [] : [{ file: basename(file), bytes: read.bytes }])),
    ),
    problems: reads.flatMap(({ file, read }) => ('why' in read ? [unopenableWorkbook(file, read.why)] : [])),
  };
}

/** Workbooks of two folders may have one name: they are told apart, as their copies lie in one folder. */
function withOwnNames(workbooks: readonly NamedWorkbook[]): readonly NamedWorkbook[] {
  const named = new Map<string, NamedWorkbook>();
  for (const { file, bytes } of workbooks) {
    const { name, ext } = parse(file);
    let own = file;
    for (let count = 2; named.has(own.toLowerCase()); count += 1) own = `${name}（${String(count)}）${ext}`;
    named.set(own.toLowerCase(), { file: own, bytes });
  }
  return [...named.values()];
}

/** What is kept of the approved tables: their cells, and the workbooks themselves. */
function approvedSet(workbooks: readonly NamedWorkbook[], tables: readonly ApprovedTable[]): readonly NamedBytes[] {
  const books = workbooks.filter(({ file }) => tables.some((table) => table.文件 === file));
  const named = books.map(({ file, bytes }) => ({ file, sha256: createHash('sha256').update(bytes).digest('hex') }));
  return [
    { name: approvedFile, bytes: Buffer.from(writeApproved(named, tables)) },
    ...books.map(({ file, bytes }) => ({ name: `${approvedFolder}/${file}`, bytes })),
  ];
}

/** The year's own lists with the items that were learnt; none where nothing was. */
function learntLists(
  folder: DataFolder,
  year: number,
  { functional, economic }: LearntItems,
): readonly (readonly [string, string])[] {
  const rows = {
    functional: functional.map(({ code, name, budget }) => `${code},${name},${budget}`),
    economic: economic.map(({ code, name }) => `${code},${name}`),
  };
  return (['functional', 'economic'] as const).flatMap((list): (readonly [string, string])[] => {
    if (rows[list].length === 0) return [];
    const path = `${String(year)}/${ownLists[list]}`;
    const read = folder.hasFile(path) ? folder.readText(path) : undefined;
    const before = read !== undefined && 'text' in read ? read.text.trimEnd() : listHeads[list];
    return [[ownLists[list], `${[before, ...rows[list]].join('\n')}\n`]];
  });
}

/** The fact files of the year as they stand, or as the year begins with them, by their names without the ending. */
function readExisting(
  folder: DataFolder,
  year: number,
  base: ReadonlyMap<string, string>,
): { readonly texts: YearTexts; readonly problems: readonly Diagnostic[] } {
  const { files, problems } = readYearFiles(folder, year);
  const texts = [...new Map([...base, ...files])].flatMap(([name, text]) => {
    const id = name.replace(/\.(yaml|md)$/, '');
    return fileOf(catalogue, id) !== undefined && nameOf(id) === name ? [[id, text] as const] : [];
  });
  return { texts: { accounts: undefined, ...Object.fromEntries(texts) }, problems };
}

function nameOf(id: string): string {
  const file = fileOf(catalogue, id);
  if (file === undefined) throw new TypeError(`No data file: ${id}.`);
  return fileName(file, id);
}

/** The form of the year, or of the latest before it that has one; the first form where no year says. */
function editionOf(folder: DataFolder, year: number) {
  const years = yearsWithData(folder).filter((name) => name <= String(year));
  const named = years.toReversed().flatMap((name) => {
    const path = `${name}/department.yaml`;
    const read = folder.hasFile(path) ? readFile(folder, path, department).value : undefined;
    const edition = read === undefined ? undefined : findEdition(read.value.edition.text);
    return edition === undefined ? [] : [edition];
  });
  const edition = named[0] ?? editions[0];
  if (edition === undefined) throw new Error('no edition');
  return edition;
}
