/** Indicators as the target forms have them: typed once, and named where another form prints the same one. */
import { z } from 'zod';
import type { TextFact } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Money } from '../../model/money.ts';
import { exact } from '../../model/money.ts';
import { targetIndicatorsOf } from '../../model/performance-targets.ts';
import type { TargetGroup, TargetIndicator } from '../../model/performance-targets.ts';
import { parseTargetValues } from '../../model/target-value.ts';
import type { TargetValue } from '../../model/target-value.ts';
import { toFillMark } from '../../model/to-fill.ts';
import { text, textFact } from './fields.ts';
import type { FieldProblem } from './fields.ts';

const expectedValue = '指标值，如 ≥200家、100%、2023年12月31日前、较好完成；几个值用“；”隔开';

/** A value that can be read; in place of its number it may name an amount. */
const indicatorValue = (capWord: string) =>
  textFact.superRefine((fact, context) => {
    if (parseTargetValues(fact.text.replace(capOf(capWord), '$11万元')) !== undefined) return;
    const expected = `${expectedValue}；或 ≤${capWord}`;
    context.addIssue({ code: 'custom', params: { kind: 'wrong-type', expected } satisfies FieldProblem });
  });

const ownIndicator = z.strictObject({ 名称: textFact, 指标值: indicatorValue('资金总额') });

/** An indicator of its own, or one of the department's form (`同`), under its own name or another. */
const directionIndicator = z
  .strictObject({
    名称: textFact.optional(),
    指标值: indicatorValue('项目金额').optional(),
    同: textFact.optional(),
    绩效标准: text.optional(),
  })
  .superRefine(({ 名称, 指标值, 同 }, context) => {
    const expected = '“指标值”和“同”只写一项';
    const problem = (path: string) => {
      context.addIssue({
        code: 'custom',
        path: [path],
        params: { kind: 'wrong-type', expected } satisfies FieldProblem,
      });
    };
    if (同 === undefined && 名称 === undefined) problem('名称');
    if ((同 === undefined) === (指标值 === undefined)) problem('指标值');
  });

/** Groups of indicators, as scorecards and target forms both have them. */
export function groupsOf<I extends z.ZodType>(indicator: I) {
  return z
    .array(
      z.strictObject({
        一级指标: text,
        二级指标: z.array(z.strictObject({ 名称: text, 三级指标: z.array(indicator).min(1) })).min(1),
      }),
    )
    .min(1);
}

export const ownIndicators = groupsOf(ownIndicator);
export const directionIndicators = groupsOf(directionIndicator);

type TypedIndicator = z.output<typeof directionIndicator>;
type TypedGroups = z.output<typeof directionIndicators>;

/** An amount that a cost indicator may name in place of a number: `≤资金总额`. */
interface Cap {
  readonly word: '资金总额' | '项目金额';
  /** Undefined while it is still to come. */
  readonly amount: Money | undefined;
  readonly figure: FigureName;
}

/** The groups, and the names in `同` that no indicator of the department's form has. */
export function toTargetGroups(
  typed: TypedGroups,
  cap: Cap,
  department: readonly TargetGroup[],
): { readonly groups: readonly TargetGroup[]; readonly dangling: readonly TextFact[] } {
  const known = new Map(targetIndicatorsOf(department).map((indicator) => [indicator.name, indicator]));
  const groups = typed.map((group) => ({
    name: group.一级指标,
    subgroups: group.二级指标.map((subgroup) => ({
      name: subgroup.名称,
      indicators: subgroup.三级指标.map((one) => toIndicator(one, cap, known)),
    })),
  }));
  const dangling = typed
    .flatMap((group) => group.二级指标.flatMap((subgroup) => subgroup.三级指标))
    .flatMap(({ 同 }) => (同 === undefined || known.has(同.text) ? [] : [同]));
  return { groups, dangling };
}

function toIndicator(typed: TypedIndicator, cap: Cap, known: ReadonlyMap<string, TargetIndicator>): TargetIndicator {
  const { 名称, 指标值, 同, 绩效标准 } = typed;
  const same = 同 === undefined ? undefined : known.get(同.text);
  const place = 名称 ?? 同;
  return {
    name: place?.text ?? '',
    position: place?.position ?? { file: '', line: 1, column: 1 },
    values: same?.values ?? cappedValues(指标值?.text ?? '', cap),
    ...(绩效标准 === undefined ? {} : { standard: 绩效标准 }),
    ...(capOf(cap.word).test(指标值?.text ?? '') ? { figure: cap.figure } : {}),
    ...(same?.figure === undefined ? {} : { figure: same.figure }),
  };
}

/** `≤资金总额`: the sign is the first group. */
function capOf(word: string): RegExp {
  return new RegExp(`^([≤≦]|<=|不超过)\\s*${word}$`);
}

/** The values of an indicator; `≤资金总额` has the amount in 万元 in place of the word. */
function cappedValues(value: string, { word, amount }: Cap): readonly TargetValue[] {
  const openCap = capOf(word).exec(value)?.[1];
  if (openCap !== undefined && amount === undefined) return [{ kind: 'quality', text: openCap + toFillMark }];
  const wan = amount?.dividedBy(exact(10_000)).toFixed() ?? '';
  return parseTargetValues(value.replace(capOf(word), (_, sign: string) => `${sign}${wan}万元`)) ?? [];
}
