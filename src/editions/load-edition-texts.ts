/** The texts of an edition: its prose templates and its glossary. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { readGlossary } from './read-glossary.ts';
import type { GlossaryEntry } from './read-glossary.ts';
import { templatesFolder } from './load-word-template.ts';
import type { ProseTemplates } from './sections/render-prose.ts';

/** The texts of an edition, as its folder of templates holds them. */
export interface EditionTexts {
  readonly prose: ProseTemplates;
  readonly glossary: readonly GlossaryEntry[];
}

/**
 * Reads `prose/*.hbs` and `glossary.yaml` of an edition.
 * @throws AssetProblem with a Chinese message for the user when they can't be read.
 */
export function loadEditionTexts(edition: string, folder: string = templatesFolder): EditionTexts {
  const prose = join(folder, edition, 'prose');
  const glossary = join(folder, edition, 'glossary.yaml');
  const names = namesIn(prose).filter((name) => name.endsWith('.hbs'));
  return {
    prose: new Map(names.map((name) => [name.slice(0, -'.hbs'.length), readText(join(prose, name))])),
    glossary: readGlossary(readText(glossary), glossary),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new AssetProblem(`版式的模板文件夹打不开：${folder}。请检查读取权限，或重新安装程序`, { cause });
  }
}

function readText(path: string): string {
  try {
    if (!statSync(path).isFile()) throw new TypeError('no file');
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new AssetProblem(`版式的模板文件打不开：${path}。请检查它是否存在、有无读取权限，或重新安装程序`, { cause });
  }
}
