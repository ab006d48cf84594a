import { loadEditionTexts } from '../editions/load-edition-texts.ts';
import { openDataFolder, yearsWithData } from '../facts/reading/data-folder.ts';
import { findPlaces, locateFigures } from '../figures/explain/locate-figures.ts';
import type { PrintedPlace } from '../figures/explain/locate-figures.ts';
import { traceFigure } from '../figures/explain/trace-figure.ts';
import type { FigureTrace } from '../figures/explain/trace-figure.ts';
import { parseFigureName } from '../model/figure-name.ts';
import { settleData } from '../output/at-work.ts';
import { composeAll, diagnosticsOf, isComposed } from './compose.ts';
import type { Composition } from './compose.ts';
import { failureOf, withNotes } from './ending.ts';
import type { Ended, Failed, Stopped } from './ending.ts';

export { formulaNames } from '../figures/explain/trace-figure.ts';
export type { FigureTrace, PrintedPlace };

export interface ExplainOptions {
  /** The latest year that has facts, when not given. */
  readonly year?: number;
  /** Folder of the facts. */
  readonly data: string;
  /** A figure's name, or a printed number. */
  readonly asked: string;
}

export interface Explained extends Ended {
  readonly ending: 'done';
  readonly figures: readonly ExplainedFigure[];
}

export interface ExplainedFigure {
  /** Where it is printed; a figure that is not can be asked for by its name. */
  readonly places: readonly PrintedPlace[];
  /** The figure, and what it is made of down to the facts. */
  readonly trace: FigureTrace;
}

/** Finds where a printed number stands and what it is made of, down to file and line. */
export function explain({ data, year, asked }: ExplainOptions): Explained | Stopped | Failed {
  const notes: string[] = [];
  try {
    notes.push(...settleData(data, 'explain'));
    return withNotes(explainYear(data, year ?? latestYear(data), asked), notes);
  } catch (error) {
    return withNotes(failureOf(error), notes);
  }
}

function explainYear(data: string, year: number, asked: string): Explained | Stopped | Failed {
  const compositions = composeAll(data, year, loadEditionTexts);
  if (!compositions.every(isComposed)) return { ending: 'data', diagnostics: diagnosticsOf(compositions) };
  const figures = compositions.flatMap((composition) => explainIn(composition, asked));
  if (figures.length > 0) return { ending: 'done', figures };
  const problem = `${String(year)}年度报告中没有印出“${asked}”。请照报告中的写法输入，如 12.34% 或 1234.5。`;
  return { ending: 'usage', problem, diagnostics: [] };
}

/** The figures of one document that are asked for. */
function explainIn({ report, context }: Composition, asked: string): readonly ExplainedFigure[] {
  if (report === undefined || context === undefined) return [];
  const { figures } = context;
  const places = findPlaces(locateFigures(report), asked);
  const printed = [...new Set(places.map((place) => place.figure))];
  const named = parseFigureName(asked);
  const names = printed.length > 0 ? printed : named !== undefined && figures.has(named) ? [named] : [];
  return names.map((name) => ({
    places: places.filter(({ figure }) => figure === name),
    trace: traceFigure(figures, name),
  }));
}

/** The last year of the data folder with final accounts, or else with a department file. */
function latestYear(data: string): number {
  const folder = openDataFolder(data);
  const years = yearsWithData(folder).filter((name) => folder.hasFile(`${name}/department.yaml`));
  const latest = years.findLast((name) => folder.hasFile(`${name}/accounts.yaml`)) ?? years.at(-1);
  return Number.parseInt(latest ?? '0', 10);
}
