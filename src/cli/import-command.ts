import { basename, join, relative, resolve } from 'node:path';
import { editions, findEdition } from '../editions/index.ts';
import { importWorkbook } from '../workbook/import/import-workbook.ts';
import type { ImportResult } from '../workbook/import/import-workbook.ts';
import { folderExists, unopenableWorkbook } from '../workbook/import/import-problems.ts';
import { tableNames } from '../workbook/import/recognise/table-id.ts';
import { limits } from '../workbook/import/open/limits.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import { hasData, replaceData } from '../output/replace-data.ts';
import { classificationPaths, readClassification } from '../facts/reading/classification-files.ts';
import { openDataFolder } from '../facts/reading/data-folder.ts';
import type { DataFolder } from '../facts/reading/data-folder.ts';
import { departmentSchema, toDepartment } from '../facts/reading/department-file.ts';
import { readFile } from '../facts/reading/read-file.ts';
import { readPriorYear } from '../facts/reading/read-year.ts';
import { findToFill } from '../facts/reading/year-files.ts';
import { readWorkbookFile } from '../facts/reading/workbook-file.ts';
import { readFactsSheet } from '../workbook/facts-sheet/read-facts-sheet.ts';
import { describeBegunYear } from './describe-begun-year.ts';
import { exitCodeFor, exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { planFromLatestYear } from '../app/plan-year.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface ImportOptions {
  readonly file: string;
  readonly year: number;
  readonly replace: boolean;
  readonly data: string;
}

/** Writes a year's facts from a workbook; prints what was found, and what is still to be filled in. */
export function importCommand({ file, year, replace, data }: ImportOptions, terminal: Terminal): ExitCode {
  const root = resolve(data);
  const refuse = (problems: readonly Diagnostic[]): ExitCode => {
    terminal.error(describeDiagnostics(problems, terminal.colour));
    terminal.error('没有导入，原有数据没有改动。');
    return exitCodeFor(problems);
  };
  try {
    if (hasData(root, year) && !replace) return refuse([folderExists(year)]);
    const workbook = readWorkbookFile(resolve(file), limits.fileBytes);
    if ('why' in workbook) return refuse([unopenableWorkbook(file, workbook.why)]);
    const folder = openDataFolder(root);
    const { classification, year: listYear, problems: listProblems } = readClassification(folder, year);
    const begun = hasData(root, year) ? undefined : planFromLatestYear(folder, year);
    const base = new Map(begun?.rolled.files.map(({ name, text }) => [name, text]));
    const accounts = readExisting(folder, year, 'accounts.yaml', base);
    const explanations = readExisting(folder, year, 'explanations.yaml', base);
    const unreadable = [...listProblems, ...accounts.problems, ...explanations.problems];
    if (unreadable.length > 0) return refuse(unreadable);
    const result = importWorkbook({
      file: basename(file),
      bytes: workbook.bytes,
      year,
      existing: { accounts: accounts.text, explanations: explanations.text },
      classification,
      lists: classificationPaths(listYear),
      tables: editionOf(folder, year).tables,
      readFactSheet: readFactsSheet,
    });
    if (result.texts === undefined) return refuse(result.problems);
    if (result.problems.length > 0) terminal.error(describeDiagnostics(result.problems, terminal.colour));
    const imported = new Map([['accounts.yaml', result.texts.accounts]]);
    if (result.texts.explanations !== undefined) imported.set('explanations.yaml', result.texts.explanations);
    const files = [...new Map([...base, ...imported])].map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
    const { place, copy } = replaceData(root, year, files);
    const copied = copy === undefined ? undefined : relative(root, copy);
    terminal.print(summarise(result, year, place, copied, [...imported.keys()]));
    if (begun !== undefined) {
      const compared = readPriorYear(folder, year - 1).value !== undefined;
      const toFill = findToFill(folder, year);
      const { from, rolled } = begun;
      const described = { year, from, place, rolled, listsCopied: false, compared, toFill };
      terminal.print(`\n${describeBegunYear(described, terminal.colour)}`);
    }
    return exitCodes.done.code;
  } catch (error) {
    if (!(error instanceof ForeseenProblem)) throw error;
    terminal.error(`${error.message}\n没有导入，原有数据没有改动。`);
    return exitCodes.output.code;
  }
}

/** A file of the year as it stands, or as the year begins with it. */
function readExisting(
  folder: DataFolder,
  year: number,
  name: string,
  base: ReadonlyMap<string, string>,
): { readonly text: string | undefined; readonly problems: readonly Diagnostic[] } {
  const path = `${String(year)}/${name}`;
  if (!folder.hasFile(path)) return { text: base.get(name), problems: [] };
  const read = folder.readText(path);
  return 'problem' in read ? { text: undefined, problems: [read.problem] } : { text: read.text, problems: [] };
}

/** The form of the year, or of the latest before it that has one; the first form where no year says. */
function editionOf(folder: DataFolder, year: number) {
  const years = folder.list('').filter((name) => /^\d{4}$/.test(name) && name <= String(year));
  const named = years.toReversed().flatMap((name) => {
    const path = `${name}/department.yaml`;
    const { value } = folder.hasFile(path)
      ? readFile(folder, path, departmentSchema, toDepartment)
      : { value: undefined };
    const edition = value === undefined ? undefined : findEdition(value.edition.text);
    return edition === undefined ? [] : [edition];
  });
  const edition = named[0] ?? editions[0];
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

function summarise(
  { tables, factSheets, skipped, unit, facts, compared, rounded, problems }: ImportResult,
  year: number,
  place: string,
  copy: string | undefined,
  files: readonly string[],
): string {
  const open = problems.filter(({ code }) => code.startsWith('IMPORT-OPENING-'));
  const units = new Set(tables.map((table) => table.unit).filter((one) => one !== undefined));
  const nextSteps = [
    ...open.map(({ subject }) => `accounts.yaml 的“${subject ?? ''}”`),
    ...(factSheets.length > 0 ? [] : ['explanations.yaml 中的原因、人数、次数、采购和资产']),
  ];
  return [
    `已导入${String(year)}年度决算数据：`,
    ...files.map((name) => `  ${join(place, name)}`),
    `认出的表 ${String(tables.length)} 张：`,
    ...tables.map(({ id, sheet }) => `  工作表“${sheet}” → ${tableNames[id]}`),
    ...factSheets.map((sheet) => `  工作表“${sheet}” → 说明要素`),
    ...(skipped.length === 0 ? [] : [`没有导入的工作表：${skipped.join('、')}`]),
    `金额单位：${unit}${units.size > 1 ? '（各表单位不一，已换算）' : ''}；写入 ${String(facts)} 个数。`,
    `与工作簿逐格核对 ${String(compared)} 格，${rounded === 0 ? '全部一致' : `其中 ${String(rounded)} 格只有尾差，其余一致`}。`,
    ...(copy === undefined ? [] : [`原文件夹的备份：${copy}`]),
    `工作簿没有、还要填写的：${nextSteps.length === 0 ? '没有' : nextSteps.join('；')}。`,
    `填好以后运行 check --year ${String(year)} 检查，再运行 generate --year ${String(year)} 生成报告。`,
  ].join('\n');
}
