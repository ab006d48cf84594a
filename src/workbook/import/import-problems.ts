/** The diagnostics about a workbook as a file, each worded once. */
import { error } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SourcePosition } from '../../model/source-position.ts';

const warning = (diagnostic: Omit<Diagnostic, 'severity'>): Diagnostic => ({ severity: 'warning', ...diagnostic });
const hint = (diagnostic: Omit<Diagnostic, 'severity'>): Diagnostic => ({ severity: 'hint', ...diagnostic });

const saveAgain = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入另存的文件';

/** A workbook as a whole, or one of its sheets. */
export function inWorkbook(file: string, cell = ''): SourcePosition {
  return { file, line: 1, column: 1, cell };
}

export function unopenableWorkbook(file: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-FILE',
    title: '工作簿打不开',
    position: inWorkbook(file),
    expected: '一个可以读取的 .xlsx 或 .xls 文件',
    actual,
    hint: '请检查文件名和所在文件夹是否写对；文件名中有空格的，用英文引号括起来。文件正在 Excel 或 WPS 中打开的，先关闭。',
  });
}

export function notAWorkbook(file: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-NOT-WORKBOOK',
    title: '这不是 Excel 工作簿',
    position: inWorkbook(file),
    expected: 'Excel 工作簿（.xlsx 或 .xls）',
    actual,
    hint: `扩展名是 .xls 的文件，内容也可能是网页或文本。${saveAgain}。`,
  });
}

export function encryptedWorkbook(file: string): Diagnostic {
  return error({
    code: 'IMPORT-ENCRYPTED',
    title: '工作簿有打开密码，读不出来',
    position: inWorkbook(file),
    expected: '没有密码的工作簿',
    actual: '内容已加密',
    hint: '请用 Excel 或 WPS 输入密码打开，取消打开密码（文件→信息→保护工作簿），保存后再导入。',
  });
}

export function damagedWorkbook(file: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-DAMAGED',
    title: '工作簿不完整或已损坏',
    position: inWorkbook(file),
    expected: '完整的工作簿',
    actual,
    hint: `请重新从账务系统导出，或重新下载、复制一次；能在 Excel 或 WPS 中打开的，${saveAgain.slice(1)}。`,
  });
}

/** One sheet of several; that a table is missing then is told of its own. */
export function unreadableSheet(file: string, sheet: string): Diagnostic {
  return warning({
    code: 'IMPORT-DAMAGED',
    title: '一张工作表读不出来',
    position: inWorkbook(file, sheet),
    actual: '不是表格（如图表），或内容已损坏',
    hint: `这张工作表没有导入。其中有公开表的，${saveAgain.slice(1)}。`,
  });
}

export function oversizedWorkbook(file: string, expected: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-TOO-LARGE',
    title: '工作簿过大，没有读取',
    position: inWorkbook(file),
    expected,
    actual,
    hint: '九张公开表通常不到1 MB。请确认选对了文件；可把九张表复制到一个新的工作簿，保存后再导入。',
  });
}

/** Within all limits on size, and still too much work: as a rule a damaged file. */
export function readingUnfinished(file: string, expected: string, actual: string): Diagnostic {
  return error({
    code: 'IMPORT-UNFINISHED',
    title: '工作簿读不完，没有导入',
    position: inWorkbook(file),
    expected,
    actual,
    hint: '文件可能已损坏，或合并单元格、格式多得不正常。请重新从账务系统导出，或把九张表的内容复制到一个新的工作簿（选择性粘贴为数值），另存为“Excel 工作簿（*.xlsx）”后再导入。',
  });
}

export function macrosIgnored(file: string): Diagnostic {
  return warning({
    code: 'IMPORT-MACROS',
    title: '工作簿中有宏，没有运行',
    position: inWorkbook(file),
    expected: '没有宏的工作簿',
    actual: '含有 VBA 宏',
    hint: '只读取了单元格中已有的数，宏从不运行。来历不明的带宏文件请不要在 Excel 中启用宏。',
  });
}

export function externalLinksIgnored(file: string, actual: string): Diagnostic {
  return warning({
    code: 'IMPORT-EXTERNAL-LINKS',
    title: '工作簿引用了别的文件，没有打开那些文件',
    position: inWorkbook(file),
    expected: '数都在工作簿之内',
    actual,
    hint: '用的是上次保存时算出的数。请在 Excel 中确认这些数是最新的，或把公式“选择性粘贴”为数值。',
  });
}

export function surplusRows(file: string, sheet: string, most: number): Diagnostic {
  return error({
    code: 'IMPORT-TOO-MANY-ROWS',
    title: '工作表的行太多，后面的没有读',
    position: inWorkbook(file, sheet),
    expected: `每张工作表有内容的部分不超过 ${String(most)} 行`,
    actual: `第 ${String(most)} 行以后还有内容`,
    hint: '请确认选对了文件；不是公开表的内容，请从这张工作表中删去。',
  });
}

export function hiddenContent(file: string, sheet: string, what: string): Diagnostic {
  return hint({
    code: 'IMPORT-HIDDEN',
    title: '隐藏的内容也读了',
    position: inWorkbook(file, sheet),
    actual: what,
    hint: '隐藏的行和工作表同样导入。不该导入的，请在工作簿中删去后再导入一次。',
  });
}

/** @param items code and name of each @param lists names of the files that hold them */
export function itemsLearnt(file: string, items: readonly string[], lists: readonly string[]): Diagnostic {
  return hint({
    code: 'IMPORT-LEARNT',
    title: '科目表中没有的科目，已照工作簿记下',
    position: inWorkbook(file),
    actual: items.join('、'),
    hint: `编码和名称写入了本年文件夹的 ${lists.join('、')}，所属预算由所在的表判断。请核对；工作簿里写错了的，改正后重新导入。`,
  });
}

/** @param cells place, label and both amounts of each */
export function tailsFound(position: SourcePosition, cells: readonly string[]): Diagnostic {
  return hint({
    code: 'IMPORT-TAIL',
    title: '表中有四舍五入的尾差，报告照表印',
    position,
    subject: `${String(cells.length)} 处`,
    actual: cells.join('；'),
    hint: '不必修改。',
  });
}

export function figureTwice(
  position: SourcePosition,
  label: string,
  other: SourcePosition,
  [amount, otherAmount, difference]: readonly [string, string, string],
): Diagnostic {
  return error({
    code: 'IMPORT-DIFFERS',
    title: '两张表里同一个数不同',
    position,
    subject: label,
    expected: `${otherAmount}（另一张表中的数）`,
    actual: amount,
    difference,
    related: { position: other, note: '同一个数' },
    hint: '请核对批复的决算表，在工作簿中改正错的一处后再导入。',
  });
}

export function noTables(file: string): Diagnostic {
  return error({
    code: 'IMPORT-NO-TABLES',
    title: '工作簿中没有认出任何公开表',
    position: inWorkbook(file),
    expected: '有“收入决算表”“支出决算表”等表名，或“公开02表”这样的表号，以及原样的表头',
    actual: '没有一张工作表符合',
    hint: '请确认选对了文件；表名和表头写在图片里的读不出来，请用账务系统重新导出。',
  });
}

export function folderExists(year: number): Diagnostic {
  return error({
    code: 'IMPORT-FOLDER-EXISTS',
    title: `已有${String(year)}年度的数据，没有改动`,
    expected: `数据文件夹中没有 ${String(year)} 文件夹`,
    actual: `已有 ${String(year)} 文件夹`,
    hint: '要把工作簿导入这个年度，请加上 --replace：原文件夹先留一份带日期的备份，表里没有的内容和注释都保留。',
  });
}
