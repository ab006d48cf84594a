import type { Scorecard } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScorecardPlaces } from '../../model/performance-targets.ts';
import { scorecardReferences } from '../../model/scorecard-references.ts';
import type { DataFolder } from './data-folder.ts';
import { unknownReference, unreadableFile } from './reading-problems.ts';
import { interpret, readYaml } from './read-file.ts';
import type { Attempt } from './read-file.ts';
import { scorecard } from '../catalogue/scorecard-facts.ts';
import { toScorecard } from './scorecard-file.ts';
import { askedOfScorecard } from './unstated-facts.ts';
import { completeScorecard } from './scorecard-targets.ts';
import type { StatedTargets } from './targets-file.ts';

/** The scorecards in a folder, by file name; what their files leave out comes from the year's targets. */
export function readScorecards(
  folder: DataFolder,
  path: string,
  targets: StatedTargets | undefined,
  places: ScorecardPlaces,
): Attempt<readonly Scorecard[]> {
  if (folder.hasFile(path)) return { value: undefined, problems: [unreadableFile(path, 'not-openable')] };
  const attempts = folder
    .list(path)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readScorecard(folder, `${path}/${name}`, name.replace(/\.yaml$/, ''), targets, places));
  return {
    value: attempts.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: [
      ...attempts.flatMap(({ problems }) => problems),
      ...attempts.flatMap(({ value }) => (value === undefined ? [] : checkReferences(value))),
    ],
  };
}

function readScorecard(
  folder: DataFolder,
  path: string,
  id: string,
  targets: StatedTargets | undefined,
  places: ScorecardPlaces,
): Attempt<Scorecard> {
  const parsed = readYaml(folder, path);
  const { value: typed, problems } = interpret(parsed, scorecard, askedOfScorecard);
  if (typed === undefined || parsed.file === undefined) return { value: undefined, problems };
  const completed = completeScorecard(typed.value, parsed.file, targets, places);
  return { value: toScorecard(id, completed.complete), problems: [...problems, ...completed.problems] };
}

function checkReferences(scorecard: Scorecard): readonly Diagnostic[] {
  const amounts = Object.values(scorecard.funds).flatMap((column) => Object.values(column));
  return amounts.flatMap((amount) =>
    amount.kind === 'stated' || amount.name.text in scorecardReferences
      ? []
      : [unknownReference({ position: amount.name.position }, amount.name.text, Object.keys(scorecardReferences))],
  );
}
