/** What the tables leave open or contradict, each worded once: told with the key of accounts.yaml that is to be filled. */
import { exactAmount, exactDifference } from '../../../figures/format/amount.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Money } from '../../../model/money.ts';
import type { SourcePosition } from '../../../model/source-position.ts';

type Path = readonly string[];

const keyOf = (path: Path) => path.join(' → ');
const at = (position: SourcePosition | undefined) => (position === undefined ? {} : { position });

export function fundUnknown(
  position: SourcePosition | undefined,
  path: Path,
  otherwise: Path,
  amount: Money,
): Diagnostic {
  return {
    code: 'IMPORT-FUND',
    severity: 'error',
    title: '看不出这笔支出的资金来源',
    ...at(position),
    subject: keyOf(path),
    expected: `这一资金来源的支出表，或 accounts.yaml 中的“${keyOf(path)}”`,
    actual: `支出决算表中有 ${exactAmount(amount)}，没有表能说明它是“${path[1] ?? ''}”还是“${otherwise[1] ?? ''}”`,
    hint: `请把缺少的那张公开表放进工作簿；没有这张表的，在 accounts.yaml 中填写“${keyOf(path)}”（不是这一来源的填 0），再用 --replace 导入。`,
  };
}

export function negativeRest(position: SourcePosition | undefined, path: Path, amount: Money): Diagnostic {
  return {
    code: 'IMPORT-NEGATIVE-REST',
    severity: 'warning',
    title: '支出决算表小于各财政拨款支出表，非财政拨款支出成了负数',
    ...at(position),
    subject: keyOf(path),
    expected: '支出决算表的数不小于公开05、08、09表同一科目的合计',
    actual: exactAmount(amount),
    hint: '请核对支出决算表与财政拨款支出表的这一科目，是否漏了一行或错行。',
  };
}

export function openingBalanceDiffers(
  position: SourcePosition | undefined,
  path: Path,
  total: Money,
  stated: Money,
): Diagnostic {
  return {
    code: 'IMPORT-OPENING-BALANCE',
    severity: 'error',
    title: '已填的年初结转和结余与表中的合计不符',
    ...at(position),
    subject: keyOf(path),
    expected: exactAmount(total),
    actual: `accounts.yaml 中各科目合计 ${exactAmount(stated)}`,
    difference: exactDifference(total.minus(stated)),
    hint: `请核对后改正 accounts.yaml 的“${keyOf(path)}”，或改正工作簿，再导入。`,
  };
}

export function openingBudgetAsked(
  file: string,
  path: Path,
  codes: readonly string[],
  total: Money | undefined,
): Diagnostic {
  return {
    code: 'IMPORT-OPENING-BUDGET',
    severity: 'warning',
    title: '年初预算不在公开表中，请填写',
    position: { file, line: 1, column: 1, cell: '' },
    subject: keyOf(path),
    expected: `按项级科目填写一般公共预算财政拨款支出的年初预算${total === undefined ? '' : `，合计应为 ${exactAmount(total)}`}`,
    actual: `还没有填的科目：${codes.slice(0, 20).join('、')}${codes.length > 20 ? ` 等 ${String(codes.length)} 个` : ''}`,
    hint: `请在 accounts.yaml 的“${keyOf(path)}”下填写，年初没有安排的填 0；当年没有支出而有预算的科目也要添上。没有填好之前不能生成报告。`,
  };
}

export function openingBudgetDiffers(position: SourcePosition, path: Path, total: Money, stated: Money): Diagnostic {
  return {
    code: 'IMPORT-OPENING-BUDGET',
    severity: 'warning',
    title: '已填的年初预算与财决01表的年初预算数不符',
    position,
    subject: keyOf(path),
    expected: exactAmount(total),
    actual: `accounts.yaml 中各科目合计 ${exactAmount(stated)}`,
    difference: exactDifference(total.minus(stated)),
    hint: '请核对年初预算；年初预算中有上年结转资金的，两者可以不同。',
  };
}
