/** Reads fonts out of the npm packages that carry them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { readSlice, type Slice } from './merge.ts';

export interface FontPackage {
  readonly name: string;
  /** Folder of the font files inside the package. */
  readonly folder: string;
}

/** The packages that the report's fonts are made of. */
export const fontPackages = {
  serif: { name: '@fontsource-variable/noto-serif-sc', folder: 'files' },
  sans: { name: '@fontsource-variable/noto-sans-sc', folder: 'files' },
  /**
   * Source Han Serif is the typeface that Noto Serif SC is, under its other name. The slices of the Noto packages stop at
   * some 12,000 characters; rare ones of names (䶮) come from here, for the sans too: Word does the same in a 黑体 line.
   */
  rare: { name: '@chinese-fonts/syst', folder: 'dist/SourceHanSerifCN' },
  latin: { name: '@expo-google-fonts/tinos', folder: '.' },
} as const satisfies Readonly<Record<string, FontPackage>>;

/** Tables that a plain static font does without: layout, vertical setting, hints. */
const DROPPED_TABLES = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'vhea', 'vmtx'];

/** Where a file of an installed package stands. */
export function locateInPackage(packageName: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), file);
}

/** The version of an installed package, as its package.json says. */
export function readPackageVersion(packageName: string): string {
  const manifest: unknown = JSON.parse(readFileSync(locateInPackage(packageName, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`package ${packageName} has no version`);
}

/** All slices of a variable font at one weight (400 is regular, 700 bold), in the order of their file names. */
export async function readSlicesAtWeight({ name, folder }: FontPackage, weight: number): Promise<readonly Slice[]> {
  const path = locateInPackage(name, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.woff2'));
  const slices: Slice[] = [];
  for (const file of files.toSorted()) {
    const bytes = await subsetFont(readFileSync(join(path, file)), undefined, {
      targetFormat: 'truetype',
      keepAllGlyphs: true,
      variationAxes: { wght: weight },
      keepFeatures: [],
      noHinting: true,
      dropTables: DROPPED_TABLES,
    });
    slices.push(readSlice(bytes));
  }
  if (slices.length === 0) throw new Error(`package ${name} has no slices in ${folder}`);
  return slices;
}
