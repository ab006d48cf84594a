import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import { unitKinds } from '../../model/terms.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 62: 机关运行经费 belongs to administrative units and institutions managed like them, and is their operating funds. */
export const agencyOperatingFunds: Rule = {
  code: 'TIE-62',
  title: '机关运行经费与公用经费不一致',
  basis: '行政单位和参照公务员法管理的事业单位：机关运行经费 = 06表公用经费；其他事业单位没有机关运行经费',
  severity: 'warning',
  check: ({ accounts, figures }) => {
    const stated = figures.get(figureName('agencyOperating'));
    const operating = figures.get(figureName('operatingFunds'));
    const isAgency = accounts.department.kind !== 'publicInstitution';
    const statedAtAll =
      accounts.explanations.agencyOperating.final !== undefined ||
      accounts.explanations.agencyOperating.openingBudget !== undefined;
    // Where a department has institutions besides its agencies, 公用经费 is theirs too, and 机关运行经费 a part of it.
    const isMixed = accounts.department.members.length > 1;
    const agrees = isMixed ? stated.value.lessThanOrEqualTo(operating.value) : stated.value.equals(operating.value);
    if (!statedAtAll || (agrees && (isAgency || isMixed))) return [];
    const { agencyOperating } = accounts.explanations;
    const other = factPosition(figures, operating.name);
    return [
      {
        subject: '机关运行经费',
        severity: 'warning' as const,
        ...optional('position', (agencyOperating.final ?? agencyOperating.openingBudget)?.position),
        expected: isAgency
          ? `${isMixed ? '不大于' : ''}公用经费 ${exactAmount(operating.value)}`
          : `${unitKinds.publicInstitution}不单列机关运行经费（公用经费 ${exactAmount(operating.value)}）`,
        actual: `机关运行经费 ${exactAmount(stated.value)}`,
        ...optional('difference', isAgency ? exactDifference(operating.value.minus(stated.value)) : undefined),
        ...optional('related', other === undefined ? undefined : { position: other, note: '06表公用经费的第一项' }),
        hint: '请核对单位性质和口径；按公开口径确为此数的，写明说明。',
        figures: [stated.name, operating.name],
      },
    ];
  },
};
