/** Opens the fonts of the report. The bundled ones are made once, at install (`npm run build`). */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFace, ReportFonts } from './report-fonts.ts';
import { isLatin } from './characters.ts';
import { bundledFonts, byFaceRole } from '../model/font-roles.ts';
import type { BundledFamily, BundledFont, FaceRole } from '../model/font-roles.ts';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { programFolder } from '../program-folder.ts';
import type { ChosenFont, FontChoices } from './choose-fonts.ts';
import { openFont } from './open-font.ts';
import { readFaceHeaders } from './installed/face-header.ts';
import type { InstalledFace } from './installed/installed-fonts.ts';
import type { SubsetCache } from './subset-cache.ts';
import { withKeptSubsets } from './kept-subsets.ts';

/** Names of the six files inside `fontFolder()`. Serif and sans carry Chinese; Latin has the widths of Times New Roman. */
export const fontFileNames = {
  serif: { regular: 'NotoSerifSC-Regular.ttf', bold: 'NotoSerifSC-Bold.ttf' },
  sans: { regular: 'NotoSansSC-Regular.ttf', bold: 'NotoSansSC-Bold.ttf' },
  latin: { regular: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf' },
} as const satisfies Readonly<Record<BundledFamily, { readonly regular: string; readonly bold: string }>>;

const FOLDER = join(programFolder, 'dist/fonts');

/** The folder of the six TrueType files, for whoever installs them for other programs too (LibreOffice in CI). */
export function fontFolder(): string {
  return FOLDER;
}

/** The file of a bundled font. */
export function bundledPath({ family, bold }: BundledFont): string {
  return join(FOLDER, fontFileNames[family][bold ? 'bold' : 'regular']);
}

/** The bundled font of each role and no other. */
export const bundledOnly: FontChoices = byFaceRole((role) => [bundledFonts[role]]);

export interface FontOptions {
  /** Where the bundled fonts are. */
  readonly folder?: string;
  /** Where their subsets are kept; without it, each document makes its own. */
  readonly subsets?: SubsetCache | undefined;
}

/**
 * The fonts of the given choices; what they lack is looked for in those for rare characters, then in all bundled ones. A file is read and opened when a
 * character first needs it, once.
 * @throws AssetProblem with a Chinese message for the user when a bundled file is missing, when it is asked for
 */
export function loadFonts(
  choices: FontChoices = bundledOnly,
  { folder = FOLDER, subsets }: FontOptions = {},
): ReportFonts {
  const open = fontOpener(folder, subsets);
  const chains = new Map<string, FontChain>();
  const chainOf = (face: FaceRole, bold: boolean): FontChain => {
    const key = bold ? `${face} bold` : face;
    const known = chains.get(key);
    if (known !== undefined) return known;
    const chain = makeChain([...choices[face], ...choices.rare, ...standIns], bold, open);
    chains.set(key, chain);
    return chain;
  };
  return {
    faceFor(character, role, bold) {
      if (!isLatin(character)) return chainOf(role, bold)(character);
      const [own] = choices[role];
      return chainOf('latin', bold || (own?.kind === 'bundled' && own.bold))(character);
    },
  };
}

/** The font for a character. */
type FontChain = (character: string) => FontFace | undefined;

type OpenChosen = (font: ChosenFont, bold: boolean) => FontFace;

/** Bundled fonts for characters that the chosen ones lack. */
const standIns: readonly ChosenFont[] = (['serif', 'sans', 'latin'] as const).map((family) => ({
  kind: 'bundled',
  family,
  bold: false,
}));

function makeChain(fonts: readonly ChosenFont[], bold: boolean, open: OpenChosen): FontChain {
  const found = new Map<string, FontFace | undefined>();
  return (character) => {
    if (found.has(character)) return found.get(character);
    const font = fonts.find((one) => open(one, bold).has(character));
    const face = font === undefined ? undefined : open(font, bold);
    found.set(character, face);
    return face;
  };
}

/** Opens fonts, each file once. */
function fontOpener(folder: string, subsets: SubsetCache | undefined): OpenChosen {
  const opened = new Map<string, FontFace>();
  const once = (key: string, openFace: () => FontFace): FontFace => {
    const known = opened.get(key);
    if (known !== undefined) return known;
    const face = openFace();
    const kept = subsets === undefined ? face : withKeptSubsets(face, subsets);
    opened.set(key, kept);
    return kept;
  };
  return (font, bold) => {
    if (font.kind === 'bundled') {
      const file = fontFileNames[font.family][bold || font.bold ? 'bold' : 'regular'];
      return once(file, () => openBundled(folder, file));
    }
    const installed = (bold ? font.bold : undefined) ?? font.regular;
    const key = `${installed.path} ${installed.names.postScript}`;
    const face = once(key, () => openInstalled(installed));
    return bold && font.bold === undefined ? once(`${key} bold`, () => ({ ...face, emboldened: true })) : face;
  };
}

/** Opens a font of the machine. @throws what the system or fontkit throws */
export function openInstalled({ path, inCollection, names }: InstalledFace): FontFace {
  return openFont(readFileSync(path), inCollection ? names.postScript : undefined);
}

function openBundled(folder: string, file: string): FontFace {
  const bytes = readBundled(join(folder, file));
  if (bytes === undefined) throw new AssetProblem(`字体未就绪，请在程序文件夹运行 npm ci（缺少 ${file}）`);
  try {
    // Tells a file that was cut off, which fontkit notices when a character is drawn, or never.
    readFaceHeaders({ size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) });
    return openFont(bytes);
  } catch (cause) {
    throw new AssetProblem(`随程序的字体不完整，请在程序文件夹运行 npm ci（${file}）`, { cause });
  }
}

/** Undefined when there is no such file; a pipe in its place might never be read to its end. */
function readBundled(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
