/** The fonts of a run: the bundled ones, so that files don't depend on the machine, or the official ones it has. */
import { join } from 'node:path';
import type { ReportFonts } from './report-fonts.ts';
import type { FontMode, FontPreferences } from '../model/font-roles.ts';
import { chooseFonts } from './choose-fonts.ts';
import type { FontChoices } from './choose-fonts.ts';
import { bundledOnly, loadFonts } from './load-fonts.ts';
import type { Machine } from './installed/font-folders.ts';
import { findMachineFonts } from './machine-fonts.ts';
import type { MachineFonts } from './machine-fonts.ts';
import { openSubsetCache } from './subset-cache.ts';

export interface RunFonts {
  readonly fonts: ReportFonts;
  readonly choices: FontChoices;
  /** What the machine has, where it was asked. */
  readonly found: MachineFonts | undefined;
}

/** @throws AssetProblem when a bundled file is missing, when a character needs it */
export function loadRunFonts(preferences: FontPreferences, mode: FontMode, machine: Machine): RunFonts {
  const { cacheFolder } = machine;
  const subsets = cacheFolder === undefined ? undefined : openSubsetCache(join(cacheFolder, 'subsets'));
  switch (mode) {
    case 'bundled':
      return { fonts: loadFonts(bundledOnly, { subsets }), choices: bundledOnly, found: undefined };
    case 'auto': {
      const found = findMachineFonts(preferences, machine);
      const choices = chooseFonts(found.candidates);
      return { fonts: loadFonts(choices, { subsets }), choices, found };
    }
  }
}
