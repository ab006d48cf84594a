import { figureName } from '../../model/figure-name.ts';
import { exactAmount, exactDifference } from '../../figures/format/amount.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { keysOf, procurementKinds } from '../../model/terms.ts';
import { factPosition } from '../../figures/fact-position.ts';
import { optional } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** 63: what small and micro enterprises got is part of what small and medium ones got, and that of the total. */
export const procurementParts: Rule = {
  code: 'TIE-63',
  title: '政府采购的部分大于整体',
  basis: '授予小微企业 ≤ 授予中小企业 ≤ 采购支出',
  severity: 'error',
  check: ({ figures }) =>
    keysOf(procurementKinds).flatMap((kind) => [
      ...compare(figures, figureName('toSmallAndMicro', { kind }), figureName('toSmallAndMedium', { kind })),
      ...compare(figures, figureName('toSmallAndMedium', { kind }), figureName('procurement', { kind })),
    ]),
};

function compare(figures: Figures, partId: FigureName, wholeId: FigureName): readonly Finding[] {
  const [part, whole] = [figures.get(partId), figures.get(wholeId)];
  if (part.value.lessThanOrEqualTo(whole.value)) return [];
  const other = factPosition(figures, whole.name);
  return [
    {
      subject: part.label,
      severity: 'error',
      ...optional('position', factPosition(figures, part.name)),
      expected: `不大于${whole.label} ${exactAmount(whole.value)}`,
      actual: `${part.label} ${exactAmount(part.value)}`,
      difference: exactDifference(part.value.minus(whole.value)),
      ...optional('related', other === undefined ? undefined : { position: other, note: whole.label }),
      hint: '请核对 explanations.yaml 的“政府采购”，改正写错的一处。',
      figures: [part.name, whole.name],
    },
  ];
}
