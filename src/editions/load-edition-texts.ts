/** The texts of an edition: its prose templates and its glossary. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { parseFigureName } from '../model/figure-name.ts';
import { templatesFolder } from './load-word-template.ts';
import type { FigureName } from '../model/figure-name.ts';
import type { ProseTemplates } from './sections/render-prose.ts';

/** The texts of an edition, as its folder of templates holds them. */
export interface EditionTexts {
  readonly prose: ProseTemplates;
  readonly glossary: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
  /** The figure of which the term speaks: without an amount it isn't explained. Absent: always explained. */
  readonly figure?: FigureName;
}

const text = z.string().min(1);
const figureName = text.transform((name, context) => {
  const known = parseFigureName(name);
  if (known === undefined) context.addIssue(`没有“${name}”这个数`);
  return known;
});
const glossarySchema = z.array(z.strictObject({ 名词: text, 释义: text, 有数时: figureName.optional() }));

/**
 * Reads `prose/*.hbs` and `glossary.yaml` of an edition.
 * @throws AssetProblem with a Chinese message for the user when they can't be read.
 */
export function loadEditionTexts(edition: string, folder: string = templatesFolder): EditionTexts {
  const base = join(folder, edition);
  try {
    const names = readdirSync(join(base, 'prose')).filter((name) => name.endsWith('.hbs'));
    const prose = names.map((name) => [name.slice(0, -'.hbs'.length), readText(join(base, 'prose', name))] as const);
    const glossary = glossarySchema.parse(parse(readText(join(base, 'glossary.yaml'))));
    return { prose: new Map(prose), glossary: glossary.map(toEntry) };
  } catch (cause) {
    throw new AssetProblem(`版式“${edition}”的模板文件夹不完整，或名词解释写法有误：${base}`, { cause });
  }
}

function toEntry({
  名词: term,
  释义: meaning,
  有数时: figure,
}: z.output<typeof glossarySchema>[number]): GlossaryEntry {
  return figure === undefined ? { term, meaning } : { term, meaning, figure };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}
