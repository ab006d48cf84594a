/** The performance targets of one year: what the target forms hold. */
import type { Department, Facts, NumberFact, WarningAnswer, WrittenText } from './accounts.ts';
import { figureName, placeOf } from './figure-name.ts';
import type { FigureName } from './figure-name.ts';
import type { Figures } from './figures.ts';
import { sum } from './money.ts';
import type { Money } from './money.ts';
import type { SourcePosition } from './source-position.ts';
import type { TargetValue } from './target-value.ts';

/** Where the money of the yearly budget comes from, in the order of the form. */
export const targetIncomeNatures = {
  generalPublicBudget: '一般公共预算拨款',
  governmentManagedFunds: '政府性基金拨款',
  otherFunds: '其他资金',
} as const;
export type TargetIncomeNature = keyof typeof targetIncomeNatures;

export const targetExpenditureNatures = { basic: '基本支出', project: '项目支出' } as const;
export type TargetExpenditureNature = keyof typeof targetExpenditureNatures;

/** The facts of a year's target forms, amounts in yuan. */
export interface PerformanceTargets {
  readonly year: number;
  readonly department: TargetDepartment;
  /** What the amounts were stated in: 万元 leave rounding differences, 元 are exact. */
  readonly unit: 'wan' | 'yuan';
  readonly income: Facts<TargetIncomeNature>;
  readonly expenditure: Facts<TargetExpenditureNature>;
  readonly workPlan: readonly PlannedMatter[];
  readonly indicators: readonly TargetGroup[];
  readonly special: SpecialFunds;
  readonly answers: readonly WarningAnswer[];
  readonly texts: readonly WrittenText[];
}

/** What of the department the target forms print. */
export type TargetDepartment = Pick<Department, 'name' | 'edition' | 'duties' | 'publicationDate'>;

/** A matter of the yearly work plan (年度重点工作计划). */
export interface PlannedMatter {
  readonly matter: string;
  /** Absent: the department itself. */
  readonly responsible?: string;
  readonly goal: string;
}

/** A level-1 group of indicators with its level-2 groups. */
export interface TargetGroup {
  readonly name: string;
  readonly subgroups: readonly { readonly name: string; readonly indicators: readonly TargetIndicator[] }[];
}

export interface TargetIndicator {
  readonly name: string;
  readonly values: readonly TargetValue[];
  /** 绩效标准, which only the form of a spending direction prints. */
  readonly standard?: string;
  readonly position: SourcePosition;
  /** The figure that the value was taken from (`≤资金总额`). */
  readonly figure?: FigureName;
}

export interface Goals {
  /** 实施期绩效目标 */
  readonly whole?: string;
  /** 年度绩效目标 */
  readonly annual?: string;
}

/** The district's special funds (区级专项资金): the goals of all together, then each. */
export interface SpecialFunds {
  readonly goals: Goals;
  readonly funds: readonly SpecialFund[];
}

export interface SpecialFund {
  readonly name: string;
  readonly goals: Goals;
  readonly directions: readonly SpendingDirection[];
}

/** A spending direction (支出方向, 子项) of a special fund. */
export interface SpendingDirection {
  readonly name: string;
  readonly period: string;
  readonly goals: Goals;
  readonly indicators: readonly TargetGroup[];
  readonly costs: readonly CostContent[];
}

/** What a direction spends on (支出内容简介), in detail. */
export interface CostContent {
  readonly content: string;
  readonly details: readonly { readonly name: string; readonly amount: NumberFact; readonly basis: string }[];
}

/**
 * Where the scorecards have a level-2 group of the target forms, if elsewhere or under another name: the forms have
 * 满意度 under 效益, the scorecards as a group of its own.
 */
export type ScorecardPlaces = Readonly<Record<string, { readonly group: string; readonly subgroup: string }>>;

/** All that the target forms are composed from. */
export interface TargetsContext {
  readonly targets: PerformanceTargets;
  readonly figures: Figures;
}

/** Figures that forms and indicators name; places are counted from 0. */
export const targetFigures = {
  /** 资金总额 */
  total: figureName('targetIncome'),
  /** 附表2 合计 */
  special: figureName('targetSpecialFunds'),
  /** A special fund's amount. */
  fund: (fund: number): FigureName => figureName('targetSpecialFunds', { fund: placeOf(fund) }),
  /** 项目金额 of a direction of a fund. */
  direction: (fund: number, direction: number): FigureName =>
    figureName('targetSpecialFunds', { fund: placeOf(fund), direction: placeOf(direction) }),
  /** A cost detail of a direction, by the place of its content and its own. */
  detail: ({ fund, direction }: DirectionPlace, content: number, detail: number): FigureName =>
    figureName('targetSpecialFunds', {
      fund: placeOf(fund),
      direction: placeOf(direction),
      detail: placeOf(content, detail),
    }),
} as const;

/** Where a direction stands: the place of its fund, and its own in it, from 0. */
export interface DirectionPlace {
  readonly fund: number;
  readonly direction: number;
}

/** 资金总额: what the unit asks for, by where it comes from. */
export function totalOfIncome(income: Facts<TargetIncomeNature>): Money {
  return sum(Object.values(income).map((fact) => fact.value));
}

/** 项目金额: what a direction costs. */
export function totalOfCosts(costs: readonly CostContent[]): Money {
  return sum(costs.flatMap(({ details }) => details.map(({ amount }) => amount.value)));
}

/** All indicators of a form, in its order. */
export function targetIndicatorsOf(groups: readonly TargetGroup[]): readonly TargetIndicator[] {
  return groups.flatMap(({ subgroups }) => subgroups.flatMap(({ indicators }) => indicators));
}

/** A fund's directions with the fund, in the order of the forms. */
export function directionsOf({ funds }: SpecialFunds): readonly {
  readonly fund: SpecialFund;
  readonly direction: SpendingDirection;
}[] {
  return funds.flatMap((fund) => fund.directions.map((direction) => ({ fund, direction })));
}
