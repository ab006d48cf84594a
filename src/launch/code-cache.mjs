/** Runs a bundle with the machine code that V8 made of it in an earlier run, so that nothing is compiled again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, constants } from 'node:vm';
import { writeWhole } from './write-whole.mjs';

/** @typedef {typeof import('../main.ts')} Program */
/** @typedef {(exports: Program, require: NodeRequire, module: { exports: Program }) => void} ModuleFunction */

/**
 * Loads a bundle for a use of the program (`generate`, `check` …).
 * @param {import('./bundle.mjs').Bundle} bundle
 * @param {string} use
 * @returns what it exports, and whether machine code was there for it
 */
export function loadScript({ text, path }, use) {
  const codePath = `${path.replace(/\.cjs$/, '')}-${use}-${process.version}-${process.arch}.code`;
  const script = new Script(`(function (exports, require, module) {${text}\n})`, {
    filename: path,
    cachedData: readCode(codePath),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: /** @type {Program} */ ({}) };
  /** @type {ModuleFunction} */
  const run = script.runInThisContext();
  run(module.exports, createRequire(import.meta.url), module);
  return { program: module.exports, script, codePath, fromCode: script.cachedDataRejected === false };
}

/**
 * Keeps the machine code of everything that has run so far.
 * @param {ReturnType<typeof loadScript>} loaded
 */
export function keepCode({ script, codePath }) {
  try {
    const code = script.createCachedData();
    writeWhole(codePath, Buffer.concat([digestOf(code), code]));
  } catch {
    // A folder that can't be written to: the next run compiles again.
  }
}

/**
 * V8 tells code of another version or of other sources, but trusts the rest: damaged code would bring it down.
 * @param {string} path
 */
function readCode(path) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(digestLength);
    return digestOf(code).equals(bytes.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const digestLength = 32;

/** @param {Uint8Array} bytes */
function digestOf(bytes) {
  return createHash('sha256').update(bytes).digest();
}
