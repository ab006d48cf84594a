/** A workbook → the facts of a year: sheets → tables → leaf facts → data files, compared with the tables. Pure. */
import { catalogue, fileOf } from '../../facts/catalogue/catalogue.ts';
import { readFacts } from '../../facts/writing/fact-files.ts';
import { writeFacts } from '../../facts/writing/write-facts.ts';
import type { Classification } from '../../model/classification.ts';
import { describeTailAt, statedDifferences } from '../../checks/stated-differences.ts';
import type { StatedDifference } from '../../checks/stated-differences.ts';
import { ownLists } from '../../facts/reading/classification-files.ts';
import type { ApprovedTable } from '../../facts/approved/approved-file.ts';
import { statedPath } from '../../facts/writing/stated-path.ts';
import { computeLedger } from '../../figures/compute-ledger.ts';
import type { Ledger } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactEdit } from '../../model/fact-edit.ts';
import type { SheetCells } from '../../model/sheet-cells.ts';
import { parseYamlFile } from '../../facts/reading/yaml-file.ts';
import type { TableDefinition } from '../../editions/table-definition.ts';
import { cellDiffersFromParts, compareTables } from './compare/compare-tables.ts';
import {
  approvedFigures,
  approvedTables,
  describeTwice,
  figuresTwice,
  tablesDisagree,
} from './compare/approved-figures.ts';
import type { FigureTwice } from './compare/approved-figures.ts';
import { printedFigures, readLedgerOf } from './compare/recompute.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import { knownFacts } from './facts/known-facts.ts';
import { amountText, toEdits, unitOf } from './facts/to-edits.ts';
import type { AmountUnit } from './facts/to-edits.ts';
import { findMissingTables } from './missing-tables.ts';
import { toleranceOf } from './facts/read-amounts.ts';
import { itemsLearnt, noTables, tailsFound } from './import-problems.ts';
import { learnItems, withLearnt } from './recognise/learn-items.ts';
import type { LearntItems } from './recognise/learn-items.ts';
import type { ReadTable } from './recognise/read-table.ts';
import { recogniseSheets } from './recognise/recognise-workbook.ts';
import type { SheetOfFile } from './recognise/recognise-workbook.ts';
import { openWorkbook } from './open/open-workbook.ts';

/** The data files of a year as they are, by their names without `.yaml`; undefined where there is none. */
export interface YearTexts extends Readonly<Record<string, string | undefined>> {
  readonly accounts: string | undefined;
}

/** Reads the sheet 说明要素, where facts stand that no table has; undefined for every other sheet. */
export type FactSheetReader = (
  file: string,
  sheet: SheetCells,
) => { readonly edits: readonly FactEdit[]; readonly problems: readonly Diagnostic[] } | undefined;

/** A workbook by its name, as diagnostics give it. */
export interface NamedWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ImportInput {
  /** One workbook, or several that hold the tables together. */
  readonly workbooks: readonly NamedWorkbook[];
  readonly year: number;
  readonly existing: YearTexts;
  readonly classification: Classification;
  /** What the year's approved tables say already, as text in yuan. */
  readonly approved?: ReadonlyMap<FigureName, string>;
  /** Paths of the lists of items, as diagnostics give them. */
  readonly lists: { readonly functional: string; readonly economic: string };
  /** The official tables of the form, for what they print. */
  readonly tables: readonly TableDefinition[];
  readonly readFactSheet: FactSheetReader;
}

