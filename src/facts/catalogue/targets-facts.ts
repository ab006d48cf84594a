/** targets.yaml: the facts of the performance target forms. */
import { targetExpenditureNatures, targetIncomeNatures } from '../../model/performance-targets.ts';
import { parseTargetValues } from '../../model/target-value.ts';
import type { FactNode, Telling } from './fact-node.ts';
import { amount, text, unit, words } from './scalars.ts';
import { group, list, terms } from './shapes.ts';

const expectedValue = '指标值，如 ≥200家、100%、2023年12月31日前、较好完成；几个值用“；”隔开';

/** A value that can be read; in place of its number it may name an amount. */
const indicatorValue = <const O extends object>(capWord: string, telling: O) =>
  text({
    ofOneYear: 'amounts',
    note: `如 ≥200家、100%；或 ≤${capWord}`,
    shape: {
      fits: (typed) => parseTargetValues(typed.replace(capOf(capWord), '$11万元')) !== undefined,
      expected: `${expectedValue}；或 ≤${capWord}`,
    },
    ...telling,
  });

/** `≤资金总额`: the sign is the first group. */
export function capOf(word: string): RegExp {
  return new RegExp(`^([≤≦]|<=|不超过)\\s*${word}$`);
}

/** Groups of indicators, as scorecards and target forms both have them. */
export function indicatorGroups<I extends FactNode, const O extends Telling & { readonly whole?: true }>(
  indicator: I,
  telling: O,
) {
  const subgroup = group({ 名称: words({ required: true }), 三级指标: list(indicator, { required: true }) }, {});
  return list(
    group({ 一级指标: words({ required: true }), 二级指标: list(subgroup, { required: true }) }, {}),
    telling,
  );
}

const goals = {
  实施期绩效目标: words({ long: true }),
  年度绩效目标: words({ long: true }),
} as const;

/** An indicator of its own, or one of the department's form (`同`), under its own name or another. */
const directionIndicator = group(
  {
    名称: text({}),
    指标值: indicatorValue('项目金额', {}),
    同: text({ note: '与部门整体支出的指标是同一个时，填它的名称，不填指标值' }),
    绩效标准: words({}),
  },
  {
    inOneLine: true,
    check: (has) => {
      const expected = '“指标值”和“同”只写一项';
      return [
        ...(has('同') || has('名称') ? [] : [{ key: '名称', expected }]),
        ...(has('同') === has('指标值') ? [{ key: '指标值', expected }] : []),
      ];
    },
  },
);

export const directionIndicators = indicatorGroups(directionIndicator, { required: true } as const);

const direction = group(
  {
    名称: words({ required: true }),
    项目实施期: words({ required: true, note: '如 1年' }),
    ...goals,
    年度绩效指标: directionIndicators,
    支出明细: list(
      group(
        {
          支出内容: words({ required: true }),
          明细: list(
            group(
              {
                名称: words({ required: true }),
                金额: amount({ required: true }),
                测算依据: words({ required: true, ofOneYear: 'amounts' }),
              },
              { inOneLine: true },
            ),
            { required: true },
          ),
        },
        {},
      ),
      { required: true },
    ),
  },
  {},
);

export const targets = group(
  {
    金额单位: unit('绩效目标表的金额单位'),
    年度预算: group(
      {
        按收入性质: terms(targetIncomeNatures, () => amount({}), { required: true, inOneLine: true }),
        按支出性质: terms(targetExpenditureNatures, () => amount({}), { required: true, inOneLine: true }),
      },
      { required: true, section: '年度预算' },
    ),
    年度重点工作计划: list(
      group(
        {
          事项: words({ required: true, as: 'matter' }),
          责任单位: words({ as: 'responsible', note: '不填就是本单位' }),
          工作目标: words({ required: true, as: 'goal', long: true }),
        },
        {},
      ),
      { required: true, section: '年度重点工作计划', comment: '责任单位不写，就是本单位' },
    ),
    年度绩效指标: indicatorGroups(
      group(
        { 名称: text({ required: true }), 指标值: indicatorValue('资金总额', { required: true } as const) },
        { inOneLine: true },
      ),
      { required: true, section: '年度绩效指标（部门整体支出）' } as const,
    ),
    区级专项资金: group(
      {
        ...goals,
        专项: list(
          group({ 名称: words({ required: true }), ...goals, 支出方向: list(direction, { required: true }) }, {}),
          { required: true },
        ),
      },
      { whole: true, section: '区级专项资金' },
    ),
  },
  {},
);
