import type { EditionTexts } from '../../editions/load-edition-texts.ts';
import { findEdition } from '../../editions/index.ts';
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { loadWordTemplate } from '../../editions/load-word-template.ts';
import type { Machine } from '../../fonts/installed/font-folders.ts';
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import { loadRunFonts } from '../../fonts/run-fonts.ts';
import type { RunFonts } from '../../fonts/run-fonts.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { FontMode, FontPreferences } from '../../model/font-roles.ts';
import type { WordThread } from '../word-thread/word-thread.ts';

/** What the program itself brings: templates and fonts, loaded when they are needed. */
export interface Assets {
  readonly texts: (edition: string) => EditionTexts;
  readonly wordTemplate: (edition: string, document: DocumentId) => Uint8Array;
  readonly fonts: (edition: string) => ReportFonts;
  /** Which fonts were chosen, of each edition whose fonts were asked for. */
  readonly fontsTaken: () => readonly FontsTaken[];
  /** Writes Word files beside the PDF, where there is a second thread. */
  readonly wordThread?: WordThread;
}

/** Where they are looked for, and what else there is. */
export interface AssetSources {
  readonly machine: Machine;
  readonly wordThread?: WordThread | undefined;
}

export type FontsTaken = Pick<RunFonts, 'choices' | 'found'>;

export function loadAssets(fontMode: FontMode, { machine, wordThread }: AssetSources): Assets {
  const loaded = new Map<string, RunFonts>();
  return {
    texts: loadEditionTexts,
    wordTemplate: loadWordTemplate,
    fonts: (edition) => {
      const fonts = loaded.get(edition) ?? loadRunFonts(fontPreferences(edition), fontMode, machine);
      loaded.set(edition, fonts);
      return fonts.fonts;
    },
    fontsTaken: () => [...loaded.values()].map(({ choices, found }) => ({ choices, found })),
    ...(wordThread === undefined ? {} : { wordThread }),
  };
}

/** The fonts that an edition wants, for a document that was composed in it. */
function fontPreferences(edition: string): FontPreferences {
  const found = findEdition(edition);
  if (found === undefined) throw new TypeError(`An edition that does not exist: ${edition}.`);
  return found.fonts;
}
