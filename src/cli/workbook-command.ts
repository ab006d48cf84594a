import { join, resolve } from 'node:path';
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { finalAccounts } from '../app/documents/final-accounts.ts';
import { findEdition } from '../editions/index.ts';
import { compose } from '../app/generate.ts';
import { workbookFile } from '../model/document-names.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { buildWorkbook } from '../workbook/export/build-workbook.ts';
import { writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { exitCodeFor, exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface WorkbookOptions {
  readonly year: number;
  readonly data: string;
  readonly out: string;
}

/** Writes the workbook of a year beside its reports. Facts that don't tie out are no obstacle: it shows where they don't. */
export function workbookCommand({ year, data, out }: WorkbookOptions, terminal: Terminal): ExitCode {
  try {
    const { context, edition, unitName, diagnostics } = composeYear(resolve(data), year);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) terminal.error(describeDiagnostics(errors, terminal.colour));
    const tables = findEdition(edition)?.tables;
    if (context === undefined || tables === undefined) {
      terminal.error('没有生成核对表，原有文件没有改动。');
      return exitCodeFor(diagnostics);
    }
    const name = `${workbookFile.name(year, unitName)}.xlsx`;
    const bytes = writeXlsx(buildWorkbook(context, tables));
    settle(resolve(out), year);
    const place = exchangeSet(resolve(out), year, [{ name, bytes }], (other) => workbookFile.pattern.test(other));
    terminal.print(`已生成${String(year)}年度决算公开核对表：\n  ${join(place, name)}`);
    const open = diagnostics.filter(({ code }) => code === toFill).length;
    if (open > 0) terminal.print(`还有 ${String(open)} 处没有填：在“说明要素”的浅黄色格里填好，再用 import 读回。`);
    if (errors.length > 0) terminal.error('数据有上列错误，核对表照数据生成，可在其中逐项核对。');
    return exitCodeFor(diagnostics);
  } catch (error) {
    if (!(error instanceof ForeseenProblem)) throw error;
    terminal.error(`${error.message}\n没有生成核对表，原有文件没有改动。`);
    return exitCodes.output.code;
  }
}

/** Code of the diagnostics about facts that are still to come. */
const toFill = 'READ-TO-FILL';

/** The year's figures; those of a year that is not filled in yet as a draft has them. */
function composeYear(data: string, year: number) {
  const composition = compose(data, year, loadEditionTexts, finalAccounts);
  const unfinished = composition.context === undefined && composition.diagnostics.some(({ code }) => code === toFill);
  return unfinished ? compose(data, year, loadEditionTexts, finalAccounts, { draft: true }) : composition;
}
