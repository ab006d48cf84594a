/** `npm run dev -- generate --year 2022`: the program from its sources, for those who change them. */
import { main } from '../main.ts';

await main();
