/** A copy of the built program, to damage or to move about. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFolder } from '../../src/program-folder.ts';

export interface BuiltProgram {
  readonly folder: string;
  /** A home for its user, which holds the caches. */
  readonly home: string;
  readonly run: (...args: readonly string[]) => { code: number | null; printed: string; errors: string };
  readonly remove: () => void;
}

const bins = ['main', 'generate', 'run-bundle', 'import-process', 'cache-folder'].map((name) => `src/${name}.mjs`);

/** The built program in another folder, without packages and but for a few sources; its fonts are those of this one. */
export function copyProgram(): BuiltProgram {
  // A space in its path is no rarity.
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'juesuan built ')));
  const [folder, home] = [join(base, 'program'), join(base, 'home')];
  mkdirSync(home);
  for (const part of [...bins, 'src/cli', 'templates', 'data', 'package.json', 'dist'])
    cpSync(join(programFolder, part), join(folder, part), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => path !== join(programFolder, 'dist/fonts'),
    });
  symlinkSync(join(programFolder, 'dist/fonts'), join(folder, 'dist/fonts'));
  const caches = { HOME: home, XDG_CACHE_HOME: join(home, 'caches'), LOCALAPPDATA: home };
  return {
    folder,
    home,
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'src/main.mjs'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, ...caches },
        timeout: 60_000,
      });
      return { code: status, printed: stdout, errors: stderr };
    },
    remove: () => {
      rmSync(base, { recursive: true });
    },
  };
}
