import { existsSync, readFileSync } from 'node:fs';

/** The published target forms of 2023, in their order. */
export const publishedForms = ['department-targets', 'special-funds-summary', 'spending-direction'] as const;
export type PublishedForm = (typeof publishedForms)[number];

const fixtures = new URL('../../fixtures/published-2023/', import.meta.url);
const seed = new URL('../../../../shared/seeds/000_576cc429f8cd71c8.txt', import.meta.url);

/** The published text lies beside the project in the build environment only. */
export const hasPublishedForms: boolean = existsSync(seed);

/** A published form as rows of cells, from its label or title to the lines to be signed. */
export function readPublishedForm(name: PublishedForm): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`${name}.tsv`, fixtures), 'utf8')
    .replace(/\n$/u, '')
    .split('\n');
  return lines.map((line) => line.split('\t'));
}

/**
 * The same, from the published text itself: a cell begins with a tab, a row after an empty line (or three). White space
 * inside cells is left out.
 */
export function readFormsFromText(): ReadonlyMap<PublishedForm, readonly (readonly string[])[]> {
  const text = readFileSync(seed, 'utf8');
  const [department = '', ...attached] = text.split(/\t(?=附表\d)/u);
  const rowsOf = (form: string) =>
    form
      .replace(/^\t/u, '')
      .split(/(?<!\n)\n\n(?:\n\n)?\t/u)
      .map((row) => row.split('\n\t').map((cell) => cell.replaceAll(/\s/gu, '')));
  return new Map(publishedForms.map((name, index) => [name, rowsOf([department, ...attached][index] ?? '')]));
}
