// Runs the bundle on the sample data and keeps the code that V8 made of it, beside it. A process of its own, started just
// as the program is: V8 takes code only under the settings it was made with. Its argument is an empty folder.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePath, compile, digestOf, optimiseLate, runScript } from '../../run-bundle.mjs';

const program = fileURLToPath(new URL('../../../', import.meta.url));
const [folder = ''] = process.argv.slice(2);
process.argv.splice(2, Infinity, 'generate', '--year', '2022', '--data', join(program, 'data'), '--out', folder);
// No cache of subsets, so that what makes them runs too.
process.env['XDG_CACHE_HOME'] = process.env['LOCALAPPDATA'] = process.env['HOME'] = join(folder, 'cache');
optimiseLate();
const text = readFileSync(join(program, 'dist/juesuan.cjs'), 'latin1');
const script = compile(text, undefined);
// Without a second thread: what writes the Word file is kept too.
await runScript(script).main();
const code = script.createCachedData();
writeFileSync(`${codePath}.tmp`, Buffer.concat([digestOf(text, code), code]));
renameSync(`${codePath}.tmp`, codePath);
