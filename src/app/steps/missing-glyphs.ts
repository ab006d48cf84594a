import { openDataFolder } from '../../facts/reading/data-folder.ts';
import { readDataFiles } from '../../facts/reading/data-files.ts';
import { withExcerpts } from '../../facts/reading/excerpts.ts';
import { findCharacter } from '../../facts/reading/data-files.ts';
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import { characterWithoutGlyph } from '../../layout/missing-characters.ts';
import { findMissingCharacters } from '../../layout/missing-characters.ts';
import type { Composition } from '../compose.ts';
import { documentKind } from '../documents/index.ts';

/** The composition, without its report where that has a character that none of its fonts has. */
export function checkCharacters(
  composition: Composition,
  dataRoot: string,
  year: number,
  fonts: (edition: string) => ReportFonts,
): Composition {
  const { report, document, edition, diagnostics } = composition;
  const missing = report === undefined ? [] : findMissingCharacters(report, fonts(edition));
  if (missing.length === 0) return composition;
  const folder = openDataFolder(dataRoot);
  const files = readDataFiles(folder, year, documentKind(document).factFiles);
  const found = missing.flatMap((one) => {
    const positions = findCharacter(files, one.character);
    return (positions.length === 0 ? [undefined] : positions).map((position) => characterWithoutGlyph(one, position));
  });
  return { ...composition, report: undefined, diagnostics: [...diagnostics, ...withExcerpts(found, folder)] };
}
