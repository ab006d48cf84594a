/** Why a year can't be begun, each told once. */
import { error } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** @param found the files of final accounts that stand in the folder */
export function yearAlreadyBegun(year: number, found: readonly string[]): Diagnostic {
  return error({
    code: 'INIT-YEAR-EXISTS',
    title: `${String(year)}年度的决算数据已经有了，不再新建`,
    expected: `${String(year)} 文件夹中还没有决算数据（只有绩效目标表的文件可以）`,
    actual: `已有 ${found.join('、')}`,
    hint: `请接着填写现有的文件；要重新开始，先把 ${String(year)} 文件夹改名或移走。`,
  });
}

/** @param existing the years with a folder of their own */
export function nothingToCarry(from: number, year: number, existing: readonly string[]): Diagnostic {
  return error({
    code: 'INIT-NO-SOURCE',
    title: `没有可以沿用的${String(from)}年度数据`,
    expected: `数据文件夹中有 ${String(from)}/department.yaml 和完整的 ${String(from)}/accounts.yaml（或 targets.yaml）`,
    actual: existing.length === 0 ? '数据文件夹中没有任何年度' : `现有年度：${existing.join('、')}`,
    hint: `请用 --from 写明沿用哪一年，如：init --year ${String(year)} --from ${existing.at(-1) ?? String(from)}；只有比较数的年度不能沿用。`,
  });
}

/** @param toFill how many facts of last year are still blank */
export function lastYearUnfinished(from: number, toFill: number): Diagnostic {
  return error({
    code: 'INIT-UNFINISHED',
    title: `${String(from)}年度的收支还没有填完，算不出年末结转和结余`,
    position: { file: `${String(from)}/accounts.yaml`, line: 1, column: 1 },
    expected: '上年度的数都已填写',
    actual: `还有 ${String(toFill)} 处待填`,
    hint: `请先填完 ${String(from)}/accounts.yaml（generate --year ${String(from)} 会列出待填的地方），再建立下一年度。`,
  });
}