export interface ImportResult {
  /** The files that are written; undefined where an error stands. */
  readonly texts: (YearTexts & { readonly accounts: string }) | undefined;
  /** The tables cell by cell, as they are kept; none of the program's own workbook, which nobody approved. */
  readonly approved: readonly ApprovedTable[];
  /** Items that no list knew. */
  readonly learnt: LearntItems;
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

/** Imports the tables of a workbook, or of several. Every problem is told; with an error among them there are no texts. */
export function importWorkbook(input: ImportInput): ImportResult {
  const { workbooks, year, existing } = input;
  const file = workbooks.map((one) => one.file).join('、');
  const opened = workbooks.map((one) => ({ file: one.file, ...openWorkbook(one.file, one.bytes) }));
  const sheets = opened.flatMap((one) => one.sheets.map((sheet) => ({ file: one.file, sheet })));
  const factSheets = sheets.flatMap(({ file: of, sheet }) => {
    const read = input.readFactSheet(of, sheet);
    return read === undefined ? [] : [{ sheet, name: sheet.name, ...read }];
  });
  const others = sheets.filter(({ sheet }) => !factSheets.some((one) => one.sheet === sheet));
  const { learnt, classification, ...recognised } = recogniseAndLearn(others, input);
  const { tables, named, skipped } = recognised;
  const found = [
    ...findBrokenFiles(year, existing),
    ...opened.flatMap(({ problems }) => problems),
    ...factSheets.flatMap(({ problems }) => problems),
    ...recognised.problems,
    ...learntItems(file, learnt),
    ...(sheets.length === 0 ? [] : named.length === 0 ? [noTables(file)] : findMissingTables(file, named)),
  ];
  const unit = unitOf(tables);
  const isOwn = factSheets.length > 0;
  const seen = { tables, skipped, factSheets: factSheets.map(({ name }) => name), unit, learnt };
  const nothing = { ...seen, texts: undefined, approved: [], facts: 0, compared: 0, rounded: 0 };
  if (hasError(found)) return { ...nothing, problems: found };

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
  const told = writeFacts(
    'accounts',
    year,
    writeFacts('accounts', year, before, toEdits(derived, known, tables)),
    stated,
  );
  const { ledger, problems: unreadable } = readLedgerOf(year, told);
  if (ledger === undefined || hasError(derived.problems))
    return { ...nothing, problems: [...found, ...derived.problems, ...unreadable] };
  const comparison = compareWithCells(input, tables, ledger, classification);
  const problems = [...found, ...derived.problems, ...unreadable, ...comparison.problems];
  const tails = isOwn ? [] : describeTails(comparison);
  const kept = isOwn ? statedEdits(comparison.tails.filter(isNotApproved(input.approved)), unit) : [];
  return {
    ...seen,
    compared: comparison.compared,
    rounded: comparison.tails.length,
    problems: [...problems, ...tails],
    facts: derived.facts.length,
    ...(hasError(problems)
      ? { texts: undefined, approved: [] }
      : {
          texts: { ...writeOthers(year, stated, existing), accounts: writeFacts('accounts', year, told, kept) },
          approved: isOwn ? [] : approvedTables(tables),
        }),
  };
}

/** A first reading finds items that no list knows; what can be learnt of them is known to the second. */
function recogniseAndLearn(sheets: readonly SheetOfFile[], { year, classification, lists }: ImportInput) {
  const first = recogniseSheets(sheets, { year, classification, lists });
  const learnt = learnItems(first.unknown, classification);
  if (learnt.functional.length + learnt.economic.length === 0) return { ...first, learnt, classification };
  const extended = withLearnt(classification, learnt);
  return { ...recogniseSheets(sheets, { year, classification: extended, lists }), learnt, classification: extended };
}

function learntItems(file: string, { functional, economic }: LearntItems): readonly Diagnostic[] {
  const items = [...functional, ...economic].map(({ code, name }) => `${code} ${name}`);
  const lists = [
    ...(functional.length > 0 ? [ownLists.functional] : []),
    ...(economic.length > 0 ? [ownLists.economic] : []),
  ];
  return items.length === 0 ? [] : [itemsLearnt(file, items, lists)];
}

/**
 * The figures of the facts against the cells: computed from the leaves alone, so that a wrong cell is told by itself; then,
 * if nothing is wrong, each cell against the cells that it is made of, which leaves less room.
 */
function compareWithCells(
  { tables: forms, workbooks }: ImportInput,
  tables: readonly ReadTable[],
  ledger: Ledger,
  classification: Classification,
) {
  const [first] = workbooks;
  const figures = computeLedger(ledger, classification);
  const printed = printedFigures(forms, { classification, figures });
  const { problems, compared } = compareTables(first?.file ?? '', tables, figures, printed);
  const labelOf = (name: FigureName) => (figures.has(name) ? figures.get(name).label : name);
  const twice = figuresTwice(tables);
  const tail = toleranceOf(tables)(1);
  const isTail = ({ first: one, other }: FigureTwice) => one.amount.minus(other.amount).abs().lessThanOrEqualTo(tail);
  const approved = computeLedger({ ...ledger, approved: approvedFigures(tables) }, classification);
  const differences = statedDifferences(approved, ledger.unit).filter(
    ({ figure }) => figure.stated?.cell !== undefined,
  );
  const wrong = differences.filter((difference) => !difference.isTail).map(cellDiffersFromParts);
  const told = new Set(problems.map(({ position }) => position?.cell));
  const disagreeing = twice
    .filter((one) => !isTail(one) && !told.has(one.other.position.cell))
    .map((one) => tablesDisagree(one, labelOf(one.figure)));
  const errors = [...problems, ...disagreeing];
  return {
    compared,
    problems: hasError(errors) ? errors : [...errors, ...wrong],
    tails: differences.filter((difference) => difference.isTail),
    twice: twice.filter(isTail).map((one) => describeTwice(one, labelOf(one.figure))),
  };
}

function describeTails({ tails, twice }: Pick<ReturnType<typeof compareWithCells>, 'tails' | 'twice'>) {
  const position = tails[0]?.figure.stated;
  return position === undefined ? [] : [tailsFound(position, [...tails.map(describeTailAt), ...twice])];
}

/** The program's own workbook prints approved figures: they are no facts of accounts.yaml because they come back. */
function isNotApproved(approved: ImportInput['approved']): (tail: StatedDifference) => boolean {
  return ({ figure }) => approved?.get(figure.name) !== figure.value.toFixed();
}

/** Totals typed over the formulas of the program's own workbook: nobody approved them, so they are facts of accounts.yaml. */
function statedEdits(tails: readonly StatedDifference[], unit: AmountUnit): readonly FactEdit[] {
  return tails.map(({ figure }) => ({
    file: 'accounts',
    path: statedPath(figure.name),
    value: amountText(figure.value, unit),
  }));
}

/** The other files that a sheet tells: those that are there, and those of which something is filled in. */
function writeOthers(year: number, stated: readonly FactEdit[], existing: YearTexts): Readonly<Record<string, string>> {
  const files = new Set(
    stated
      .filter(({ value, file }) => file !== 'accounts' && (value !== undefined || existing[file] !== undefined))
      .map(({ file }) => file),
  );
  const texts = [...files].map((file) => [file, writeFacts(file, year, existing[file], stated)] as const);
  return Object.fromEntries(texts.filter(([file, text]) => text !== existing[file]));
}

/** Facts that are left blank on the sheet, and are still to be filled in in the data, stay so: blank is not absent. */
function withoutOpen(edits: readonly FactEdit[], existing: YearTexts): readonly FactEdit[] {
  const keyOf = ({ file, path }: Pick<FactEdit, 'file' | 'path'>) => [file, ...path].join('/');
  const open = new Set(
    yamlFilesOf(existing).flatMap(([file, text]) =>
      readFacts(file, text)
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
  return yamlFilesOf(existing).flatMap(([name, text]) => parseYamlFile(`${String(year)}/${name}.yaml`, text).problems);
}

function yamlFilesOf(existing: YearTexts): readonly (readonly [string, string])[] {
  return Object.entries(existing).flatMap(([name, text]) =>
    text === undefined || fileOf(catalogue, name)?.markdown === true ? [] : [[name, text] as const],
  );
}
