/**
 * Writes the first draft of the Word template: `npm run draft-word-template`. From then on the .docx is the source and
 * is restyled in Word; run this again only when the form itself has changed, and then style anew what was restyled.
 */
import { writeFileSync } from 'node:fs';
import { openFontMetrics } from '../../fonts/font-metrics.ts';
import { loadFonts } from '../../fonts/load-fonts.ts';
import { wordTemplatePath } from '../../editions/load-word-template.ts';
import { layOut } from '../../layout/lay-out.ts';
import { draftWordTemplate } from './draft.ts';
import { composeModelReports } from './model-reports.ts';

const metrics = openFontMetrics(loadFonts());
const { edition, published, filled, bare } = composeModelReports();
const template = draftWordTemplate([layOut(published, metrics), layOut(filled, metrics), layOut(bare, metrics)]);
writeFileSync(process.argv[2] ?? wordTemplatePath(edition, 'final-accounts'), template);
