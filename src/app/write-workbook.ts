import { join } from 'node:path';
import { findEdition } from '../editions/index.ts';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { recordNames, workbookFile } from '../model/document-names.ts';
import { isToFill } from '../model/to-fill.ts';
import { enterOutput, settleData } from '../output/at-work.ts';
import { exchangeSet } from '../output/exchange-set.ts';
import type { NamedBytes } from '../output/exchange-set.ts';
import { readSetFile } from '../output/finished-set.ts';
import { manifestWithOthers, ownFiles } from '../output/own-files.ts';
import { buildWorkbook } from '../workbook/export/build-workbook.ts';
import { writeXlsx } from '../writers/xlsx/write-xlsx.ts';
import { compose } from './compose.ts';
import { finalAccounts } from './documents/final-accounts-kind.ts';
import { endingAt, failureOf, stopAt, withNotes } from './ending.ts';
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
  const notes: string[] = [];
  try {
    notes.push(...settleData(data, 'workbook'));
    const { context, edition, unitName, diagnostics } = composeYear(data, year);
    errors = diagnostics.filter(({ severity }) => severity === 'error');
    const tables = findEdition(edition)?.tables;
    if (context === undefined || tables === undefined) return withNotes(stopAt(errors), notes);
    const name = `${workbookFile.name(year, unitName)}.xlsx`;
    const place = putInPlace({ out, year }, { name, bytes: writeXlsx(buildWorkbook(context, tables)) }, notes);
    const toFill = diagnostics.filter(isToFill).length;
    return withNotes({ ending: endingAt(errors), path: join(place, name), diagnostics: errors, toFill }, notes);
  } catch (error) {
    return withNotes(failureOf(error, errors), notes);
  }
}

/** Puts the workbook beside the reports. An earlier one goes, unless somebody has filled it in. */
function putInPlace({ out, year }: Pick<WorkbookOptions, 'out' | 'year'>, file: NamedBytes, notes: string[]) {
  const { release, settled } = enterOutput(out, year, 'workbook');
  try {
    notes.push(...settled);
    const isWorkbook = (name: string) => workbookFile.pattern.test(name);
    const isOwn = ownFiles(out, year);
    const manifest = manifestWithOthers(readSetFile(out, year, recordNames.manifest), year, [file], isWorkbook);
    const exchanged = exchangeSet(out, year, [file, manifest], {
      isReplaced: (name, fingerprint) =>
        (isWorkbook(name) || name === recordNames.manifest) && isOwn(name, fingerprint),
    });
    notes.push(...exchanged.notes);
    return exchanged.place;
  } finally {
    release();
  }
}

/** The year's figures; those of a year that is not filled in yet as a draft has them. */
function composeYear(data: string, year: number) {
  const composition = compose(data, year, loadEditionTexts, finalAccounts);
  const unfinished = composition.diagnostics.some(isToFill);
  return unfinished ? compose(data, year, loadEditionTexts, finalAccounts, { draft: true }) : composition;
}
