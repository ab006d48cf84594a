/** scorecards/*.yaml: one performance self-evaluation form a file. */
import { z } from 'zod';
import type { NumberFact, Scorecard, ScorecardAmount, TextFact } from '../../model/accounts.ts';
import { exact, zero } from '../../model/money.ts';
import { keysOf, scorecardColumns, scorecardSources } from '../../model/terms.ts';
import { toFillMark } from '../../model/to-fill.ts';
import { amount, byTerm, points, termOf, text, textFact, wordFact } from './fields.ts';
import { toYuan } from './accounts-file.ts';
import { groupsOf } from './target-indicators.ts';

const scopes = { overall: '部门整体支出', project: '项目支出' } as const;

/** Money on a scorecard: an amount in 万元, or `取自 本年支出合计`. */
const scorecardAmount = wordFact.transform((fact, context): ScorecardAmountText | typeof z.NEVER => {
  const reference = /^取自\s*(\S+)$/.exec(fact.text)?.[1];
  if (reference !== undefined) return { kind: 'reference', name: { ...fact, text: reference } };
  if (fact.text === toFillMark) return { kind: 'stated', fact: { value: zero, position: fact.position, toFill: true } };
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

/** What the clerk adds to a target: what was achieved, and the points for it. */
const achievement = { 实际完成值: text, 分值: points, 得分: points, 偏差原因: text.optional() } as const;

/** Without 年度指标值 the target is that of the indicator of that name, or named by 指标, in targets.yaml. */
const indicator = z.strictObject({
  名称: text,
  指标: textFact.optional(),
  年度指标值: text.optional(),
  ...achievement,
});

const eitherIndicators = '“绩效指标”和“指标完成情况”只写一项';

const stated = z.strictObject({
  表种: termOf(scopes),
  项目: z
    .strictObject({
      专项名称: text.optional(),
      支出方向名称: text.optional(),
      项目总投资: amount.optional(),
      其中财政拨款: amount.optional(),
      项目总实施期: text.optional(),
    })
    .optional(),
  资金: byTerm(scorecardColumns, byTerm(columnTerms, scorecardAmount)),
  预期目标: text.optional(),
  实际完成情况: text,
  绩效指标: groupsOf(indicator).optional(),
  指标完成情况: z.record(z.string(), z.strictObject(achievement)).optional(),
});

export const scorecardSchema = stated.superRefine(({ 绩效指标, 指标完成情况 }, context) => {
  if ((绩效指标 === undefined) !== (指标完成情况 === undefined)) return;
  const path = 绩效指标 === undefined ? '绩效指标' : '指标完成情况';
  context.addIssue({ code: 'custom', path: [path], params: { kind: 'wrong-type', expected: eitherIndicators } });
});
export type ScorecardFile = z.output<typeof stated>;

/** A scorecard's file with all that it left to the targets filled in. */
export interface CompleteScorecardFile extends Omit<ScorecardFile, '项目' | '预期目标' | '绩效指标' | '指标完成情况'> {
  readonly project?: NonNullable<Scorecard['project']>;
  readonly expectedGoal: string;
  readonly groups: Scorecard['groups'];
}

/** The scorecard, amounts in yuan. `id` is the file name without extension. */
export function toScorecard(id: string, file: CompleteScorecardFile): Scorecard {
  const money = (typed: ScorecardAmountText): ScorecardAmount =>
    typed.kind === 'stated' ? { kind: 'stated', fact: wanToYuan(typed.fact) } : typed;
  const column = (typed: Partial<Record<keyof typeof columnTerms, ScorecardAmountText>> = {}) =>
    Object.fromEntries(
      keysOf(columnTerms).flatMap((source) => (typed[source] === undefined ? [] : [[source, money(typed[source])]])),
    );
  return {
    id,
    scope: file.表种,
    ...(file.project === undefined ? {} : { project: file.project }),
    funds: Object.fromEntries(keysOf(scorecardColumns).map((id) => [id, column(file.资金[id])])) as Scorecard['funds'],
    expectedGoal: file.expectedGoal,
    achievement: file.实际完成情况,
    groups: file.groups,
  };
}

/** Scorecards state their amounts in 万元. */
export const wanToYuan = toYuan(exact(10_000));
