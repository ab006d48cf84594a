import { openDataFolder } from '../../facts/reading/data-folder.ts';
import { findText, readDataFiles } from '../../facts/reading/data-files.ts';
import { withExcerpts } from '../../facts/reading/excerpts.ts';
import { findExcess, textTooLong } from '../../layout/excess.ts';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentId } from '../../model/document-names.ts';
import { documentKind } from '../documents/index.ts';

/** What of a document is too long for its form, with the place of the fact. */
export function tooLongTexts(
  laidOut: LaidOutReport,
  document: DocumentId,
  dataRoot: string,
  year: number,
): readonly Diagnostic[] {
  const excess = findExcess(laidOut);
  if (excess.length === 0) return [];
  const folder = openDataFolder(dataRoot);
  const files = readDataFiles(folder, year, documentKind(document).factFiles);
  const found = excess.map((one) => textTooLong(one, findText(files, one.text)));
  return withExcerpts([...new Map(found.map((one) => [one.actual, one])).values()], folder);
}
