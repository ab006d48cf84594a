/**
 * Writes the first draft of a document's Word template: `npm run draft-word-template`, `npm run draft-target-forms-template`.
 * From then on the .docx is the source and is restyled in Word; run this again only when the form itself has changed, and
 * then style anew what was restyled. Arguments: the document, and a file other than the template itself.
 */
import { writeFileSync } from 'node:fs';
import { openFontMetrics } from '../../fonts/font-metrics.ts';
import { loadFonts } from '../../fonts/load-fonts.ts';
import { wordTemplatePath } from '../../editions/load-word-template.ts';
import { layOut } from '../../layout/lay-out.ts';
import { draftWordTemplate } from './draft.ts';
import { composeModelReports, composeTargetForms } from './model-reports.ts';

const metrics = openFontMetrics(loadFonts());
const [document = 'final-accounts', file] = process.argv.slice(2);
if (document === 'performance-targets') {
  const { edition, reports } = composeTargetForms();
  const [published, filled] = reports;
  const template = draftWordTemplate([layOut(published, metrics), layOut(filled, metrics)]);
  writeFileSync(file ?? wordTemplatePath(edition, document), template);
} else {
  const { edition, published, filled, bare } = composeModelReports();
  const template = draftWordTemplate([layOut(published, metrics), layOut(filled, metrics), layOut(bare, metrics)]);
  writeFileSync(file ?? wordTemplatePath(edition, 'final-accounts'), template);
}
