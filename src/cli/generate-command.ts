import { join, resolve } from 'node:path';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { recordFonts } from '../fonts/record-fonts.ts';
import { loadRunFonts } from '../fonts/run-fonts.ts';
import type { RunFonts } from '../fonts/run-fonts.ts';
import type { Machine } from '../fonts/installed/font-folders.ts';
import { loadWordTemplate } from '../editions/load-word-template.ts';
import type { TemplateName } from '../threads/channel.ts';
import type { WordThread } from '../threads/word-thread.ts';
import { documentKinds } from '../app/documents/index.ts';
import { checkCharacters, composeAll, dataAttachments, diagnosticsOf, write } from '../app/generate.ts';
import type { Assets, Composition } from '../app/generate.ts';
import { draftMark, isOwnFile } from '../model/document-names.ts';
import type { DocumentId, OutputFormat } from '../model/document-names.ts';
import { findEdition } from '../editions/index.ts';
import type { FontMode, FontPreferences } from '../model/font-roles.ts';
import { ForeseenProblem } from '../model/foreseen-problem.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { exitCodeFor, exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { chosenFontsLine, refusedFonts } from './font-table.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import { recordsOfRun } from '../app/records-of-run.ts';
import type { WrittenDocument } from '../app/records-of-run.ts';
import type { Terminal } from './terminal.ts';

export interface GenerateOptions {
  readonly year: number;
  /** The only document to write; without it, every one that the facts allow. */
  readonly document?: DocumentId;
  readonly formats: readonly OutputFormat[];
  readonly data: string;
  readonly out: string;
  /** The facts travel inside of the PDF. */
  readonly attachData: boolean;
  /** Also a PDF for the print shop. */
  readonly print: boolean;
  /** With gaps where facts are missing, each page marked as a draft. */
  readonly draft: boolean;
  readonly fonts: FontMode;
}

/**
 * Writes the documents of a year; prints what was found and where the files are.
 * @param wordThread writes the Word files meanwhile
 */
export async function generateCommand(
  options: GenerateOptions,
  terminal: Terminal,
  machine: Machine,
  wordThread?: WordThread,
): Promise<ExitCode> {
  const fonts = new Map<string, RunFonts>();
  const assets: Assets = {
    texts: loadEditionTexts,
    wordTemplate: loadWordTemplate,
    ...(wordThread === undefined ? {} : { wordThread }),
    fonts: (edition) => {
      const loaded = fonts.get(edition) ?? loadRunFonts(fontPreferences(edition), options.fonts, machine);
      fonts.set(edition, loaded);
      return loaded.fonts;
    },
  };
  try {
    const { year, document, draft } = options;
    const data = resolve(options.data);
    const out = resolve(options.out);
    const announce = (template: TemplateName) => wordThread?.expect(template);
    const compositions = composeAll(data, year, assets.texts, document, { draft, announce }).map((composition) =>
      checkCharacters(composition, data, year, assets.fonts),
    );
    const diagnostics = diagnosticsOf(compositions);
    if (diagnostics.length > 0) terminal.error(describeDiagnostics(diagnostics, terminal.colour));
    if (compositions.some(({ report }) => report === undefined)) {
      terminal.error(`没有生成报告，原有文件没有改动。${sayWhatIsFree(compositions, year)}`);
      return exitCodeFor(diagnostics);
    }
    settle(out, year);
    const written = await writeAll(compositions, options, assets);
    const records = draft ? [] : recordsOfRun({ ...options, out }, written);
    const files = [...written.flatMap((one) => one.files), ...records];
    const place = exchangeSet(out, year, files, (name) => isReplaced(name, options));
    for (const { title, files: named } of written) {
      terminal.print(`已生成${title(year)}${draft ? draftMark : ''}：`);
      for (const { name } of named) terminal.print(`  ${join(place, name)}`);
    }
    if (options.formats.includes('pdf'))
      for (const line of [...fonts.values()].flatMap(describeFonts)) terminal.print(line);
    if (document === undefined) sayWhatIsAbsent(compositions, year, terminal);
    return exitCodes.done.code;
  } catch (error) {
    if (!(error instanceof ForeseenProblem)) throw error;
    terminal.error(`${error.message}\n没有生成报告，原有文件没有改动。`);
    return exitCodes.output.code;
  }
}

/** Files that the new ones take the place of: a report replaces its drafts too, a draft earlier drafts alone. */
function isReplaced(name: string, { document, draft }: GenerateOptions): boolean {
  return isOwnFile(name, document) && (!draft || name.includes(draftMark));
}

/** The fonts that an edition wants, for a document that was composed in it. */
function fontPreferences(edition: string): FontPreferences {
  const found = findEdition(edition);
  if (found === undefined) throw new TypeError(`An edition that does not exist: ${edition}.`);
  return found.fonts;
}

/** Which fonts were taken from the machine, and which could not be. */
function describeFonts({ choices, found }: RunFonts): readonly string[] {
  return [chosenFontsLine(choices), ...(found === undefined ? [] : refusedFonts(found))];
}

/** The files of each document, all of them before any is put in place. */
async function writeAll(
  compositions: readonly Composition[],
  { data, year, formats, attachData, print }: GenerateOptions,
  assets: Assets,
): Promise<readonly WrittenDocument[]> {
  const written: WrittenDocument[] = [];
  for (const composition of compositions) {
    const kind = documentKinds.find(({ id }) => id === composition.document);
    if (kind === undefined || composition.report === undefined) continue;
    const attachments = attachData ? dataAttachments(resolve(data), year, kind) : [];
    const recorded = recordFonts(assets.fonts(composition.edition));
    const recording = { ...assets, fonts: () => recorded.fonts };
    const files = await write(composition.report, composition, formats, recording, { attachments, print });
    written.push({ composition, title: kind.title, files, fonts: recorded.used() });
  }
  return written;
}

/** The documents that nothing keeps from being written, each by itself. */
function sayWhatIsFree(compositions: readonly Composition[], year: number): string {
  return documentKinds
    .filter(({ id }) => compositions.some(({ document, report }) => document === id && report !== undefined))
    .map(({ id, title }) => `\n可以先用 --document ${id} 只生成${title(year)}。`)
    .join('');
}

function sayWhatIsAbsent(compositions: readonly Composition[], year: number, terminal: Terminal): void {
  const composed = compositions.map(({ document }) => document);
  for (const { id, absence } of documentKinds) {
    if (absence !== undefined && !composed.includes(id)) terminal.print(absence(year));
  }
}
