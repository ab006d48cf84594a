/** The prose templates, compiled ahead for the bundle: that took a tenth of a short run. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { proseOptions } from '../../editions/sections/render-prose.ts';

/** Fills `src/editions/sections/precompiled-prose.ts` with the templates of all editions in `folder`. */
export function precompileProse(folder: string): Plugin {
  return {
    name: 'precompile-prose',
    setup(bundling) {
      bundling.onLoad({ filter: /[\\/]src[\\/]editions[\\/]sections[\\/]precompiled-prose\.ts$/ }, () => {
        const entries = readProse(folder).flatMap(entryOf);
        return { contents: `export const precompiledProse = new Map([${entries.join(',')}]);`, loader: 'js' };
      });
    },
  };
}

/**
 * The texts as the program takes them: sections as they stand, partials, whose names begin with `_`, without the space
 * around them. A text that differs in anything is compiled when it is used.
 */
function readProse(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    return /(^|[\\/])_[^\\/]*$/.test(name) ? text.trim() : text;
  });
}

/** Nothing for a template that can't be compiled: the program says so when it is used. */
function entryOf(text: string): readonly string[] {
  try {
    // Its type says what the text will be once it is read as JavaScript.
    const compiled: unknown = Handlebars.precompile(text, proseOptions);
    return [`[${JSON.stringify(text)}, ${String(compiled)}]`];
  } catch {
    return [];
  }
}
