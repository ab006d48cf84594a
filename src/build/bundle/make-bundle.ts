/** Sources and packages → one file, with esbuild. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { OutputFile, Plugin } from 'esbuild';
import { precompileProse } from './precompile-prose.ts';

/** A bundle, in ASCII alone, and its source map. The bundle's first line is a comment with the digest of the rest. */
export interface Bundle {
  readonly text: string;
  readonly map: string;
  /** The files that some of it comes from, as paths from the program's folder. */
  readonly sources: readonly string[];
}

/**
 * Bundles `src/main.ts` of the program in `folder`. Nothing in it tells where that is.
 * @throws what esbuild says of a source that it can't read
 */
export async function makeBundle(folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'ascii',
    legalComments: 'none',
    // Two megabytes less to read, in each thread. Names stay, and lines, to which stack traces are held.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    sourcemap: 'external',
    sourcesContent: false,
    // Maps name the sources as from here.
    outfile: 'juesuan.cjs',
    write: false,
    metafile: true,
    logLevel: 'silent',
    // The digest takes the first line later on.
    banner: { js: `//\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [precompileProse(join(folder, 'templates')), oneFontkit, withoutWoff, withColourProfile],
  });
  const code = escapeRest(textOf(outputFiles, '.cjs')).replace(/^.*\n/, '');
  const digest = createHash('sha256').update(code).digest('hex');
  const sources = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return { text: `// ${digest}\n${code}`, map: textOf(outputFiles, '.map'), sources: sources.toSorted() };
}

/** pdfkit requires fontkit, the program imports it, and it has a file for each: the one for pdfkit does for both. */
const oneFontkit: Plugin = {
  name: 'one-fontkit',
  setup(bundling) {
    bundling.onResolve({ filter: /^fontkit$/ }, ({ kind, resolveDir }) =>
      kind === 'require-call' ? undefined : bundling.resolve('fontkit', { kind: 'require-call', resolveDir }),
    );
  },
};

/** fontkit can read web fonts too, with a megabyte of brotli's dictionary; the program hands it none. */
const withoutWoff: Plugin = {
  name: 'without-woff',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]node_modules[\\/]brotli[\\/]decompress\.js$/ }, () => ({
      contents: `module.exports = () => { throw new Error('no web fonts'); };`,
      loader: 'js',
    }));
  },
};

/** pdfkit reads a colour profile from a file beside it; its other files, the fonts that each PDF reader has, are not used. */
const withColourProfile: Plugin = {
  name: 'with-colour-profile',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]node_modules[\\/]pdfkit[\\/]js[\\/]pdfkit\.js$/ }, ({ path }) => {
      const call = 'fs.readFileSync(`${__dirname}/data/sRGB_IEC61966_2_1.icc`)';
      const [before, after, ...more] = readFileSync(path, 'utf8').split(call);
      if (before === undefined || after === undefined || more.length > 0) throw new Error(`not once: ${call}`);
      const profile = readFileSync(join(dirname(path), 'data/sRGB_IEC61966_2_1.icc')).toString('base64');
      return { contents: `${before}Buffer.from('${profile}', 'base64')${after}`, loader: 'js' };
    });
  },
};

/**
 * The bundle is kept and read as one byte a character. esbuild escapes all others, but in regular expressions; there the
 * same escapes hold, with or without the flag u.
 */
function escapeRest(text: string): string {
  return text.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? '';
}
