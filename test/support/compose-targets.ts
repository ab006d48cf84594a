import { loadEditionTexts } from '../../src/editions/load-edition-texts.ts';
import { performanceTargets } from '../../src/app/documents/performance-targets-kind.ts';
import { compose } from '../../src/app/compose.ts';
import type { Composition } from '../../src/app/compose.ts';
import type { TargetsContext } from '../../src/model/performance-targets.ts';
import type { Report } from '../../src/model/report.ts';

/** The target forms of a year in a data folder; fails with the diagnostics when there are none. */
export function composeTargets(
  dataRoot: string,
  year: number,
): Composition<TargetsContext> & { readonly report: Report } {
  const composition = compose(dataRoot, year, loadEditionTexts, performanceTargets);
  if (composition.report === undefined) throw new Error(JSON.stringify(composition.diagnostics, null, 2));
  return { ...composition, report: composition.report };
}
