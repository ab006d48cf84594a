/** Indicators as the target forms have them: typed once, and named where another form prints the same one. */
import type { TextFact } from '../../model/accounts.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Money } from '../../model/money.ts';
import { exact } from '../../model/money.ts';
import { targetIndicatorsOf } from '../../model/performance-targets.ts';
import type { TargetGroup, TargetIndicator } from '../../model/performance-targets.ts';
import { parseTargetValues } from '../../model/target-value.ts';
import type { TargetValue } from '../../model/target-value.ts';
import { toFillMark } from '../../model/to-fill.ts';
import type { Out } from '../catalogue/fact-node.ts';
import { capOf } from '../catalogue/targets-facts.ts';
import type { directionIndicators } from '../catalogue/targets-facts.ts';

type TypedGroups = Out<typeof directionIndicators>;
type TypedIndicator = TypedGroups[number]['二级指标'][number]['三级指标'][number];

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

/** The values of an indicator; `≤资金总额` has the amount in 万元 in place of the word. */
function cappedValues(value: string, { word, amount }: Cap): readonly TargetValue[] {
  const openCap = capOf(word).exec(value)?.[1];
  if (openCap !== undefined && amount === undefined) return [{ kind: 'quality', text: openCap + toFillMark }];
  const wan = amount?.dividedBy(exact(10_000)).toFixed() ?? '';
  return parseTargetValues(value.replace(capOf(word), (_, sign: string) => `${sign}${wan}万元`)) ?? [];
}
