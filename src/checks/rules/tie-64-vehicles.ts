import { figureName } from '../../model/figure-name.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 64: all vehicles of section 十三 are at least those that fiscal appropriations keep running. */
export const vehicles: Rule = {
  code: 'TIE-64',
  title: '车辆总数小于财政拨款开支的公务用车保有量',
  basis: '“十三”车辆数 = 各类之和 ≥ “七”公务用车保有量',
  severity: 'error',
  check: ({ figures }) => {
    const total = figures.get(figureName('vehicles'));
    const kept = figures.get(figureName('vehiclesKept'));
    if (total.value.greaterThanOrEqualTo(kept.value)) return [];
    const other = factPosition(figures, kept.name);
    return [
      {
        subject: '车辆总数',
        severity: 'error' as const,
        ...optional('position', factPosition(figures, total.name) ?? other),
        expected: `不少于保有量 ${kept.value.toFixed()} 辆`,
        actual: `${total.value.toFixed()} 辆`,
        difference: `${kept.value.minus(total.value).toFixed()} 辆`,
        ...optional('related', other === undefined ? undefined : { position: other, note: '公务用车保有量' }),
        hint: '请核对 explanations.yaml 的“国有资产 → 车辆”和“三公经费 → 公务用车 → 保有量”。',
        figures: [total.name, kept.name],
      },
    ];
  },
};
