import { parseFigureName } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';
import { resolve } from 'node:path';
import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { findPlaces, locateFigures } from '../figures/explain/locate-figures.ts';
import type { PrintedPlace } from '../figures/explain/locate-figures.ts';
import { formulaNames, traceFigure } from '../figures/explain/trace-figure.ts';
import type { FigureTrace } from '../figures/explain/trace-figure.ts';
import { figureText } from '../figures/format/figure-text.ts';
import { composeAll, diagnosticsOf } from '../app/generate.ts';
import type { Composition } from '../app/generate.ts';
import type { Figures } from '../model/figures.ts';
import { openDataFolder } from '../facts/reading/data-folder.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { describeDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface ExplainOptions {
  readonly year: number;
  readonly data: string;
  /** A figure's name, or a printed number. */
  readonly asked: string;
}

/** Says where a printed number stands and what it is made of, down to file and line. */
export function explainCommand({ year, data, asked }: ExplainOptions, terminal: Terminal): ExitCode {
  const compositions = composeAll(resolve(data), year, loadEditionTexts);
  if (compositions.some(({ context, report }) => context === undefined || report === undefined)) {
    terminal.error(describeDiagnostics(diagnosticsOf(compositions), terminal.colour));
    return exitCodes.data.code;
  }
  const answers = compositions.flatMap((composition) => explainIn(composition, asked));
  if (answers.length === 0) {
    terminal.error(`${String(year)}年度报告中没有印出“${asked}”。请照报告中的写法输入，如 12.34% 或 1234.5。`);
    return exitCodes.usage.code;
  }
  terminal.print(answers.join('\n\n'));
  return exitCodes.done.code;
}

/** What one document says of the figures that are asked for. */
function explainIn({ report, context }: Composition, asked: string): readonly string[] {
  if (report === undefined || context === undefined) return [];
  const { figures } = context;
  const places = findPlaces(locateFigures(report), asked);
  const printed = [...new Set(places.map((place) => place.figure))];
  const named = parseFigureName(asked);
  const names = printed.length > 0 ? printed : named !== undefined && figures.has(named) ? [named] : [];
  return names.map((name) =>
    describeFigure(
      figures,
      name,
      places.filter((place) => place.figure === name),
    ),
  );
}

function describeFigure(figures: Figures, name: FigureName, places: readonly PrintedPlace[]): string {
  const { label } = figures.get(name);
  const stands = places.map(({ text, where, around }) => `  印作 ${text}\u3000${where}\n    ${shorten(around, text)}`);
  return [`${label}（${name}）`, ...stands, '  来源：', ...describeTrace(traceFigure(figures, name), 2)].join('\n');
}

function describeTrace({ figure, parts, omitted }: FigureTrace, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const { origin } = figure;
  const head = `${indent}${figure.label} = ${figureText(figure)}`;
  switch (origin.kind) {
    case 'fact':
      return [
        `${head}\u3000←\u3000${origin.position.file}:${String(origin.position.line)}:${String(origin.position.column)}`,
      ];
    case 'absent':
      return [`${head}\u3000（没有填写，按 0）`];
    case 'stated':
      return [
        `${head}\u3000核定合计\u3000←\u3000${origin.position.file}:${String(origin.position.line)}:${String(origin.position.column)}`,
      ];
    case 'computed': {
      const rest = omitted > 0 ? [`${indent}  （另有 ${String(omitted)} 项为 0）`] : [];
      return [
        `${head}\u3000${formulaNames[origin.formula]}：`,
        ...parts.flatMap((part) => describeTrace(part, depth + 1)),
        ...rest,
      ];
    }
  }
}

/** The surroundings of a number in a long sentence. */
function shorten(sentence: string, text: string): string {
  const at = Math.max(0, sentence.indexOf(text));
  const [start, end] = [Math.max(0, at - 24), at + text.length + 16];
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
}

/** The last year of the data folder with final accounts, or else with a department file. */
export function latestYear(data: string): number {
  const folder = openDataFolder(resolve(data));
  const years = folder.list('').filter((name) => /^\d{4}$/.test(name) && folder.hasFile(`${name}/department.yaml`));
  const latest = years.findLast((name) => folder.hasFile(`${name}/accounts.yaml`)) ?? years.at(-1);
  return Number.parseInt(latest ?? '0', 10);
}
