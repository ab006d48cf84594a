import type { DepartmentAccounts, Explanations, PriorYear, StatedFigure } from '../../model/accounts.ts';
import type { Classification, FormLines } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScorecardPlaces } from '../../model/performance-targets.ts';
import type { ItemLevel } from '../../model/terms.ts';
import { isToFill } from '../../model/to-fill.ts';
import { readApproved } from '../approved/read-approved.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { department as departmentFacts } from '../catalogue/department-facts.ts';
import { explanations as explanationFacts } from '../catalogue/explanations-facts.ts';
import { readComparisonTotals, readLedger } from './accounts-file.ts';
import { readAnswers } from './answers-file.ts';
import { askClosingBalances } from './ask-closing-balances.ts';
import { checkCodes, checkFormLines } from './check-codes.ts';
import { classificationPaths, readClassification } from './classification-files.ts';
import { yearsWithData } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { readEvaluation } from './evaluation-file.ts';
import { comparisonFiguresOnly, missingFile, unknownCode, yearWithoutData } from './reading-problems.ts';
import { interpret, readFile, readYaml } from './read-file.ts';
import type { Attempt, ParsedFile } from './read-file.ts';
import { readScorecards } from './read-scorecards.ts';
import { readStatedTargets } from './read-targets.ts';
import { askedInAnyCase, askedOfAccounts, askedOfExplanations, askedOfPriorYear } from './unstated-facts.ts';
import type { AskedFacts } from './unstated-facts.ts';
import { readWrittenTexts } from './written-texts.ts';
import { readTypedFacts } from './year-files.ts';
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
  const department = keep(readFile(folder, `${base}/department.yaml`, departmentFacts))?.value;
  const read = keep(readOwnLedger(folder, year, accountsFile));
  const ledger = read?.ledger;
  if (ledger !== undefined && accountsFile.file !== undefined && listsRead) {
    add(checkCodes(accountsFile.file, ledger, classification, listYear, department?.itemLevel));
  }
  const explained = keep(
    readExplanations(
      folder,
      year,
      classification,
      listYear,
      (file) =>
        ledger === undefined || department === undefined
          ? askedInAnyCase
          : askedOfExplanations(file, ledger, department.kind),
      department?.itemLevel,
    ),
  );
  const explanations = explained?.explanations;
  const targets = keep(readStatedTargets(folder, year));
  const form = formOf(department?.edition.text ?? '');
  if (listsRead) add(checkFormLines(form?.formLines ?? [], classification, listYear));
  const scorecards = keep(readScorecards(folder, `${base}/scorecards`, targets, form?.scorecardPlaces ?? {}));
  const prior = keep(withoutBudgetGaps(readPriorYear(folder, year - 1, department?.itemLevel)));
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
    figures: [...(read?.figures ?? []), ...(explained?.figures ?? [])],
    typed: readTypedFacts(folder, year, catalogue),
    ...(evaluation === undefined ? {} : { evaluation }),
  };
  return { ok: true, accounts, classification, problems };
}

/** The ledger of the year with its approved figures; what must be stated, and nobody stated, is asked for. */
function readOwnLedger(folder: DataFolder, year: number, parsed: ParsedFile): ReturnType<typeof readLedger> {
  const approved = readApproved(folder, year);
  const stated = readLedger(parsed, approved.value).value;
  const asked = stated === undefined ? [] : askedOfAccounts(stated.ledger);
  const { value: read, problems } = readLedger(parsed, approved.value, asked);
  const all = [...approved.problems, ...problems];
  if (read === undefined || parsed.file === undefined) return { value: undefined, problems: all };
  const closed = askClosingBalances(read.ledger, parsed.file);
  return { value: { ...read, ledger: closed.value }, problems: [...all, ...closed.problems] };
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
  level: ItemLevel = 'item',
): Attempt<{ readonly explanations: Explanations; readonly figures: readonly StatedFigure[] }> {
  const parsed = readYaml(folder, `${String(year)}/explanations.yaml`);
  const { value: read, problems } = interpret(
    parsed,
    explanationFacts,
    parsed.file === undefined ? [] : askedOf(parsed.file),
  );
  if (read === undefined || parsed.file === undefined) return { value: undefined, problems };
  const { file } = parsed;
  const digits = level === 'section' ? 5 : 7;
  const items = [...classification.functional.values()].filter(({ code }) => code.length === digits);
  const explanations = { ...read.value, none: read.none.map((path) => path.join('/')) };
  const unknown = [...explanations.deviationReasons.keys()]
    .filter((code) => code.length !== digits || !classification.functional.has(code))
    .map((code) =>
      unknownCode(file.placeOfKey(['预决算差异原因'], code), code, classificationPaths(listYear).functional, items),
    );
  return { value: { explanations, figures: read.figures }, problems: [...problems, ...unknown] };
}

/** The opening budget of the year before is not compared with: it need not be known. */
function withoutBudgetGaps<T>({ value, problems }: Attempt<T>): Attempt<T> {
  return {
    value,
    problems: problems.filter((problem) => !isToFill(problem) || problem.subject?.startsWith('年初预算') !== true),
  };
}

/**
 * What a year offers the next one for comparison; nothing, and no problem, where it has no accounts.
 * @param levelAfter how far down the next year publishes its items: so did this one, where it does not say
 */
export function readPriorYear(folder: DataFolder, year: number, levelAfter?: ItemLevel): Attempt<PriorYear> {
  const path = `${String(year)}/accounts.yaml`;
  if (!folder.hasFile(path)) return { value: undefined, problems: [] };
  const parsed = readYaml(folder, path);
  const asked = parsed.file === undefined ? [] : askedOfPriorYear(parsed.file);
  if (isComparisonFile(parsed.file)) return readComparisonTotals(parsed, asked);
  const approved = readApproved(folder, year);
  const { value, problems: unread } = readLedger(parsed, approved.value, asked);
  const problems = [...approved.problems, ...unread];
  if (value === undefined || parsed.file === undefined) return { value: undefined, problems };
  const department = `${String(year)}/department.yaml`;
  const level = folder.hasFile(department)
    ? readFile(folder, department, departmentFacts).value?.value.itemLevel
    : levelAfter;
  return {
    value: { kind: 'ledger', ledger: value.ledger },
    problems: [...problems, ...checkCodes(parsed.file, value.ledger, undefined, year, level)],
  };
}
