/** A scorecard starts from the targets of its year: what its file leaves out is taken from targets.yaml. */
import type { Indicator, IndicatorGroup, Scorecard } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { directionsOf, targetIndicatorsOf } from '../../model/performance-targets.ts';
import type { ScorecardPlaces, TargetGroup, TargetIndicator } from '../../model/performance-targets.ts';
import { printTargetValues } from '../../model/target-value.ts';
import { missingKey, unknownReference } from './reading-problems.ts';
import type { CompleteScorecardFile, ScorecardFile } from './scorecard-file.ts';
import type { StatedTargets } from './targets-file.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-tree.ts';

/** The part of the targets that a scorecard answers: the department's form, or that of its spending direction. */
interface AnsweredTargets {
  readonly groups: readonly TargetGroup[];
  /** Every indicator that may be named, those of its own form first. */
  readonly known: readonly TargetIndicator[];
  readonly fund?: string;
  readonly direction?: string;
  readonly period?: string;
  readonly goal?: string;
}

/** The file with everything filled in, or what is missing. */
export function completeScorecard(
  typed: ScorecardFile,
  file: YamlFile,
  targets: StatedTargets | undefined,
  places: ScorecardPlaces,
): { readonly complete: CompleteScorecardFile; readonly problems: readonly Diagnostic[] } {
  const answered = answeredTargets(typed, targets);
  const missing = (path: YamlPath, key: string) => missingKey(file.placeOf(path), key);
  const expectedGoal = typed.预期目标 ?? answered.goal;
  const project = completeProject(typed, answered);
  const problems: Diagnostic[] = [];
  if (expectedGoal === undefined) problems.push(missing(['预期目标'], '预期目标'));
  if (typed.项目 !== undefined && project === undefined) problems.push(missing(['项目', '专项名称'], '专项名称'));
  const filled =
    typed.绩效指标 === undefined
      ? answerTargets(typed.指标完成情况 ?? {}, answered, places, file)
      : listedGroups(typed.绩效指标, answered, file);
  return {
    complete: {
      表种: typed.表种,
      资金: typed.资金,
      实际完成情况: typed.实际完成情况,
      ...(project === undefined ? {} : { project }),
      expectedGoal: expectedGoal ?? '',
      groups: filled.groups,
    },
    problems: [...problems, ...filled.problems],
  };
}

function answeredTargets({ 表种, 项目 }: ScorecardFile, targets: StatedTargets | undefined): AnsweredTargets {
  if (targets === undefined) return { groups: [], known: [] };
  const directions = directionsOf(targets.special);
  const all = [targets.indicators, ...directions.map(({ direction }) => direction.indicators)];
  if (表种 === 'overall') return { groups: targets.indicators, known: all.flatMap(targetIndicatorsOf) };
  const own = directions.find(({ fund, direction }) =>
    项目?.支出方向名称 === undefined ? fund.name === 项目?.专项名称 : direction.name === 项目.支出方向名称,
  );
  if (own === undefined) return { groups: [], known: all.flatMap(targetIndicatorsOf) };
  const { fund, direction } = own;
  return {
    groups: direction.indicators,
    known: [direction.indicators, ...all].flatMap(targetIndicatorsOf),
    fund: fund.name,
    direction: direction.name,
    period: direction.period,
    ...(direction.goals.annual === undefined ? {} : { goal: direction.goals.annual }),
  };
}

function completeProject({ 项目 }: ScorecardFile, answered: AnsweredTargets): Scorecard['project'] {
  if (项目 === undefined) return undefined;
  const name = 项目.专项名称 ?? answered.fund;
  if (name === undefined) return undefined;
  const period = 项目.项目总实施期 ?? answered.period;
  return {
    name,
    ...(项目.支出方向名称 === undefined ? {} : { direction: 项目.支出方向名称 }),
    ...(项目.项目总投资 === undefined ? {} : { investment: 项目.项目总投资 }),
    ...(项目.其中财政拨款 === undefined ? {} : { investmentFromAppropriation: 项目.其中财政拨款 }),
    ...(period === undefined ? {} : { period }),
  };
}

