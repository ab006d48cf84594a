/** Where the program keeps what saves it time in the next run. Plain JavaScript: the starter needs it too. */
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** @typedef {{ readonly platform: string, readonly env: Readonly<Record<string, string | undefined>>, readonly home: string }} User */

/**
 * The program's folder in that of the user's caches; undefined where nobody knows of one. It need not exist.
 * @param {User} user
 * @returns {string | undefined}
 */
export function cacheFolder({ platform, env, home }) {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  /** @param {string | undefined} folder */
  const known = (folder) => (folder !== undefined && isAbsolute(folder) ? folder : undefined);
  /** @param {readonly string[]} names */
  const atHome = (...names) => (known(home) === undefined ? undefined : join(home, ...names));
  switch (platform) {
    case 'win32': {
      const local = known(env['LOCALAPPDATA']) ?? atHome('AppData', 'Local');
      return local === undefined ? undefined : join(local, 'juesuan', 'cache');
    }
    case 'darwin':
      return atHome('Library', 'Caches', 'juesuan');
    default: {
      // A relative folder doesn't count (XDG Base Directory Specification).
      const caches = known(env['XDG_CACHE_HOME']) ?? atHome('.cache');
      return caches === undefined ? undefined : join(caches, 'juesuan');
    }
  }
}

/** The user's home; the root, where nothing can be written, for a user who has none. */
export function homeFolder() {
  try {
    return homedir();
  } catch {
    return '/';
  }
}
