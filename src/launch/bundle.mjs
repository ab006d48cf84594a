/**
 * The program bundled into one file, kept from run to run. It counts only while each file that went into it is as it
 * was: an edited source, or a package installed anew, is never passed over.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleFolder } from './project.mjs';
import { isUnchanged } from './stamps.mjs';
import { writeWhole } from './write-whole.mjs';

/** @typedef {{ readonly text: string, readonly path: string }} Bundle the bundle and the file that keeps it */
/** @typedef {{ readonly file: string, readonly inputs: readonly import('./stamps.mjs').Stamp[] }} Note */

/**
 * The bundle of the program in `project`, made where none is current. Undefined when it can't be made (then tsx tells
 * what is wrong with a source). A folder that can't be written to costs time with each run, no more.
 * @param {string} project
 * @returns {Promise<Bundle | undefined>}
 */
export async function openBundle(project) {
  return readCurrent(project) ?? (await makeBundle(project));
}

/**
 * Makes the bundle anew and keeps it.
 * @param {string} project
 * @returns {Promise<Bundle | undefined>}
 */
async function makeBundle(project) {
  try {
    const { buildBundle } = await import('./build-bundle.mjs');
    const { text, map, inputs } = await buildBundle(project);
    const path = join(bundleFolder(project), `${keyOf(project)}-${hash(text)}.cjs`);
    keep(project, path, { text, map, inputs });
    return { text, path };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} project
 * @returns {Bundle | undefined}
 */
function readCurrent(project) {
  try {
    /** @type {Note} */
    const { file, inputs } = JSON.parse(readFileSync(notePath(project), 'utf8'));
    if (!inputs.every(isUnchanged)) return undefined;
    const path = join(bundleFolder(project), file);
    return { text: readFileSync(path, 'latin1'), path };
  } catch {
    return undefined;
  }
}

/**
 * The note comes last: it names a bundle that is whole. Runs side by side write the same, each file at one stroke.
 * @param {string} project
 * @param {string} path
 * @param {import('./build-bundle.mjs').MadeBundle} made
 */
function keep(project, path, { text, map, inputs }) {
  if (inputs === undefined) return;
  try {
    const folder = bundleFolder(project);
    mkdirSync(folder, { recursive: true });
    writeWhole(`${path}.map`, map);
    writeWhole(path, text);
    writeWhole(notePath(project), JSON.stringify({ file: basename(path), inputs }));
    removeOlder(folder, basename(path), keyOf(project));
  } catch {
    return;
  }
}

/**
 * Bundles of the same project that no note names, and the machine code made of them.
 * @param {string} folder
 * @param {string} file
 * @param {string} key
 */
function removeOlder(folder, file, key) {
  const own = file.replace(/\.cjs$/, '');
  const older = readdirSync(folder).filter((name) => name.startsWith(`${key}-`) && !name.startsWith(own));
  for (const name of older) rmSync(join(folder, name), { force: true });
}

/**
 * Copies of the program may share their packages, and with them the folder: each has a name of its own.
 * @param {string} project
 */
function keyOf(project) {
  return hash(project);
}

/** @param {string} project */
function notePath(project) {
  return join(bundleFolder(project), `${keyOf(project)}.json`);
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
