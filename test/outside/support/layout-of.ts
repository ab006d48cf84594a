import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { LaidOutReport } from '../../../src/layout/laid-out-report.ts';
import { composeTargets } from '../../support/compose-targets.ts';
import { composeYear } from '../../support/compose-year.ts';
import type { LookedAt } from './units.ts';

const metrics = openFontMetrics(loadFonts());

/** The layout that the files of a document were written from. */
export function layoutOf({ data, year, document }: Pick<LookedAt, 'data' | 'year' | 'document'>): LaidOutReport {
  const compose = document === 'final-accounts' ? composeYear : composeTargets;
  return layOut(compose(data, year).report, metrics);
}
