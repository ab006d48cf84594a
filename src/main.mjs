#!/usr/bin/env node
// `juesuan`: runs the built program. Plain JavaScript of an old kind, so that it can say what is missing.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../', import.meta.url);

/** @param {string} message */
const tell = (message) => process.stderr.write(`${message}\n`);
/** @param {string} message */
const tellAndLeave = (message) => {
  tell(message);
  process.exit(5);
};

/**
 * Whether a source was written after `moment` (milliseconds), told without reading one. Only in a checkout, for elsewhere
 * nobody edits them. Prose templates don't count: one that was edited is compiled when it is used.
 * @param {number} moment
 */
function isEditedSince(moment) {
  if (!existsSync(new URL('.git', program))) return false;
  /** @param {string} folder @returns {boolean} */
  const hasEdited = (folder) =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return hasEdited(path);
      return /\.(?:ts|json)$/.test(path) && statSync(path).mtimeMs > moment;
    });
  return (
    statSync(new URL('package.json', program)).mtimeMs > moment || hasEdited(fileURLToPath(new URL('src', program)))
  );
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  tellAndLeave(`Node.js ${process.versions.node} 太旧，请安装 20.20 版或更高：https://nodejs.org`);
}
const built = statSync(new URL('dist/juesuan.cjs', program), { throwIfNoEntry: false });
if (built === undefined || !built.isFile()) tellAndLeave('程序还没有装好，请在程序文件夹里运行 npm ci。');
else if (isEditedSince(built.mtimeMs)) tell('程序的源文件改过，运行的仍是旧的 dist；请运行 npm run build。');

const { runBundle } = await import('./run-bundle.mjs');
if (!(await runBundle())) tellAndLeave('程序文件 dist/juesuan.cjs 已损坏，请在程序文件夹里运行 npm run build。');
