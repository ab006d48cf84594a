/** The diagnostics about tables that can't be read, each worded once. */
import { error } from '../../../model/diagnostic.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { SourcePosition } from '../../../model/source-position.ts';

/** As much of a cell as is worth repeating. */
const longestQuote = 60;
const quote = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

export function valueNotComputed(position: SourcePosition, formula: string): Diagnostic {
  return error({
    code: 'IMPORT-NO-VALUE',
    title: '公式没有算出的值',
    position,
    expected: '文件中保存有公式的计算结果',
    actual: `=${quote(formula)}`,
    hint: '请用 Excel 或 WPS 打开这个工作簿，保存一次（打开时会自动计算），再导入。',
  });
}

export function notAnAmount(position: SourcePosition, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-NOT-AN-AMOUNT',
    title: '这里应是一个金额，读不出来',
    position,
    expected: '数字，如 1,234.56；没有发生额的为空、0 或“—”',
    actual: quote(actual),
    hint: '请在工作簿中改成数字；不是金额的文字请移到别的单元格。',
  });
}

export function missingColumn(position: SourcePosition, table: string, missing: readonly string[]): Diagnostic {
  return error({
    code: 'IMPORT-COLUMN',
    title: `“${table}”缺少栏目`,
    position,
    expected: `表头中有：${missing.join('、')}`,
    actual: '没有找到这样的表头',
    hint: '请核对表头的文字，改成公开表的原文；表头应在数据上方，合并的单元格可以保留。',
  });
}

export function unknownColumn(position: SourcePosition, head: string): Diagnostic {
  return {
    code: 'IMPORT-UNKNOWN-COLUMN',
    severity: 'warning',
    title: '不认识的一栏，其中的数没有导入',
    position,
    expected: '公开表原有的栏目',
    actual: head === '' ? '没有表头' : quote(head),
    hint: '属于公开表的，请把表头改成原文；自行加的一栏不影响导入。',
  };
}

export function unknownCode(
  position: SourcePosition,
  code: string,
  list: string,
  meant: string | undefined,
): Diagnostic {
  return error({
    code: 'IMPORT-UNKNOWN-CODE',
    title: `科目表中没有“${quote(code)}”`,
    position,
    expected: `${list} 中列有的科目`,
    actual: quote(code),
    hint: `${meant === undefined ? '' : `是不是“${meant}”？`}请核对；确是本年有效的科目，就在 ${list} 中添一行（编码、名称，功能科目还要写所属预算）。`,
  });
}

export function codeAndNameDiffer(
  position: SourcePosition,
  expected: string,
  actual: string,
  other: string,
): Diagnostic {
  return error({
    code: 'IMPORT-CODE-AND-NAME',
    title: '科目编码与名称对不上，可能串行',
    position,
    expected,
    actual,
    hint: `这个名称是科目 ${other} 的。请核对这一行的编码、名称和金额是否错行，在工作簿中改正后再导入。`,
  });
}

export function nameDiffers(position: SourcePosition, expected: string, actual: string): Diagnostic {
  return {
    code: 'IMPORT-NAME',
    severity: 'hint',
    title: '科目名称与科目表不同，以编码为准',
    position,
    expected,
    actual: quote(actual),
    hint: '报告用科目表中的名称。本年名称有变的，请在 classification 文件夹的科目表中改正。',
  };
}

export function unknownRow(position: SourcePosition, label: string): Diagnostic {
  return error({
    code: 'IMPORT-ROW',
    title: '这一行有金额，但不知道是什么项目',
    position,
    expected: '表中原有的项目或科目，与金额在同一行',
    actual: label === '' ? '没有项目名称' : quote(label),
    hint: '请核对金额是否错行、项目名称是否写错，在工作簿中改正后再导入。',
  });
}

export function amountTwice(position: SourcePosition, label: string, other: SourcePosition, note: string): Diagnostic {
  return error({
    code: 'IMPORT-ROW-TWICE',
    title: `“${label}”出现两次，金额不同`,
    position,
    related: { position: other, note },
    expected: '同一项目在一张表中只有一个金额',
    actual: note,
    hint: '请核对两处，删去多余的一行，再导入。',
  });
}

export function unitNotStated(position: SourcePosition, table: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-UNIT',
    title: `“${table}”的金额单位不明`,
    position,
    expected: '表头上方写有“单位：万元”或“单位：元”',
    actual,
    hint: '请在这张工作表的表头上方写明“单位：万元”或“单位：元”，再导入；程序不猜单位。',
  });
}

export function tableTwice(position: SourcePosition, table: string, other: string): Diagnostic {
  return error({
    code: 'IMPORT-TABLE-TWICE',
    title: `有两张“${table}”，数不相同`,
    position,
    expected: '每种表一张',
    actual: `${other} 也是这张表`,
    hint: '请删去多余的一张（如上年的、作废的），或改掉它的标题，再导入。',
  });
}

export function ambiguousTable(position: SourcePosition): Diagnostic {
  return error({
    code: 'IMPORT-WHICH-TABLE',
    title: '看不出是哪一张表',
    position,
    expected: '表头上方有表名，或“公开05表”这样的表号',
    actual: '一般公共预算财政拨款支出决算表与国有资本经营预算财政拨款支出决算表的表头相同',
    hint: '请在这张工作表的表头上方写上表名，再导入。',
  });
}

export function missingTable(file: string, table: string, needed: boolean, without: string): Diagnostic {
  return {
    code: 'IMPORT-MISSING-TABLE',
    severity: needed ? 'error' : 'warning',
    title: `没有找到“${table}”`,
    position: { file, line: 1, column: 1, cell: '' },
    expected: '九张公开表都在同一个工作簿中',
    actual: without,
    hint: '请核对这张表的标题，或把它复制到同一个工作簿中，再导入。',
  };
}

export function otherYear(position: SourcePosition, year: number, actual: string): Diagnostic {
  return {
    code: 'IMPORT-YEAR',
    severity: 'warning',
    title: '表中写的年度不同',
    position,
    expected: `${String(year)}年度`,
    actual: quote(actual),
    hint: '请确认选对了工作簿和年度；只是标题没有改的，可以不理会。',
  };
}

export function wrongBudget(position: SourcePosition, table: string, expected: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-WRONG-BUDGET',
    title: `“${table}”中有别的预算的科目`,
    position,
    expected,
    actual,
    hint: '请核对科目编码，或把这一行移到相应的表中；科目所属预算写错的，在 classification 文件夹的科目表中改正。',
  });
}
