/** The pipeline: facts → figures → checks → report → checks on its text (compose.ts) → layout → writers → output. */
import { openFontMetrics } from '../fonts/font-metrics.ts';
import { recordFonts } from '../fonts/record-fonts.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { draftMark, isOwnFile } from '../model/document-names.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { composeAll, diagnosticsOf, isComposed } from './compose.ts';
import type { ComposedDocument, Composition } from './compose.ts';
import { failureOf, stopAt } from './ending.ts';
import { dataAttachments } from './steps/data-attachments.ts';
import { describeRun, freeDocuments } from './steps/generated-year.ts';
import type { GenerateOptions, GenerateResult } from './steps/generated-year.ts';
import { loadAssets } from './steps/load-assets.ts';
import type { Assets, AssetSources } from './steps/load-assets.ts';
import { checkCharacters } from './steps/missing-glyphs.ts';
import { recordsOfRun } from './steps/records-of-run.ts';
import type { WrittenDocument } from './steps/records-of-run.ts';
import { writeFormats } from './steps/write-formats.ts';

export type { GeneratedYear, GenerateOptions, GenerateResult } from './steps/generated-year.ts';

/** Writes the documents of a year: all of them, or none. */
export async function generate(options: GenerateOptions, sources: AssetSources): Promise<GenerateResult> {
  const { year, out, draft } = options;
  const assets = loadAssets(options.fonts, sources);
  let diagnostics: readonly Diagnostic[] = [];
  try {
    const composed = composeYear(options, assets);
    diagnostics = diagnosticsOf(composed);
    if (!composed.every(isComposed)) return { ...stopAt(diagnostics), free: freeDocuments(composed, year) };
    settle(out, year);
    const written: WrittenDocument[] = [];
    for (const document of composed) written.push(await write(document, options, assets));
    const records = draft ? [] : recordsOfRun(options, written);
    const files = [...written.flatMap((one) => one.files), ...records];
    const place = exchangeSet(out, year, files, (name) => isReplaced(name, options));
    return { ending: 'done', diagnostics, ...describeRun(options, written, place, assets) };
  } catch (error) {
    return failureOf(error, diagnostics);
  }
}

/** Facts → figures → checks → report → checks on its text, and on its characters: every document of the year. */
function composeYear({ year, document, data, draft }: GenerateOptions, assets: Assets): readonly Composition[] {
  return composeAll(data, year, assets.texts, document, {
    draft,
    announce: (template) => assets.wordThread?.expect(template),
  }).map((composition) => checkCharacters(composition, data, year, assets.fonts));
}

/** Layout → writers: the files of one document. */
async function write(
  composition: ComposedDocument,
  { year, data, formats, attachData, print }: GenerateOptions,
  assets: Assets,
): Promise<WrittenDocument> {
  const { report, document, edition } = composition;
  const { fonts, used } = recordFonts(assets.fonts(edition));
  const laidOut = layOut(report, openFontMetrics(fonts));
  const files = await writeFormats(formats, {
    laidOut,
    fonts,
    wordTemplate: () => assets.wordTemplate(edition, document),
    wordFile: formats.includes('docx') ? assets.wordThread?.fill({ edition, document }, laidOut) : undefined,
    attachments: attachData ? dataAttachments(data, year, document) : [],
    print,
  });
  return { composition, files, fonts: used() };
}

/** Files that the new ones take the place of: a report replaces its drafts too, a draft earlier drafts alone. */
function isReplaced(name: string, { document, draft }: GenerateOptions): boolean {
  return isOwnFile(name, document) && (!draft || name.includes(draftMark));
}
