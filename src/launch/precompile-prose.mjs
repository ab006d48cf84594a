/** The prose templates, compiled ahead for the bundle: that took a tenth of a short run. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/**
 * Fills `src/editions/sections/precompiled-prose.ts` with the templates of all editions of `project`.
 * @param {string} project
 * @returns {import('esbuild').Plugin}
 */
export function precompileProse(project) {
  return {
    name: 'precompile-prose',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]editions[\\/]sections[\\/]precompiled-prose\.ts$/ }, () => {
        const options = JSON.parse(readFileSync(join(project, 'src/editions/sections/prose-options.json'), 'utf8'));
        const entries = readProse(join(project, 'templates')).flatMap((text) => entryOf(text, options));
        return { contents: `export const precompiledProse = new Map([${entries.join(',')}]);`, loader: 'js' };
      });
    },
  };
}

/**
 * The texts as the program takes them: sections as they stand, partials, whose names begin with `_`, without the space
 * around them. A text that differs in anything is compiled when it is used.
 * @param {string} folder the templates of all editions
 */
function readProse(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.hbs'));
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    return /(^|[\\/])_[^\\/]*$/.test(name) ? text.trim() : text;
  });
}

/**
 * Nothing for a template that can't be compiled: the program says so when it is used.
 * @param {string} text
 * @param {{ readonly strict: boolean, readonly noEscape: boolean, readonly preventIndent: boolean }} options
 */
function entryOf(text, options) {
  try {
    return [`[${JSON.stringify(text)}, ${String(Handlebars.precompile(text, options))}]`];
  } catch {
    return [];
  }
}
