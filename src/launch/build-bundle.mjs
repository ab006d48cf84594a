/** Sources and packages → one file, with esbuild. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { precompileProse } from './precompile-prose.mjs';
import { isTouchedSince, stampOf } from './stamps.mjs';

/** @typedef {{ readonly text: string, readonly map: string, readonly inputs: readonly import('./stamps.mjs').Stamp[] | undefined }} MadeBundle */

/**
 * Bundles `src/main.ts` of `project`. `inputs` are the stamps of all files that decide the bundle; undefined when one of
 * them was touched meanwhile, so that nobody knows what went in.
 * @param {string} project
 * @returns {Promise<MadeBundle>}
 * @throws what esbuild says of a source that it can't read
 */
export async function buildBundle(project) {
  const start = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: ['src/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'ascii',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
    outfile: 'bundle.cjs',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [precompileProse(project), keepPlaces, oneFontkit],
  });
  await stop();
  const paths = [...inputPaths(Object.keys(metafile.inputs), project)];
  return {
    map: textOf(outputFiles, '.map'),
    text: escapeRest(textOf(outputFiles, '.cjs')),
    inputs: paths.some((path) => isTouchedSince(path, start)) ? undefined : paths.map(stampOf),
  };
}

/** Each module finds the files that come with it by its own place, not by that of the bundle. */
/** @type {import('esbuild').Plugin} */
const keepPlaces = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!/\bimport\.meta\.url\b|\b__dirname\b/.test(text)) return undefined;
      const contents = text
        .replaceAll(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/\b__dirname\b/g, () => JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

/** pdfkit requires fontkit, the program imports it, and it has a file for each: the one for pdfkit does for both. */
/** @type {import('esbuild').Plugin} */
const oneFontkit = {
  name: 'one-fontkit',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^fontkit$/ }, ({ kind, resolveDir }) =>
      kind === 'require-call' ? undefined : resolve('fontkit', { kind: 'require-call', resolveDir }),
    );
  },
};

/**
 * The bundle is kept and read as one byte a character. esbuild escapes all others, but in regular expressions; there the
 * same escapes hold, with or without the flag u.
 * @param {string} text
 */
function escapeRest(text) {
  return text.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * @param {readonly import('esbuild').OutputFile[]} files
 * @param {string} ending
 */
function textOf(files, ending) {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? '';
}

/**
 * The project's own files one by one, and this one, which decides how; of a package its package.json, which each
 * installation writes anew.
 * @param {readonly string[]} inputs
 * @param {string} project
 */
function inputPaths(inputs, project) {
  const settings = ['package.json', 'tsconfig.json'].filter((file) => existsSync(join(project, file)));
  const paths = inputs.map((input) => {
    const [, packageFolder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return packageFolder === undefined ? input : `${packageFolder}/package.json`;
  });
  return new Set([...[...settings, ...paths].map((path) => join(project, path)), fileURLToPath(import.meta.url)]);
}
