/** Pages as pictures, and what is kept of a picture: how dark each of its blocks is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** Grey values, 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A block is some 8 × 9 mm: larger than what two versions of a renderer draw differently, smaller than a row moved. */
const blocks = { across: 26, down: 34 } as const;
/** Fine enough for rules to be as thick as they are: two renderers differ widely at 40 dots an inch, hardly at 100. */
export const dotsPerInch = 100;

/** Draws each page of a PDF. */
export function drawPages(pdf: string): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    runTool('pdftoppm', ['-gray', '-r', String(dotsPerInch), pdf, join(folder, 'page')]);
    const names = readdirSync(folder).toSorted();
    return names.map((name) => readPgm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A picture as pdftoppm writes it: `P5`, width, height, largest value, then a byte a dot. */
function readPgm(file: Buffer): Picture {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64)) ?? [];
  if (head === '') throw new Error('not a grey picture');
  return { width: Number(width), height: Number(height), grey: file.subarray(head.length) };
}

/** The ink of each block, row by row, a character each: `0` is white, each step up to `z` two hundredths of black. */
export function inkOf({ width, height, grey }: Picture): string {
  const ink = new Float64Array(blocks.across * blocks.down);
  const dots = new Float64Array(blocks.across * blocks.down);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const block = Math.floor((y * blocks.down) / height) * blocks.across + Math.floor((x * blocks.across) / width);
      ink[block] = (ink[block] ?? 0) + 1 - (grey[y * width + x] ?? 255) / 255;
      dots[block] = (dots[block] ?? 0) + 1;
    }
  }
  return Array.from(ink, (sum, block) => Math.min(35, Math.round((sum / (dots[block] ?? 1)) * 50)).toString(36)).join(
    '',
  );
}

/** Blocks that may differ by this many steps, for renderers draw edges differently. */
const sameWithin = 2;
/** So many blocks may differ by more. */
const strayBlocks = 3;

/** Whether two pages look the same. */
export function looksLike(a: string, b: string): boolean {
  return a.length === b.length && countDifferentBlocks(a, b) <= strayBlocks;
}

/** Blocks that differ by more than renderers do. */
export function countDifferentBlocks(a: string, b: string): number {
  return Array.from(a).filter((step, at) => Math.abs(inkStep(step) - inkStep(b[at] ?? '0')) > sameWithin).length;
}

function inkStep(character: string): number {
  return Number.parseInt(character, 36);
}
