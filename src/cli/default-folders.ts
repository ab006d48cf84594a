import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Default folders: those of the program, wherever it is called from. */
export const defaultFolders = { data: join(projectFolder, 'data'), out: join(projectFolder, 'out') } as const;
