/** What decides the bytes of a font subset, as a key: the font, its glyphs in order, and what writes it. */
import { createHash } from 'node:crypto';
import fontkit from '../../node_modules/fontkit/package.json' with { type: 'json' };
import restructure from '../../node_modules/restructure/package.json' with { type: 'json' };
import type { FontFace } from './report-fonts.ts';
import type { SubsetCache } from './subset-cache.ts';

/** Counts up when this program changes how it makes subsets, or their keys. */
const format = 1;

/** The part of fontkit that says which font it is. */
interface IdentifiedFont {
  readonly postscriptName: string;
  readonly version: string;
  readonly head: { readonly checkSumAdjustment: number };
  readonly directory: { readonly tables: Readonly<Record<string, TableEntry>> };
}

/** A table's entry in the directory of a font file (OpenType specification). */
interface TableEntry {
  readonly checkSum: number;
  readonly offset: number;
  readonly length: number;
}

/** The font, its subsets kept in a cache. */
export function withKeptSubsets(face: FontFace, cache: SubsetCache): FontFace {
  let font: string | undefined;
  return {
    ...face,
    keepSubset(glyphs, make) {
      font ??= describeFont(face);
      const key = [format, makers, font, glyphs.join()].join('\n');
      return cache(createHash('sha256').update(key).digest('hex'), make);
    },
  };
}

/**
 * Tells a font from others, and from itself with any table edited, by the check sums that the file itself has of its
 * tables: a hash of its ten megabytes would take as long as a subset.
 */
function describeFont({ font, bytes, member }: FontFace): string {
  const { postscriptName, version, head, directory } = font as IdentifiedFont;
  const tables = Object.entries(directory.tables).map(([tag, { checkSum, offset, length }]) => [
    tag,
    checkSum,
    offset,
    length,
  ]);
  return JSON.stringify([postscriptName, version, member ?? null, bytes.length, head.checkSumAdjustment, tables]);
}

/** The packages that write a subset: another version may write it otherwise. A bundle has their versions built in. */
const makers = [fontkit, restructure].map(({ name, version }) => `${name} ${version}`).join();
