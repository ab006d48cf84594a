import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** Default folders: those of the program, wherever it is called from. */
export const defaultFolders = { data: join(programFolder, 'data'), out: join(programFolder, 'out') } as const;
