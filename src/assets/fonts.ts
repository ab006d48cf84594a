/** The font files of the report. They are made once, at install (`npm run prepare`), never while a report is made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetProblem } from './asset-problem.ts';

/** The two weights of one family, as the bytes of a static TrueType file each. */
export interface FontFamilyFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Serif and sans carry Chinese; Latin carries digits and letters, with the widths of Times New Roman. */
export interface FontFiles {
  readonly serif: FontFamilyFiles;
  readonly sans: FontFamilyFiles;
  readonly latin: FontFamilyFiles;
}

/** Names of the six files inside `fontFolder()`. */
export const fontFileNames = {
  serif: { regular: 'NotoSerifSC-Regular.ttf', bold: 'NotoSerifSC-Bold.ttf' },
  sans: { regular: 'NotoSansSC-Regular.ttf', bold: 'NotoSansSC-Bold.ttf' },
  latin: { regular: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf' },
} as const satisfies Readonly<Record<keyof FontFiles, Readonly<Record<keyof FontFamilyFiles, string>>>>;

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/juesuan/fonts/', import.meta.url));

/** The folder of the six TrueType files, for whoever installs them for other programs too (LibreOffice in CI). */
export function fontFolder(): string {
  return FOLDER;
}

/**
 * Reads the six fonts.
 * @throws AssetProblem with a Chinese message for the user when a file is missing.
 */
export function loadFonts(folder: string = FOLDER): FontFiles {
  return {
    serif: readFamily(folder, fontFileNames.serif),
    sans: readFamily(folder, fontFileNames.sans),
    latin: readFamily(folder, fontFileNames.latin),
  };
}

function readFamily(
  folder: string,
  { regular, bold }: Readonly<Record<keyof FontFamilyFiles, string>>,
): FontFamilyFiles {
  return { regular: readFont(folder, regular), bold: readFont(folder, bold) };
}

function readFont(folder: string, file: string): Uint8Array {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    throw new AssetProblem(`字体未就绪，请在程序文件夹运行 npm ci（缺少 ${file}）`, { cause });
  }
}
