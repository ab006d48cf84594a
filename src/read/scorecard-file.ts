/** scorecards/*.yaml: one performance self-evaluation form a file. */
import { z } from 'zod';
import type { NumberFact, Scorecard, ScorecardAmount, TextFact } from '../model/accounts.ts';
import { exact } from '../model/money.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../model/terms.ts';
import { amount, byTerm, points, termOf, text, textFact } from './fields.ts';
import { toYuan } from './accounts-file.ts';

const scopes = { overall: '部门整体支出', project: '项目支出' } as const;

/** Money on a scorecard: an amount in 万元, or `取自 本年支出合计`. */
const scorecardAmount = textFact.transform((fact, context): ScorecardAmountText | typeof z.NEVER => {
  const reference = /^取自\s*(\S+)$/.exec(fact.text)?.[1];
  if (reference !== undefined) return { kind: 'reference', name: { ...fact, text: reference } };
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(fact.text))
    return { kind: 'stated', fact: { value: exact(fact.text), position: fact.position } };
  context.addIssue({
    code: 'custom',
    params: { kind: 'not-an-amount', expected: '数字（万元），或“取自 本年支出合计”这样的引用' },
  });
  return z.NEVER;
});
type ScorecardAmountText = { kind: 'reference'; name: TextFact } | { kind: 'stated'; fact: NumberFact };

const columnTerms = { total: '合计', ...scorecardSources } as const;

const indicator = z.strictObject({
  名称: text,
  年度指标值: text,
  实际完成值: text,
  分值: points,
  得分: points,
  偏差原因: text.optional(),
});

export const scorecardSchema = z.strictObject({
  表种: termOf(scopes),
  项目: z
    .strictObject({
      专项名称: text,
      支出方向名称: text.optional(),
      项目总投资: amount.optional(),
      其中财政拨款: amount.optional(),
      项目总实施期: text.optional(),
    })
    .optional(),
  资金: byTerm(scorecardColumns, byTerm(columnTerms, scorecardAmount)),
  预期目标: text,
  实际完成情况: text,
  绩效指标: z
    .array(
      z.strictObject({
        一级指标: text,
        二级指标: z.array(z.strictObject({ 名称: text, 三级指标: z.array(indicator).min(1) })).min(1),
      }),
    )
    .min(1),
});

/** The scorecard, amounts in yuan. `id` is the file name without extension. */
export function toScorecard(id: string, file: z.output<typeof scorecardSchema>): Scorecard {
  const yuan = toYuan(exact(10_000));
  const money = (stated: ScorecardAmountText): ScorecardAmount =>
    stated.kind === 'stated' ? { kind: 'stated', fact: yuan(stated.fact) } : stated;
  const column = (stated: Partial<Record<keyof typeof columnTerms, ScorecardAmountText>> = {}) =>
    Object.fromEntries(
      keysOf(columnTerms).flatMap((source) => (stated[source] === undefined ? [] : [[source, money(stated[source])]])),
    );
  const project = file.项目;
  return {
    id,
    scope: file.表种,
    ...(project === undefined
      ? {}
      : {
          project: {
            name: project.专项名称,
            ...(project.支出方向名称 === undefined ? {} : { direction: project.支出方向名称 }),
            ...(project.项目总投资 === undefined ? {} : { investment: yuan(project.项目总投资) }),
            ...(project.其中财政拨款 === undefined ? {} : { investmentFromAppropriation: yuan(project.其中财政拨款) }),
            ...(project.项目总实施期 === undefined ? {} : { period: project.项目总实施期 }),
          },
        }),
    funds: Object.fromEntries(keysOf(scorecardColumns).map((id) => [id, column(file.资金[id])])) as Scorecard['funds'],
    expectedGoal: file.预期目标,
    achievement: file.实际完成情况,
    groups: file.绩效指标.map((group) => ({
      name: group.一级指标,
      subgroups: group.二级指标.map((subgroup) => ({
        name: subgroup.名称,
        indicators: subgroup.三级指标.map((one) => ({
          name: one.名称,
          target: one.年度指标值,
          actual: one.实际完成值,
          weight: one.分值,
          score: one.得分,
          ...(one.偏差原因 === undefined ? {} : { deviation: one.偏差原因 }),
        })),
      })),
    })),
  };
}
