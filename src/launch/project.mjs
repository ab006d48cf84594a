/** Where the program is, and where it keeps what it makes for itself. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The folder of bundles, beside the fonts made at install.
 * @param {string} project
 */
export function bundleFolder(project) {
  return join(project, 'node_modules', '.cache', 'juesuan', 'bundles');
}
