import { exactAmount, exactDifference } from '../../../figures/format/amount.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Money } from '../../../model/money.ts';
import type { SourcePosition } from '../../../model/source-position.ts';

/** A cell that says something else than the facts of the workbook give. */
export function cellDiffers(
  position: SourcePosition,
  table: string,
  label: string,
  read: Money | undefined,
  computed: Money,
): Diagnostic {
  return {
    code: 'IMPORT-DIFFERS',
    severity: 'error',
    title: `“${table}”的数与由明细算出的不同`,
    position,
    subject: label,
    expected: `${exactAmount(computed)}（由最末一级的数算出）`,
    actual: read === undefined ? '表中没有这个数' : `${exactAmount(read)}（表中的数）`,
    ...(read === undefined ? {} : { difference: exactDifference(read.minus(computed)) }),
    hint: '请核对这一格与它下面各行、以及别的表中同一科目的数，在工作簿中改正后再导入；常见的是错行、漏行，或多位少位。',
  };
}
