import type { Classification, FormLines } from '../../model/classification.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { classificationPaths } from './classification-files.ts';
import { unnamedItems } from './reading-problems.ts';

/**
 * Every item that a form prints has a name in the year's lists: a table would print the bare code instead.
 * @param year whose lists these are
 */
export function checkFormLines(
  formLines: readonly FormLines[],
  classification: Classification,
  year: number,
): readonly Diagnostic[] {
  const paths = classificationPaths(year);
  return formLines.flatMap(({ list, tables, codes }) => {
    const unnamed = codes.filter((code) => !classification[list].has(code));
    return unnamed.length === 0 ? [] : [unnamedItems(paths[list], tables, codes.length, unnamed)];
  });
}
