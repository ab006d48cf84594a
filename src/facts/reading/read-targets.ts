import type { Diagnostic } from '../../model/diagnostic.ts';
import { targetIndicatorsOf } from '../../model/performance-targets.ts';
import type { PerformanceTargets } from '../../model/performance-targets.ts';
import { isToFill } from '../../model/to-fill.ts';
import { readAnswers } from './answers-file.ts';
import { yearsWithData } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { departmentForTargets } from '../catalogue/department-facts.ts';
import { targets as targetFacts } from '../catalogue/targets-facts.ts';
import { duplicateKey, missingFile, unknownReference, yearWithoutData } from './reading-problems.ts';
import { readFile } from './read-file.ts';
import type { Attempt } from './read-file.ts';
import { toTargets } from './targets-file.ts';
import type { StatedTargets } from './targets-file.ts';
import { readWrittenTexts } from './written-texts.ts';

/** Path of a year's targets in the data folder. */
export function targetsPath(year: number): string {
  return `${String(year)}/targets.yaml`;
}

/** The targets as their file states them; none, and no problem, in a year without that file. */
export function readStatedTargets(folder: DataFolder, year: number): Attempt<StatedTargets> {
  if (!folder.hasFile(targetsPath(year))) return { value: undefined, problems: [] };
  const { value, problems } = readFile(folder, targetsPath(year), targetFacts);
  if (value === undefined) return { value, problems };
  const { targets, dangling } = toTargets(value.value);
  const own = targetIndicatorsOf(targets.indicators);
  const known = own.map(({ name }) => name);
  return {
    value: targets,
    problems: [
      ...problems,
      ...dangling.map(({ text, position }) => unknownReference({ position }, text, known)),
      ...own
        .filter(({ name }, index) => known.indexOf(name) < index)
        .map(({ name, position }) => duplicateKey({ position }, name)),
    ],
  };
}

/** The facts of a year's target forms, or what keeps them from being read. Collects every problem. */
export type ReadTargets =
  | { readonly ok: true; readonly targets: PerformanceTargets; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/** Reads targets.yaml, department.yaml and the explanations of warnings of a year. */
export function readTargets(folder: DataFolder, year: number): ReadTargets {
  const base = String(year);
  if (folder.list(base).length === 0) return { ok: false, problems: [yearWithoutData(year, yearsWithData(folder))] };
  const department = readFile(folder, `${base}/department.yaml`, departmentForTargets);
  const stated = folder.hasFile(targetsPath(year))
    ? readStatedTargets(folder, year)
    : { value: undefined, problems: [missingFile(targetsPath(year))] };
  const answers = readAnswers(folder, `${base}/warnings.yaml`);
  const problems = [department, stated, answers].flatMap((attempt) => attempt.problems);
  const failed = problems.some((problem) => problem.severity === 'error' && !isToFill(problem));
  if (failed || department.value === undefined || stated.value === undefined) return { ok: false, problems };
  const targets = {
    ...stated.value,
    year,
    department: department.value.value,
    answers: answers.value ?? [],
    texts: readWrittenTexts(folder, year, ['department.yaml', 'targets.yaml']),
  };
  return { ok: true, targets, problems };
}
