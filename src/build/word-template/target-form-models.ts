/** The target forms that their Word template is drafted from. */
import { loadEditionTexts } from '../../editions/load-edition-texts.ts';
import { performanceTargets } from '../../app/documents/performance-targets.ts';
import { compose } from '../../app/compose.ts';
import type { Report } from '../../model/report.ts';

/** The published forms, and a unit with several special funds: the rows and sheets that the first has only one of. */
const models = [
  { dataFolder: 'data', year: 2023 },
  { dataFolder: 'test/fixtures/unit-with-targets', year: 2022 },
] as const;

/** Composes the target forms from the facts in the project, whose folder is the current one. */
export function composeTargetForms(): { readonly edition: string; readonly reports: readonly [Report, Report] } {
  const [published, filled] = models.map(({ dataFolder, year }) => {
    const { edition, report } = compose(dataFolder, year, loadEditionTexts, performanceTargets);
    if (report === undefined) throw new Error(`The targets in ${dataFolder} have errors: run check first.`);
    return { edition, report };
  });
  if (published === undefined || filled === undefined) throw new Error('There is no model.');
  return { edition: published.edition, reports: [published.report, filled.report] };
}
