import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { settleData } from '../output/at-work.ts';
import { composeAll, diagnosticsOf } from './compose.ts';
import { endingAt, failureOf, withNotes } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';

export interface CheckOptions {
  readonly year: number;
  /** Folder of the facts. */
  readonly data: string;
}

export interface CheckedYear extends Ended {
  readonly ending: 'done' | Stopped['ending'];
  /** Name of the unit; empty where no facts could be read. */
  readonly unit: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tests a year's facts against every rule. Nothing is written. */
export function check({ year, data }: CheckOptions): CheckedYear | Failed {
  const notes: string[] = [];
  try {
    notes.push(...settleData(data, 'check'));
    const compositions = composeAll(data, year, loadEditionTexts);
    const diagnostics = diagnosticsOf(compositions);
    const unit = compositions.find(({ unitName }) => unitName !== '')?.unitName ?? '';
    return withNotes({ ending: endingAt(diagnostics), unit, diagnostics }, notes);
  } catch (error) {
    return withNotes(failureOf(error), notes);
  }
}
