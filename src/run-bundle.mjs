/**
 * Runs the built program, dist/juesuan.cjs: in its own thread, in the one that writes Word files, and in the process that
 * reads workbooks. `npm run bench` tells
 * what each piece here saves; JUESUAN_WITHOUT=thread,code,late leaves them out.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script, constants } from 'node:vm';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { cacheFolder, homeFolder } from './cache-folder.mjs';

/** @typedef {typeof import('./main.ts')} Program */

const bundlePath = fileURLToPath(new URL('../dist/juesuan.cjs', import.meta.url));
const wordThread = 'juesuan: Word';
const importThread = 'juesuan: import';
const without = new Set((process.env['JUESUAN_WITHOUT'] ?? '').split(','));

/** Runs the command line; gives false when the bundle can't be loaded. */
export async function runBundle() {
  optimiseLate();
  const program = loadProgram();
  await program?.main(startWordThread, startImportProcess);
  return program !== undefined;
}

/**
 * V8 compiles a function anew, optimised, once it has run a while, in threads beside the program's own. A run of a second
 * or two is over before that pays: the threads take the core on which the Word file is written. So functions have to run
 * some eight times as long first. Node 20 counts what was run, later ones count calls; of other generations of V8 nobody
 * knows, and a flag that V8 doesn't know is told on the terminal.
 */
export function optimiseLate() {
  const [generation = ''] = process.versions.v8.split('.');
  /** @type {Readonly<Record<string, string>>} */
  const settings = {
    11: '--interrupt-budget=1000000',
    12: '--invocation-count-for-turbofan=20000',
    13: '--invocation-count-for-turbofan=20000',
  };
  const setting = settings[generation];
  if (setting !== undefined && !without.has('late')) setFlagsFromString(setting);
}

/** Undefined where threads would take turns on one core. */
function startWordThread() {
  if (availableParallelism() < 2 || without.has('thread')) return undefined;
  return new Worker(new URL(import.meta.url), { workerData: wordThread });
}

/**
 * It keeps nobody from ending, and ends with its starter.
 * @param {number} megabytes
 * @param {string} threadModule what the thread in it runs
 */
export function startImportProcess(megabytes, threadModule = import.meta.url) {
  const script = fileURLToPath(new URL('./import-process.mjs', import.meta.url));
  const started = spawn(process.execPath, [...process.execArgv, script, threadModule, String(megabytes)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  started.unref();
  started.channel?.unref();
  return started;
}

/**
 * The program, with the code that V8 made of it when it was built; under another Node, with what Node itself has kept of
 * it from run to run, where it does that.
 */
function loadProgram() {
  const text = readFileSync(bundlePath, 'latin1');
  try {
    const code = without.has('code') ? undefined : readCode(text);
    const program = code === undefined ? requireProgram() : runScript(compile(text, code));
    if (!('main' in program)) throw new TypeError('no program');
    return program;
  } catch (error) {
    // What a whole bundle throws is a bug of the program.
    if (isWhole(text)) throw error;
    return undefined;
  }
}

/**
 * Whether a bundle is as it was built: its first line is a comment with the digest of the rest.
 * @param {string} text
 */
function isWhole(text) {
  const end = text.indexOf('\n') + 1;
  return text.slice(0, end) === `// ${createHash('sha256').update(text.slice(end)).digest('hex')}\n`;
}

/** @returns {Program} */
function requireProgram() {
  if (!without.has('code')) {
    const folder = cacheFolder({ platform: process.platform, env: process.env, home: homeFolder() });
    if (folder !== undefined)
      /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (nodeModule).enableCompileCache?.(
        `${folder}/code`,
      );
  }
  return nodeModule.createRequire(import.meta.url)(bundlePath);
}

/**
 * @param {string} text the bundle
 * @param {Buffer | undefined} code
 */
export function compile(text, code) {
  return new Script(`(function (exports, require, module, __filename) {${text}\n})`, {
    // V8 keeps the name with the code, so it must not tell where the program was built.
    filename: 'juesuan.cjs',
    cachedData: code,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/**
 * @param {Script} script
 * @returns {Program}
 */
export function runScript(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, nodeModule.createRequire(bundlePath), module, bundlePath);
  return /** @type {Program} */ (module.exports);
}

/** Where the code is that this Node made of the bundle. */
export const codePath = bundlePath.replace(/cjs$/, `${process.version}-${process.arch}.code`);

/**
 * The code, unless it is damaged or that of another bundle: V8 tells code of another version, but trusts the rest.
 * @param {string} text the bundle
 */
function readCode(text) {
  if (!statSync(codePath, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(codePath);
  const code = bytes.subarray(digestLength);
  return digestOf(text, code).equals(bytes.subarray(0, digestLength)) ? code : undefined;
}

const digestLength = 32;

/**
 * What stands before the code in its file. A bundle begins with its own digest.
 * @param {string} text the bundle
 * @param {Uint8Array} code
 */
export function digestOf(text, code) {
  return createHash('sha256').update(text.slice(0, 100)).update(code).digest();
}

if (workerData === wordThread && parentPort !== null) loadProgram()?.serveWord(parentPort);
if (workerData === importThread && parentPort !== null) {
  optimiseLate();
  loadProgram()?.serveImport(parentPort);
}
