/** Where the program is. What it brings along (templates, fonts, sample data) is found from here. */
import { fileURLToPath } from 'node:url';

/** The folder of package.json. It lies one above this file, and one above the bundle that it is built into. */
export const programFolder = fileURLToPath(new URL('../', import.meta.url));
