import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = new URL('../../fixtures/published-2022/', import.meta.url);

/** Names of the published tables and scorecards, in the order of the report. */
export const publishedTables: readonly string[] = [
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09'],
  ...['1-overall', '2-project-platform', '3-project-optimization-year', '4-project-environment-work'],
];

/** Whether a table is one of the official tables 01–09, not a scorecard. */
export function isOfficialTable(name: string): boolean {
  return /^\d{2}$/u.test(name);
}

/** A published table as rows of cells, headers included. */
export function readPublishedTable(name: string): readonly (readonly string[])[] {
  const file = new URL(`${isOfficialTable(name) ? 'tables' : 'scorecards'}/${name}.tsv`, folder);
  const lines = readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/** The figures of the prose by section (一 … 十五). */
export function readPublishedFigures(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('prose.yaml', folder), 'utf8');
  const sections = z.record(z.string(), z.array(z.string())).parse(parse(text, { schema: 'failsafe' }));
  return new Map(Object.entries(sections));
}
