import { join, resolve } from 'node:path';
import { AssetProblem } from '../assets/asset-problem.ts';
import { loadEditionTexts } from '../assets/edition-texts.ts';
import { finalAccounts } from '../documents/final-accounts.ts';
import { findEdition } from '../editions/index.ts';
import { compose } from '../generate.ts';
import { workbookFile } from '../model/documents.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { OutputProblem } from '../output/output-problem.ts';
import { buildWorkbook } from '../workbook/build-workbook.ts';
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
    const { context, edition, unitName, diagnostics } = compose(resolve(data), year, loadEditionTexts, finalAccounts);
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
    if (errors.length > 0) terminal.error('数据有上列错误，核对表照数据生成，可在其中逐项核对。');
    return exitCodeFor(diagnostics);
  } catch (error) {
    if (!(error instanceof OutputProblem) && !(error instanceof AssetProblem)) throw error;
    terminal.error(`${error.message}\n没有生成核对表，原有文件没有改动。`);
    return exitCodes.output.code;
  }
}
