/** The pipeline: facts → figures → checks → report → checks on its text (compose.ts) → layout → writers → output. */
import { openFontMetrics } from '../fonts/font-metrics.ts';
import { recordFonts } from '../fonts/record-fonts.ts';
import type { RecordedFonts } from '../fonts/record-fonts.ts';
import { layOut } from '../layout/lay-out.ts';
import type { LaidOutReport } from '../layout/laid-out-report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { enterOutput, settleData } from '../output/at-work.ts';
import { exchangeSet } from '../output/exchange-set.ts';
import { composeAll, diagnosticsOf, isComposed } from './compose.ts';
import type { ComposedDocument, Composition } from './compose.ts';
import { failureOf, stopAt, withNotes } from './ending.ts';
import type { ProvenYear } from './prove.ts';
import { dataAttachments } from './steps/data-attachments.ts';
import { describeRun, freeDocuments } from './steps/generated-year.ts';
import type { GenerateOptions, GenerateResult, UnprovenYear } from './steps/generated-year.ts';
import { loadAssets } from './steps/load-assets.ts';
import type { Assets, AssetSources } from './steps/load-assets.ts';
import { checkCharacters } from './steps/missing-glyphs.ts';
import { recordsOfRun, replacedBy } from './steps/records-of-run.ts';
import type { WrittenDocument } from './steps/records-of-run.ts';
import { tooLongTexts } from './steps/too-long-texts.ts';
import { writeFormats } from './steps/write-formats.ts';

export type { GeneratedYear, GenerateOptions, GenerateResult } from './steps/generated-year.ts';

/** Writes the documents of a year: all of them, or none. */
export async function generate(options: GenerateOptions, sources: AssetSources): Promise<GenerateResult> {
  const { year, data } = options;
  const assets = loadAssets(options.fonts, sources);
  const notes: string[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  try {
    notes.push(...settleData(data, 'generate'));
    const composed = composeYear(options, assets);
    diagnostics = diagnosticsOf(composed);
    if (!composed.every(isComposed))
      return withNotes({ ...stopAt(diagnostics), free: freeDocuments(composed, year) }, notes);
    const laidOut = composed.map((document) => layOutDocument(document, assets));
    const tooLong = laidOut.flatMap((one) => tooLongTexts(one.laidOut, one.composition.document, data, year));
    if (tooLong.length > 0)
      return withNotes({ ...stopAt([...diagnostics, ...tooLong]), free: freeDocuments(composed, year) }, notes);
    const written: WrittenDocument[] = [];
    for (const document of laidOut) written.push(await write(document, options, assets));
    const put = await putInPlace(options, composed, written, notes);
    if ('ending' in put) return withNotes({ ...put, diagnostics }, notes);
    const { place, proven } = put;
    return withNotes({ ending: 'done', diagnostics, ...describeRun(options, written, place, assets), proven }, notes);
  } catch (error) {
    return withNotes(failureOf(error, diagnostics), notes);
  }
}

/**
 * Exchanges the files of the year for the written ones, while no other run does. Where a proof is asked for, they are
 * held against the facts first: what does not say what the facts say takes the place of nothing.
 */
async function putInPlace(
  options: GenerateOptions,
  composed: readonly ComposedDocument[],
  written: readonly WrittenDocument[],
  notes: string[],
): Promise<{ readonly place: string; readonly proven: ProvenYear | undefined } | Omit<UnprovenYear, 'diagnostics'>> {
  const { out, year } = options;
  const { release, settled } = enterOutput(out, year, 'generate');
  try {
    notes.push(...settled);
    const files = [...written.flatMap((one) => one.files), ...recordsOfRun(options, written)];
    // Only who asks for a proof waits until its readers are loaded.
    const prover = options.prove === true ? await import('./prove.ts') : undefined;
    const proven = await prover?.proveSet(composed, year, (name) => files.find((file) => file.name === name));
    if (proven?.ending === 'proof') return { ...proven, ending: 'proof', record: undefined };
    const exchanged = exchangeSet(out, year, files, { isReplaced: replacedBy(options) });
    const kept = proven === undefined ? undefined : prover?.keepProofs(options, proven);
    notes.push(...exchanged.notes, ...(kept?.notes ?? []));
    return { place: exchanged.place, proven: proven === undefined ? undefined : { ...proven, record: kept?.path } };
  } finally {
    release();
  }
}

/** Facts → figures → checks → report → checks on its text, and on its characters: every document of the year. */
function composeYear({ year, document, data, draft }: GenerateOptions, assets: Assets): readonly Composition[] {
  return composeAll(data, year, assets.texts, document, {
    draft,
    announce: (template) => assets.wordThread?.expect(template),
  }).map((composition) => checkCharacters(composition, data, year, assets.fonts));
}

/** A document with its pages, and the fonts that they are set in. */
interface LaidOutDocument {
  readonly composition: ComposedDocument;
  readonly laidOut: LaidOutReport;
  readonly fonts: RecordedFonts;
}

function layOutDocument(composition: ComposedDocument, assets: Assets): LaidOutDocument {
  const fonts = recordFonts(assets.fonts(composition.edition));
  return { composition, laidOut: layOut(composition.report, openFontMetrics(fonts.fonts)), fonts };
}

/** The files of one document. */
async function write(
  { composition, laidOut, fonts: { fonts, used } }: LaidOutDocument,
  { year, data, formats, attachData, print }: GenerateOptions,
  assets: Assets,
): Promise<WrittenDocument> {
  const { document, edition } = composition;
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
