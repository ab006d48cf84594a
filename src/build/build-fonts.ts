/**
 * Makes the report's six fonts, once, in dist/fonts: two weights of Noto Serif SC and Noto Sans SC out of the slices of
 * their variable fonts, and Tinos as it comes. No lean package has them ready (looked up in November 2026):
 * `@expo-google-fonts/noto-serif-sc` and `noto-sans-sc` have whole static fonts, but eight or nine weights of each, 120 MB a
 * family unpacked of which a report takes 30; `@fontsource/noto-serif-sc` has slices too, of each weight, 86 MB packed. The
 * slices of the variable fonts are all weights in one. And with other files of the same fonts every PDF changes its bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFileNames, fontFolder } from '../fonts/load-fonts.ts';
import { fontPackages, locateInPackage, readPackageVersion, readSlicesAtWeight } from './fonts/font-package.ts';
import { mergeSlices } from './fonts/merge.ts';
import type { FontStyle } from './fonts/names.ts';

const { serif: SERIF, sans: SANS, rare: RARE, latin: TINOS } = fontPackages;

const STAMP_FILE = 'made-from.sha256';
/** Raise it when the tool makes other bytes of the same packages. */
const TOOL_VERSION = 1;

/** Makes the fonts in `folder`, unless they are already there. */
async function buildFonts(folder: string): Promise<void> {
  const stamp = stampOfInputs();
  if (isUpToDate(folder, stamp)) return;
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, STAMP_FILE), { force: true });
  await buildWeight(folder, 'Regular');
  await buildWeight(folder, 'Bold');
  const { regular, bold } = fontFileNames.latin;
  writeWhole(folder, regular, readFileSync(locateInPackage(TINOS.name, '400Regular/Tinos_400Regular.ttf')));
  writeWhole(folder, bold, readFileSync(locateInPackage(TINOS.name, '700Bold/Tinos_700Bold.ttf')));
  // Last: its presence says that all six fonts are whole.
  writeWhole(folder, STAMP_FILE, Buffer.from(stamp));
}

async function buildWeight(folder: string, style: FontStyle): Promise<void> {
  const weight = style === 'Bold' ? 700 : 400;
  const key = style === 'Bold' ? 'bold' : 'regular';
  const rare = await readSlicesAtWeight(RARE, weight);
  const serif = await readSlicesAtWeight(SERIF, weight);
  writeWhole(folder, fontFileNames.serif[key], mergeSlices([...serif, ...rare], 'Noto Serif SC', style));
  const sans = await readSlicesAtWeight(SANS, weight);
  writeWhole(folder, fontFileNames.sans[key], mergeSlices([...sans, ...rare], 'Noto Sans SC', style));
}

function isUpToDate(folder: string, stamp: string): boolean {
  const files = [STAMP_FILE, ...Object.values(fontFileNames).flatMap(({ regular, bold }) => [regular, bold])];
  return (
    files.every((file) => existsSync(join(folder, file))) && readFileSync(join(folder, STAMP_FILE), 'utf8') === stamp
  );
}

/** A hash of everything that decides the bytes: the packages' versions and the tool's own. */
function stampOfInputs(): string {
  const packages = [SERIF.name, SANS.name, RARE.name, TINOS.name, 'subset-font'];
  const inputs = [`tool ${String(TOOL_VERSION)}`, ...packages.map((name) => `${name} ${readPackageVersion(name)}`)];
  return createHash('sha256').update(inputs.join('\n')).digest('hex');
}

/** Writes beside the file and renames: whoever reads it sees the old bytes or the new ones. */
function writeWhole(folder: string, file: string, bytes: Uint8Array): void {
  const draft = join(folder, `${file}.${String(process.pid)}.tmp`);
  writeFileSync(draft, bytes);
  renameSync(draft, join(folder, file));
}

await buildFonts(fontFolder());
