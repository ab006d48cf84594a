import type { DepartmentAccounts, Explanations, Ledger, PriorYear } from '../../model/accounts.ts';
import type { Classification, FormLines } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScorecardPlaces } from '../../model/performance-targets.ts';
import { isToFill } from '../../model/to-fill.ts';
import { readApproved } from '../approved/read-approved.ts';
import { accountsSchema, comparisonSchema, toComparisonTotals, toLedger } from './accounts-file.ts';
import { readAnswers } from './answers-file.ts';
import { askClosingBalances } from './ask-closing-balances.ts';
import { checkCodes, checkFormLines } from './check-codes.ts';
import { classificationPaths, readClassification } from './classification-files.ts';
import { yearsWithData } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { departmentSchema, toDepartment } from './department-file.ts';
import { readEvaluation } from './evaluation-file.ts';
import { explanationsSchema, toExplanations } from './explanations-file.ts';
import {
  comparisonFiguresOnly,
  missingFile,
  unknownCode,
  unknownReference,
  yearWithoutData,
} from './reading-problems.ts';
import { interpret, readFile, readYaml } from './read-file.ts';
import type { Attempt, ParsedFile } from './read-file.ts';
import { readScorecards } from './read-scorecards.ts';
import { readStatedTargets } from './read-targets.ts';
import { askedInAnyCase, askedOfAccounts, askedOfExplanations, askedOfPriorYear } from './unstated-facts.ts';
import type { AskedFacts } from './unstated-facts.ts';
import { readWrittenTexts } from './written-texts.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * A year's facts with the items they are classified by, or what keeps them from being read. Facts that are still to be
 * filled in are problems (`isToFill`) beside the others.
 */
export type ReadYear =
  | {
      readonly ok: true;
      readonly accounts: DepartmentAccounts;
      readonly classification: Classification;
      readonly problems: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/** What reading must know of the form that a year is printed in. */
export interface FormToRead {
  /** Where the scorecards put indicators that the target forms have elsewhere. */
  readonly scorecardPlaces: ScorecardPlaces;
  readonly formLines: readonly FormLines[];
}

/** The files of final accounts that hold texts. */
const writtenIn = ['department.yaml', 'explanations.yaml', 'evaluation.md', 'targets.yaml', 'scorecards/'];

/**
 * Reads `<year>/` of the data folder and what the year before offers for comparison. Collects every problem.
 * @param formOf the form that department.yaml names; an unknown one is told later
 */
export function readYear(
  folder: DataFolder,
  year: number,
  formOf: (edition: string) => FormToRead | undefined = () => undefined,
): ReadYear {
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
  const { classification, year: listYear, problems: classificationProblems } = readClassification(folder, year);
  add(classificationProblems);
  const listsRead = !classificationProblems.some(({ severity }) => severity === 'error');
  const department = keep(readFile(folder, `${base}/department.yaml`, departmentSchema, toDepartment));
  const ledger = keep(readLedger(folder, year, accountsFile));
  if (ledger !== undefined && accountsFile.file !== undefined && listsRead) {
    add(checkCodes(accountsFile.file, ledger, classification, listYear));
  }
  const explanations = keep(
    readExplanations(folder, year, classification, listYear, (file) =>
      ledger === undefined || department === undefined
        ? askedInAnyCase
        : askedOfExplanations(file, ledger, department.kind),
    ),
  );
  const targets = keep(readStatedTargets(folder, year));
  const form = formOf(department?.edition.text ?? '');
  if (listsRead) add(checkFormLines(form?.formLines ?? [], classification, listYear));
  const scorecards = keep(readScorecards(folder, `${base}/scorecards`, targets, form?.scorecardPlaces ?? {}));
  const prior = keep(readPriorYear(folder, year - 1));
  const answers = keep(readAnswers(folder, `${base}/warnings.yaml`));
  const evaluation = keep(readEvaluation(folder, `${base}/evaluation.md`));

  const failed = problems.some((problem) => problem.severity === 'error' && !isToFill(problem));
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
    texts: readWrittenTexts(folder, year, writtenIn),
    ...(evaluation === undefined ? {} : { evaluation }),
  };
  return { ok: true, accounts, classification, problems };
}

/** The ledger of the year with its approved figures; what must be stated, and nobody stated, is asked for. */
function readLedger(folder: DataFolder, year: number, parsed: ParsedFile): Attempt<Ledger> {
  const approved = readApproved(folder, year);
  const stated = interpretLedger(parsed, approved).value;
  const asked = stated === undefined ? [] : askedOfAccounts(stated);
  const { value: ledger, problems } = interpretLedger(parsed, approved, asked);
  if (ledger === undefined || parsed.file === undefined) return { value: undefined, problems };
  const closed = askClosingBalances(ledger, parsed.file);
  return { value: closed.value, problems: [...problems, ...closed.problems] };
}

function interpretLedger(
  parsed: ParsedFile,
  approved: Attempt<Ledger['approved']>,
  asked: readonly AskedFacts[] = [],
): Attempt<Ledger> {
  const { value, problems } = interpret(parsed, accountsSchema, (file) => toLedger(file, approved.value), asked);
  return { value, problems: [...approved.problems, ...problems] };
}

/** Whether the year has accounts of its own, not only figures to compare with. */
export function holdsAccounts(folder: DataFolder, year: number): boolean {
  const path = `${String(year)}/accounts.yaml`;
  return folder.hasFile(path) && !isComparisonFile(readYaml(folder, path).file);
}

function isComparisonFile(file: YamlFile | undefined): boolean {
  return file?.hasValue(['比较数']) ?? false;
}

function readExplanations(
  folder: DataFolder,
  year: number,
  classification: Classification,
  listYear: number,
  askedOf: (file: YamlFile) => readonly AskedFacts[],
): Attempt<Explanations> {
  const parsed = readYaml(folder, `${String(year)}/explanations.yaml`);
  const asked = parsed.file === undefined ? [] : askedOf(parsed.file);
  const attempt = interpret(parsed, explanationsSchema, toExplanations, asked);
  if (attempt.value === undefined || parsed.file === undefined) return { value: undefined, problems: attempt.problems };
  const { file } = parsed;
  const items = [...classification.functional.values()].filter(({ code }) => code.length === 7);
  const { explanations, dangling } = attempt.value;
  const unknown = [...explanations.deviationReasons.keys()]
    .filter((code) => code.length !== 7 || !classification.functional.has(code))
    .map((code) =>
      unknownCode(file.placeOfKey(['预决算差异原因'], code), code, classificationPaths(listYear).functional, items),
    );
  const broken = dangling.map(({ name, known }) => unknownReference({ position: name.position }, name.text, known));
  return { value: explanations, problems: [...attempt.problems, ...unknown, ...broken] };
}

/** What a year offers the next one for comparison; nothing, and no problem, where it has no accounts. */
export function readPriorYear(folder: DataFolder, year: number): Attempt<PriorYear> {
  const path = `${String(year)}/accounts.yaml`;
  if (!folder.hasFile(path)) return { value: undefined, problems: [] };
  const parsed = readYaml(folder, path);
  const asked = parsed.file === undefined ? [] : askedOfPriorYear(parsed.file);
  if (isComparisonFile(parsed.file)) return interpret(parsed, comparisonSchema, toComparisonTotals, asked);
  const { value: ledger, problems } = interpretLedger(parsed, readApproved(folder, year), asked);
  if (ledger === undefined || parsed.file === undefined) return { value: undefined, problems };
  return {
    value: { kind: 'ledger', ledger },
    problems: [...problems, ...checkCodes(parsed.file, ledger, undefined, year)],
  };
}
