import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { AssetProblem } from '../assets/asset-problem.ts';
import { loadEditionTexts } from '../assets/edition-texts.ts';
import { loadFonts } from '../assets/fonts.ts';
import { loadWordTemplate } from '../assets/templates.ts';
import { compose, outputFormats, write } from '../generate.ts';
import type { OutputFormat } from '../generate.ts';
import { LayoutProblem } from '../layout/layout-problem.ts';
import { exchangeSet, settle } from '../output/exchange-set.ts';
import { OutputProblem } from '../output/output-problem.ts';
import { ProseTemplateProblem } from '../sections/render-prose.ts';
import { WordTemplateProblem } from '../writers/docx/word-template-problem.ts';
import { PdfProblem } from '../writers/pdf/pdf-problem.ts';
import { exitCodeFor, exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Default folders: those of the program, wherever it is called from. */
export const defaultFolders = { data: join(projectFolder, 'data'), out: join(projectFolder, 'out') } as const;

export interface GenerateOptions {
  readonly year: number;
  readonly formats: readonly OutputFormat[];
  readonly data: string;
  readonly out: string;
}

/** Writes the report of a year; prints what was found and where the files are. */
export async function generateCommand(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const assets = { texts: loadEditionTexts, wordTemplate: loadWordTemplate, fonts: loadFonts };
  try {
    const { report, edition, diagnostics } = compose(resolve(options.data), options.year, assets.texts);
    if (diagnostics.length > 0) terminal.error(describeDiagnostics(diagnostics, terminal.colour));
    if (report === undefined) {
      terminal.error('没有生成报告，原有文件没有改动。');
      return exitCodeFor(diagnostics);
    }
    settle(resolve(options.out), options.year);
    const files = await write(report, edition, options.formats, assets);
    const place = exchangeSet(resolve(options.out), options.year, files);
    terminal.print(`已生成${String(options.year)}年度部门决算报告：`);
    for (const { name } of files) terminal.print(`  ${join(place, name)}`);
    return exitCodes.done.code;
  } catch (error) {
    if (!isForeseen(error)) throw error;
    terminal.error(`${error.message}\n没有生成报告，原有文件没有改动。`);
    return exitCodes.output.code;
  }
}

function isForeseen(error: unknown): error is Error {
  const foreseen = [AssetProblem, OutputProblem, LayoutProblem, ProseTemplateProblem, WordTemplateProblem, PdfProblem];
  return foreseen.some((kind) => error instanceof kind);
}

/** The formats named in `pdf,docx`; undefined when one is unknown. */
export function parseFormats(text: string): readonly OutputFormat[] | undefined {
  const named = text.split(',').map((one) => one.trim());
  const known = outputFormats.filter((format) => named.includes(format));
  return known.length === new Set(named).size ? known : undefined;
}