interface FilledGroups {
  readonly groups: readonly IndicatorGroup[];
  readonly problems: readonly Diagnostic[];
}

type Achievement = NonNullable<ScorecardFile['指标完成情况']>[string];

function toIndicator(
  name: string,
  target: Pick<Indicator, 'target' | 'targetPosition'>,
  typed: Achievement,
): Indicator {
  return {
    name,
    ...target,
    actual: typed.实际完成值,
    weight: typed.分值,
    score: typed.得分,
    ...(typed.偏差原因 === undefined ? {} : { deviation: typed.偏差原因 }),
  };
}

function targetOf({ values, position }: TargetIndicator): Pick<Indicator, 'target' | 'targetPosition'> {
  return { target: printTargetValues(values), targetPosition: position };
}

/** Indicators that the file lists itself: a target that is left out is that of the same or the named indicator. */
function listedGroups(
  typed: NonNullable<ScorecardFile['绩效指标']>,
  { known }: AnsweredTargets,
  file: YamlFile,
): FilledGroups {
  const problems: Diagnostic[] = [];
  const groups = typed.map((group, groupPlace) => ({
    name: group.一级指标,
    subgroups: group.二级指标.map((subgroup, subgroupPlace) => ({
      name: subgroup.名称,
      indicators: subgroup.三级指标.map((one, place) => {
        if (one.年度指标值 !== undefined) return toIndicator(one.名称, { target: one.年度指标值 }, one);
        const target = known.find(({ name }) => name === (one.指标?.text ?? one.名称));
        if (target !== undefined) return toIndicator(one.名称, targetOf(target), one);
        const path = ['绩效指标', groupPlace, '二级指标', subgroupPlace, '三级指标', place, '年度指标值'];
        problems.push(
          one.指标 === undefined
            ? missingKey(file.placeOf(path), '年度指标值')
            : unknownReference({ position: one.指标.position }, one.指标.text, namesOf(known)),
        );
        return toIndicator(one.名称, { target: '' }, one);
      }),
    })),
  }));
  return { groups, problems };
}

/** Every indicator of the target form with what was achieved, in the groups of the scorecards. */
function answerTargets(
  typed: Readonly<Record<string, Achievement>>,
  { groups, known }: AnsweredTargets,
  places: ScorecardPlaces,
  file: YamlFile,
): FilledGroups {
  const own = targetIndicatorsOf(groups);
  const place = (name: string) => file.placeOfKey(['指标完成情况'], name);
  const unknown = Object.keys(typed)
    .filter((name) => !own.some((indicator) => indicator.name === name))
    .map((name) => unknownReference(place(name), name, namesOf(own.length > 0 ? own : known)));
  const unanswered = own
    .filter(({ name }) => typed[name] === undefined)
    .map(({ name }) => missingKey(file.placeOf(['指标完成情况']), name));
  const placed = groups.flatMap((group) =>
    group.subgroups.map(({ name, indicators }) => ({
      ...(places[name] ?? { group: group.name, subgroup: name }),
      indicators: indicators.flatMap((indicator) => {
        const achieved = typed[indicator.name];
        return achieved === undefined ? [] : [toIndicator(indicator.name, targetOf(indicator), achieved)];
      }),
    })),
  );
  const names = [...new Set(placed.map(({ group }) => group))];
  const regrouped = names.map((name) => ({
    name,
    subgroups: placed
      .filter(({ group }) => group === name)
      .map(({ subgroup, indicators }) => ({ name: subgroup, indicators })),
  }));
  return { groups: regrouped, problems: [...unknown, ...unanswered] };
}

function namesOf(indicators: readonly TargetIndicator[]): readonly string[] {
  return [...new Set(indicators.map(({ name }) => name))];
}
