/** The font files of the report. They are made once, at install (`npm run prepare`), never while a report is made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFace, ReportFonts } from '../layout/fonts.ts';
import { faceOf } from '../layout/typography.ts';
import { AssetProblem } from './asset-problem.ts';
import { openFont } from './open-font.ts';

/** Names of the six files inside `fontFolder()`. */
export const fontFileNames = {
  serif: { regular: 'NotoSerifSC-Regular.ttf', bold: 'NotoSerifSC-Bold.ttf' },
  sans: { regular: 'NotoSansSC-Regular.ttf', bold: 'NotoSansSC-Bold.ttf' },
  latin: { regular: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf' },
} as const;

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/juesuan/fonts/', import.meta.url));

/** The folder of the six TrueType files, for whoever installs them for other programs too (LibreOffice in CI). */
export function fontFolder(): string {
  return FOLDER;
}

/**
 * The bundled fonts. A file is read and opened when it is first asked for, once.
 * @throws AssetProblem with a Chinese message for the user when a file is missing; here, or when it is asked for.
 */
export function loadFonts(folder: string = FOLDER): ReportFonts {
  const opened = new Map<string, FontFace>();
  return {
    faceFor(role, latin, bold) {
      const face = faceOf[role];
      const family = latin ? 'latin' : face.family;
      const file = fontFileNames[family][bold || face.bold ? 'bold' : 'regular'];
      const font = opened.get(file) ?? openFont(readFont(folder, file));
      opened.set(file, font);
      return font;
    },
  };
}

function readFont(folder: string, file: string): Uint8Array {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    throw new AssetProblem(`字体未就绪，请在程序文件夹运行 npm ci（缺少 ${file}）`, { cause });
  }
}
