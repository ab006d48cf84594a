import type { z } from 'zod';
import type {
  DepartmentAccounts,
  Explanations,
  PriorYear,
  Scorecard,
  TextFact,
  WarningAnswer,
} from '../model/accounts.ts';
import type { Classification } from '../model/classification.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { scorecardReferences } from '../model/scorecard-references.ts';
import { accountsSchema, comparisonSchema, toComparisonTotals, toLedger } from './accounts-file.ts';
import { answersSchema, toAnswers } from './answers-file.ts';
import { checkCodes } from './check-codes.ts';
import { classificationPaths, readClassification } from './classification-files.ts';
import type { DataFolder } from './data-folder.ts';
import { departmentSchema, toDepartment } from './department-file.ts';
import { validate } from './diagnose.ts';
import { explanationsSchema, toExplanations } from './explanations-file.ts';
import {
  comparisonFiguresOnly,
  missingFile,
  unknownCode,
  unknownReference,
  unreadableFile,
  yearWithoutData,
} from './problems.ts';
import { scorecardSchema, toScorecard } from './scorecard-file.ts';
import { parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** A year's facts with the items they are classified by, or what keeps them from being read. */
export type ReadYear =
  | {
      readonly ok: true;
      readonly accounts: DepartmentAccounts;
      readonly classification: Classification;
      readonly problems: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/** Reads `<year>/` of the data folder and what the year before offers for comparison. Collects every problem. */
export function readYear(folder: DataFolder, year: number): ReadYear {
  const base = String(year);
  if (!folder.hasFile(`${base}/accounts.yaml`)) {
    return {
      ok: false,
      problems: [
        folder.list(base).length > 0
          ? missingFile(`${base}/accounts.yaml`)
          : yearWithoutData(year, yearsWithData(folder)),
      ],
    };
  }
  const accountsFile = readYaml(folder, `${base}/accounts.yaml`);
  if (isComparisonFile(accountsFile.file)) return { ok: false, problems: [comparisonFiguresOnly(year)] };

  const problems: Diagnostic[] = [];
  const add = (found: readonly Diagnostic[]) => {
    for (const problem of found) problems.push(problem);
  };
  const keep = <T>(read: {
    readonly value: T | undefined;
    readonly problems: readonly Diagnostic[];
  }): T | undefined => {
    add(read.problems);
    return read.value;
  };
  const { classification, problems: classificationProblems } = readClassification(folder, year);
  add(classificationProblems);
  const department = keep(readFile(folder, `${base}/department.yaml`, departmentSchema, toDepartment));
  const ledger = keep(interpret(accountsFile, accountsSchema, toLedger));
  if (ledger !== undefined && accountsFile.file !== undefined && classificationProblems.length === 0) {
    add(checkCodes(accountsFile.file, ledger, classification, year));
  }
  const explanations = keep(readExplanations(folder, year, classification));
  const scorecards = keep(readScorecards(folder, `${base}/scorecards`));
  const prior = keep(readPriorYear(folder, year - 1));
  const answers = keep(readAnswers(folder, `${base}/warnings.yaml`));
  const evaluation = keep(readEvaluation(folder, `${base}/evaluation.md`));

  const failed = problems.some((problem) => problem.severity === 'error');
  if (failed || department === undefined || ledger === undefined || explanations === undefined)
    return { ok: false, problems };
  const accounts: DepartmentAccounts = {
    year,
    department,
    ledger,
    explanations,
    scorecards: scorecards ?? [],
    prior,
    answers: answers ?? [],
    ...(evaluation === undefined ? {} : { evaluation }),
  };
  return { ok: true, accounts, classification, problems };
}

function yearsWithData(folder: DataFolder): readonly string[] {
  return folder.list('').filter((name) => /^\d{4}$/.test(name));
}

interface Attempt<T> {
  readonly value: T | undefined;
  readonly problems: readonly Diagnostic[];
}

interface ParsedFile {
  readonly file: YamlFile | undefined;
  readonly problems: readonly Diagnostic[];
}

function readYaml(folder: DataFolder, path: string): ParsedFile {
  if (!folder.hasFile(path)) return { file: undefined, problems: [missingFile(path)] };
  const read = folder.readText(path);
  return 'problem' in read
    ? { file: undefined, problems: [read.problem] }
    : { file: parseYamlFile(path, read.text), problems: [] };
}

function interpret<S extends z.ZodType, T>(
  { file, problems }: ParsedFile,
  schema: S,
  build: (parsed: z.output<S>) => T,
): Attempt<T> {
  if (file === undefined) return { value: undefined, problems };
  const validated = validate(file, schema);
  return { value: validated.value === undefined ? undefined : build(validated.value), problems: validated.problems };
}

function readFile<S extends z.ZodType, T>(
  folder: DataFolder,
  path: string,
  schema: S,
  build: (parsed: z.output<S>) => T,
): Attempt<T> {
  return interpret(readYaml(folder, path), schema, build);
}

function isComparisonFile(file: YamlFile | undefined): boolean {
  return file?.hasValue(['比较数']) ?? false;
}

function readExplanations(folder: DataFolder, year: number, classification: Classification): Attempt<Explanations> {
  const parsed = readYaml(folder, `${String(year)}/explanations.yaml`);
  const attempt = interpret(parsed, explanationsSchema, toExplanations);
  if (attempt.value === undefined || parsed.file === undefined) return { value: undefined, problems: attempt.problems };
  const { file } = parsed;
  const items = [...classification.functional.values()].filter(({ code }) => code.length === 7);
  const { explanations, dangling } = attempt.value;
  const unknown = [...explanations.deviationReasons.keys()]
    .filter((code) => code.length !== 7 || !classification.functional.has(code))
    .map((code) =>
      unknownCode(file.placeOfKey(['预决算差异原因'], code), code, classificationPaths(year).functional, items),
    );
  const broken = dangling.map(({ name, known }) => unknownReference({ position: name.position }, name.text, known));
  return { value: explanations, problems: [...attempt.problems, ...unknown, ...broken] };
}

function readScorecards(folder: DataFolder, path: string): Attempt<readonly Scorecard[]> {
  if (folder.hasFile(path)) return { value: undefined, problems: [unreadableFile(path, 'not-openable')] };
  const names = folder.list(path).filter((name) => name.endsWith('.yaml'));
  const attempts = names.map((name) =>
    readFile(folder, `${path}/${name}`, scorecardSchema, (parsed) => toScorecard(name.replace(/\.yaml$/, ''), parsed)),
  );
  const scorecards = attempts.flatMap((attempt) => (attempt.value === undefined ? [] : [attempt.value]));
  return {
    value: scorecards,
    problems: [...attempts.flatMap((attempt) => attempt.problems), ...scorecards.flatMap(checkReferences)],
  };
}

function checkReferences(scorecard: Scorecard): readonly Diagnostic[] {
  const amounts = Object.values(scorecard.funds).flatMap((column) => Object.values(column));
  return amounts.flatMap((amount) =>
    amount.kind === 'stated' || amount.name.text in scorecardReferences
      ? []
      : [unknownReference({ position: amount.name.position }, amount.name.text, Object.keys(scorecardReferences))],
  );
}

function readPriorYear(folder: DataFolder, year: number): Attempt<PriorYear> {
  const path = `${String(year)}/accounts.yaml`;
  if (!folder.hasFile(path)) return { value: undefined, problems: [] };
  const parsed = readYaml(folder, path);
  if (isComparisonFile(parsed.file)) return interpret(parsed, comparisonSchema, toComparisonTotals);
  const { value: ledger, problems } = interpret(parsed, accountsSchema, toLedger);
  if (ledger === undefined || parsed.file === undefined) return { value: undefined, problems };
  return {
    value: { kind: 'ledger', ledger },
    problems: [...problems, ...checkCodes(parsed.file, ledger, undefined, year)],
  };
}

function readAnswers(folder: DataFolder, path: string): Attempt<readonly WarningAnswer[]> {
  return folder.hasFile(path) ? readFile(folder, path, answersSchema, toAnswers) : { value: [], problems: [] };
}

function readEvaluation(folder: DataFolder, path: string): Attempt<TextFact> {
  if (!folder.hasFile(path)) return { value: undefined, problems: [] };
  const read = folder.readText(path);
  if ('problem' in read) return { value: undefined, problems: [read.problem] };
  return { value: { text: read.text, position: { file: path, line: 1, column: 1 } }, problems: [] };
}
