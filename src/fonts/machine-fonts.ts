/** The fonts that an edition wants, looked for on this machine. */
import { charactersOf } from './characters.ts';
import type { FaceRole, FontPreferences } from '../model/font-roles.ts';
import { judgeCandidates } from './choose-fonts.ts';
import type { Candidates } from './choose-fonts.ts';
import { openInstalled } from './load-fonts.ts';
import { findInstalledFonts } from './installed/installed-fonts.ts';
import type { InstalledFace } from './installed/installed-fonts.ts';
import type { Machine } from './installed/font-folders.ts';
import { canEmbed } from './open-font.ts';

export interface MachineFonts {
  readonly candidates: Candidates;
  /** Font files that can't be used: damaged, or not to be read. */
  readonly unreadable: readonly string[];
}

/** What the machine has of an edition's fonts, each of them tried. */
export function findMachineFonts(preferences: FontPreferences, machine: Machine): MachineFonts {
  const { faces, unreadable } = findInstalledFonts(machine);
  return { candidates: judgeCandidates(preferences, faces, works), unreadable };
}

/** Characters of which a font must have one; of rare ones and signs each font has its own. */
const samples: Readonly<Record<FaceRole, string>> = {
  title: '一',
  heading1: '一',
  heading2: '一',
  body: '一',
  table: '一',
  latin: '8',
  rare: '\u{20000}\u{30000}☑',
};

/** A font that has no Chinese characters, or is damaged inside, bears its name in vain. */
function works(face: InstalledFace, role: FaceRole): boolean {
  try {
    const font = openInstalled(face);
    return charactersOf(samples[role]).some((character) => canEmbed(font, character));
  } catch {
    return false;
  }
}
