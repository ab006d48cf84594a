/** The fonts of a machine, as far as their files tell. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DamagedFont, readFaceHeaders } from './face-header.ts';
import type { FaceHeader } from './face-header.ts';
import { findFontFiles } from './find-font-files.ts';
import type { Machine } from './font-folders.ts';

/** One weight of a font that the machine has. */
export interface InstalledFace extends FaceHeader {
  readonly path: string;
}

export interface InstalledFonts {
  readonly faces: readonly InstalledFace[];
  /** Font files that can't be used: damaged, or not to be read. */
  readonly unreadable: readonly string[];
}

/** Looks through the font folders of a machine. */
export function findInstalledFonts(machine: Machine): InstalledFonts {
  return readFontFiles(findFontFiles(machine));
}

/** Reads what the given files say of themselves; a damaged one is noted and left out. */
export function readFontFiles(paths: readonly string[]): InstalledFonts {
  const faces: InstalledFace[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    const headers = readHeaders(path);
    if (headers === undefined) unreadable.push(path);
    else faces.push(...headers.map((header) => ({ ...header, path })));
  }
  return { faces, unreadable };
}

function readHeaders(path: string): readonly FaceHeader[] | undefined {
  let file: number | undefined;
  try {
    const opened = openSync(path, 'r');
    file = opened;
    return readFaceHeaders({ size: fstatSync(opened).size, read: (offset, length) => readAt(opened, offset, length) });
  } catch (error) {
    if (error instanceof DamagedFont || isSystemError(error)) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, offset) < length) throw new DamagedFont('cut off');
  return bytes;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
