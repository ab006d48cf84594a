import type { ImportedYear } from '../app/import-year.ts';

/** What `import` wrote and where it found it, and what is left to do. */
export function describeImport(imported: ImportedYear, year: number): string {
  const { files, tables, factSheets, skipped, unit, facts, compared, rounded, copy, diagnostics } = imported;
  const open = diagnostics.filter(({ code }) => code.startsWith('IMPORT-OPENING-'));
  const units = new Set(tables.map((table) => table.unit).filter((one) => one !== undefined));
  const nextSteps = [
    ...open.map(({ subject }) => `accounts.yaml 的“${subject ?? ''}”`),
    ...(factSheets.length > 0 ? [] : ['explanations.yaml 中的原因、人数、次数、采购和资产']),
  ];
  return [
    `已导入${String(year)}年度决算数据：`,
    ...files.map((path) => `  ${path}`),
    `认出的表 ${String(tables.length)} 张：`,
    ...tables.map(({ sheet, name }) => `  工作表“${sheet}” → ${name}`),
    ...factSheets.map((sheet) => `  工作表“${sheet}” → 填写的内容`),
    ...(skipped.length === 0 ? [] : [`没有导入的工作表：${skipped.join('、')}`]),
    `金额单位：${unit}${units.size > 1 ? '（各表单位不一，已换算）' : ''}；写入 ${String(facts)} 个数。`,
    `与工作簿逐格核对 ${String(compared)} 格，${rounded === 0 ? '全部一致' : `其中 ${String(rounded)} 格只有尾差，其余一致`}。`,
    ...(copy === undefined ? [] : [`原文件夹的备份：${copy}`]),
    `工作簿没有、还要填写的：${nextSteps.length === 0 ? '没有' : nextSteps.join('；')}。`,
    `填好以后运行 check --year ${String(year)} 检查，再运行 generate --year ${String(year)} 生成报告。`,
  ].join('\n');
}
