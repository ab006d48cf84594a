/**
 * Writes the first draft of the target forms' Word template: `npm run draft-target-forms-template`. As with the final
 * accounts, from then on the .docx is the source.
 */
import { writeFileSync } from 'node:fs';
import { openFontMetrics } from '../../fonts/font-metrics.ts';
import { loadFonts } from '../../fonts/load-fonts.ts';
import { wordTemplatePath } from '../../editions/load-word-template.ts';
import { layOut } from '../../layout/lay-out.ts';
import { draftWordTemplate } from './draft.ts';
import { composeTargetForms } from './model-reports.ts';

const metrics = openFontMetrics(loadFonts());
const { edition, reports } = composeTargetForms();
const [published, filled] = reports;
const template = draftWordTemplate([layOut(published, metrics), layOut(filled, metrics)]);
writeFileSync(process.argv[2] ?? wordTemplatePath(edition, 'performance-targets'), template);
