/** A workbook → the facts of a year: sheets → tables → leaf facts → data files, compared with the tables. Pure. */
import { readFacts } from '../../facts/writing/fact-files.ts';
import { writeFacts } from '../../facts/writing/write-facts.ts';
import type { Classification } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactEdit } from '../../model/fact-edit.ts';
import type { SheetCells } from '../../model/sheet-cells.ts';
import { parseYamlFile } from '../../facts/reading/yaml-file.ts';
import type { TableDefinition } from '../../editions/table-definition.ts';
import { compareTables } from './compare/compare-tables.ts';
import { printedFigures, recompute } from './compare/recompute.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import { knownFacts } from './facts/known-facts.ts';
import { toEdits, unitOf } from './facts/to-edits.ts';
import type { AmountUnit } from './facts/to-edits.ts';
import { findMissingTables } from './missing-tables.ts';
import { noTables } from './import-problems.ts';
import type { ReadTable } from './recognise/read-table.ts';
import { recogniseWorkbook } from './recognise/recognise-workbook.ts';
import { openWorkbook } from './open/open-workbook.ts';

/** The data files of a year as they are; undefined where there is none. */
export interface YearTexts {
  readonly accounts: string | undefined;
  readonly explanations: string | undefined;
}

/** Reads the sheet 说明要素, where facts stand that no table has; undefined for every other sheet. */
export type FactSheetReader = (
  file: string,
  sheet: SheetCells,
) => { readonly edits: readonly FactEdit[]; readonly problems: readonly Diagnostic[] } | undefined;

export interface ImportInput {
  /** Name of the workbook, as diagnostics give it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly year: number;
  readonly existing: YearTexts;
  readonly classification: Classification;
  /** Paths of the lists of items, as diagnostics give them. */
  readonly lists: { readonly functional: string; readonly economic: string };
  /** The official tables of the form, for what they print. */
  readonly tables: readonly TableDefinition[];
  readonly readFactSheet: FactSheetReader;
}

export interface ImportResult {
  /** Undefined where an error stands. */
  readonly texts: { readonly accounts: string; readonly explanations: string | undefined } | undefined;
  readonly problems: readonly Diagnostic[];
  readonly tables: readonly Pick<ReadTable, 'id' | 'sheet' | 'unit'>[];
  readonly factSheets: readonly string[];
  readonly skipped: readonly string[];
  readonly unit: AmountUnit;
  /** Facts that the tables told. */
  readonly facts: number;
  /** Cells that were compared, and those of them that differ by rounding alone. */
  readonly compared: number;
  readonly rounded: number;
}

/** Imports the tables of a workbook. Every problem is told; with an error among them there are no texts. */
export function importWorkbook(input: ImportInput): ImportResult {
  const { file, year, classification, existing } = input;
  const broken = findBrokenFiles(year, existing);
  const opened = openWorkbook(file, input.bytes);
  const factSheets = opened.sheets.flatMap((sheet) => {
    const read = input.readFactSheet(file, sheet);
    return read === undefined ? [] : [{ name: sheet.name, ...read }];
  });
  const isFactSheet = (name: string) => factSheets.some((one) => one.name === name);
  const { tables, named, skipped, problems } = recogniseWorkbook(
    opened.sheets.filter(({ name }) => !isFactSheet(name)),
    input,
  );
  const found = [
    ...broken,
    ...opened.problems,
    ...factSheets.flatMap((sheet) => sheet.problems),
    ...problems,
    ...(opened.sheets.length === 0 ? [] : named.length === 0 ? [noTables(file)] : findMissingTables(file, named)),
  ];
  const seen = { tables, skipped, factSheets: factSheets.map(({ name }) => name), unit: unitOf(tables) };
  if (hasError(found)) return { ...seen, texts: undefined, problems: found, facts: 0, compared: 0, rounded: 0 };

  const stated = withoutOpen(
    factSheets.flatMap(({ edits }) => edits),
    existing,
  );
  const before = stated.some((edit) => edit.file === 'accounts')
    ? writeFacts('accounts', year, existing.accounts, stated)
    : existing.accounts;
  const known = knownFacts(before);
  const derived = deriveFacts(file, tables, classification, known);
  // The sheet of facts has the last word: it tells a zero from a blank, and a stated total from a sum.
  const accounts = writeFacts(
    'accounts',
    year,
    writeFacts('accounts', year, before, toEdits(derived, known, tables)),
    stated,
  );
  const { figures, problems: unreadable } = recompute(year, accounts, classification);
  const comparison =
    figures === undefined || hasError(derived.problems)
      ? { problems: [], compared: 0, rounded: 0 }
      : compareTables(file, tables, figures, printedFigures(input.tables, { classification, figures }));
  const all = [...found, ...derived.problems, ...unreadable, ...comparison.problems];
  const explanations = stated.some((edit) => edit.file === 'explanations')
    ? writeFacts('explanations', year, existing.explanations, stated)
    : undefined;
  return {
    ...seen,
    ...comparison,
    problems: all,
    facts: derived.facts.length,
    texts: hasError(all) ? undefined : { accounts, explanations },
  };
}

/** Facts that are left blank on the sheet, and are still to be filled in in the data, stay so: blank is not absent. */
function withoutOpen(edits: readonly FactEdit[], existing: YearTexts): readonly FactEdit[] {
  const keyOf = ({ file, path }: Pick<FactEdit, 'file' | 'path'>) => [file, ...path].join('/');
  const open = new Set(
    (['accounts', 'explanations'] as const).flatMap((file) =>
      readFacts(file, existing[file] ?? '')
        .filter(({ value }) => value === '')
        .map(keyOf),
    ),
  );
  return edits.filter((edit) => edit.value !== undefined || !open.has(keyOf(edit)));
}

function hasError(problems: readonly Diagnostic[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Facts are written into what is there: it has to be well-formed. */
function findBrokenFiles(year: number, existing: YearTexts): readonly Diagnostic[] {
  return (['accounts', 'explanations'] as const).flatMap((name) => {
    const text = existing[name];
    return text === undefined ? [] : parseYamlFile(`${String(year)}/${name}.yaml`, text).problems;
  });
}
