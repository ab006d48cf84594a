import { editions } from '../editions/index.ts';
import type { Candidate, ChosenFont, FontChoices, Refusal } from '../fonts/choose-fonts.ts';
import type { Machine } from '../fonts/installed/font-folders.ts';
import { findMachineFonts } from '../fonts/machine-fonts.ts';
import type { MachineFonts } from '../fonts/machine-fonts.ts';
import type { Ended } from './ending.ts';

export type { Candidate, ChosenFont, FontChoices, MachineFonts, Refusal };

export interface ListedFonts extends Ended {
  readonly ending: 'done';
  /** What each edition wants, and what became of it. */
  readonly editions: readonly { readonly edition: string; readonly fonts: MachineFonts }[];
}

/** Looks which of the fonts that the editions want are on this machine, and may be embedded. */
export function listFonts(machine: Machine): ListedFonts {
  return {
    ending: 'done',
    editions: editions.map(({ id, fonts }) => ({ edition: id, fonts: findMachineFonts(fonts, machine) })),
  };
}
