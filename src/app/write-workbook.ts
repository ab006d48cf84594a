import { join } from 'node:path';
import { findEdition } from '../editions/index.ts';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { workbookFile } from '../model/document-names.ts';
import { isToFill } from '../model/to-fill.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { buildWorkbook } from '../workbook/export/build-workbook.ts';
import { writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { compose } from './compose.ts';
import { finalAccounts } from './documents/final-accounts-kind.ts';
import { endingAt, failureOf, stopAt } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';

export interface WorkbookOptions {
  readonly year: number;
  /** Folder of the facts. */
  readonly data: string;
  /** Folder that gets a folder of the year. */
  readonly out: string;
}

/** The workbook is written; `ending` tells how the facts in it are. */
export interface WrittenWorkbook extends Ended {
  readonly ending: 'done' | Stopped['ending'];
  readonly path: string;
  /** The errors among the facts. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many facts are still to be filled in. */
  readonly toFill: number;
}

/** Writes the workbook of a year beside its reports. Facts that don't tie out are no obstacle: it shows where they don't. */
export function writeWorkbook({ year, data, out }: WorkbookOptions): WrittenWorkbook | Stopped | Failed {
  let errors: readonly Diagnostic[] = [];
  try {
    const { context, edition, unitName, diagnostics } = composeYear(data, year);
    errors = diagnostics.filter(({ severity }) => severity === 'error');
    const tables = findEdition(edition)?.tables;
    if (context === undefined || tables === undefined) return stopAt(errors);
    const name = `${workbookFile.name(year, unitName)}.xlsx`;
    const bytes = writeXlsx(buildWorkbook(context, tables));
    settle(out, year);
    const place = exchangeSet(out, year, [{ name, bytes }], (other) => workbookFile.pattern.test(other));
    const toFill = diagnostics.filter(isToFill).length;
    return { ending: endingAt(errors), path: join(place, name), diagnostics: errors, toFill };
  } catch (error) {
    return failureOf(error, errors);
  }
}

/** The year's figures; those of a year that is not filled in yet as a draft has them. */
function composeYear(data: string, year: number) {
  const composition = compose(data, year, loadEditionTexts, finalAccounts);
  const unfinished = composition.context === undefined && composition.diagnostics.some(isToFill);
  return unfinished ? compose(data, year, loadEditionTexts, finalAccounts, { draft: true }) : composition;
}
