/** `npm run build`: the program as one file, dist/juesuan.cjs, with its source map and the code that V8 makes of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programFolder } from '../program-folder.ts';
import { makeBundle } from './bundle/make-bundle.ts';

const dist = join(programFolder, 'dist');

const begun = new Date();
const { text, map } = await makeBundle(programFolder);
mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) if (name.endsWith('.code')) rmSync(join(dist, name));
writeWhole('juesuan.cjs.map', map);
writeWhole('juesuan.cjs', text);
keepCode();
// A source that was edited meanwhile is younger.
utimesSync(join(dist, 'juesuan.cjs'), begun, begun);

/** Whoever reads the file sees the old content or the new one. */
function writeWhole(name: string, content: string): void {
  const draft = join(dist, `${name}.${String(process.pid)}.tmp`);
  writeFileSync(draft, content);
  renameSync(draft, join(dist, name));
}

/** Where it can't be made, the program starts a little slower. */
function keepCode(): void {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  try {
    const script = fileURLToPath(new URL('./bundle/keep-code.mjs', import.meta.url));
    // Without what npm and tsx set for Node.
    const { NODE_OPTIONS: _, ...env } = process.env;
    spawnSync(process.execPath, [script, folder], { stdio: 'ignore', env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
