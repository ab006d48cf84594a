/** Which values of a data file belong to their year alone, so that the next year's file has them blank. */
import type { OfOneYear } from './blank-values.ts';

/** An amount inside a text: `≤135.4万元`. */
const statesAmount = (value: string) => /\d\s*[万亿]?元/.test(value);

const last = (path: readonly (string | number)[]) => path.at(-1);

/** Every amount; the opening balances are computed. */
const accounts: OfOneYear = ([section]) => section !== '金额单位' && section !== '年初结转和结余';

/** Amounts, counts and reasons; a reason that refers to another keeps its reference, a purpose its words. */
const explanations: OfOneYear = (path) =>
  path[0] !== '金额单位' && path[0] !== '其他重要事项' && last(path) !== '同' && last(path) !== '用途';

/** Achieved values, scores and amounts; goals, indicators, weights and references to the accounts are the form. */
const scorecard: OfOneYear = (path, value) => {
  if (path[0] === '资金') return !value.startsWith('取自');
  if (last(path) === '年度指标值') return statesAmount(value);
  return ['项目总投资', '其中财政拨款', '实际完成情况', '实际完成值', '得分', '偏差原因'].includes(String(last(path)));
};

const department: OfOneYear = ([key]) => key === '公开日期' || key === '批复日期';

/** Amounts, also where an indicator or a cost basis states one. */
const targets: OfOneYear = (path, value) => {
  if (path[0] === '年度预算' || last(path) === '金额') return true;
  return (last(path) === '指标值' || last(path) === '测算依据') && statesAmount(value);
};

/** By file; a scorecard is any file of its folder. Undefined for files that no year inherits from another. */
export function valuesOfOneYear(file: string): OfOneYear | undefined {
  if (/^scorecards\/[^/]+\.yaml$/.test(file)) return scorecard;
  return new Map([
    ['department.yaml', department],
    ['accounts.yaml', accounts],
    ['explanations.yaml', explanations],
    ['targets.yaml', targets],
  ]).get(file);
}
