import { draftWatermark } from '../../../layout/typography.ts';
import type { ReportMetadata } from '../../../model/report.ts';
import type { WatermarkText } from '../engine/watermark.ts';
import { textRuns } from './font-runs.ts';

/** What lies under each page of a draft; nothing under those of a finished report. */
export function watermarkOf({ draft }: ReportMetadata): WatermarkText | undefined {
  if (draft !== true) return undefined;
  const { text, sizePt: size, rise, gray } = draftWatermark;
  return { runs: textRuns(text, { font: 'heading1' }), size, rise, gray };
}
