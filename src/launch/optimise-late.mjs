/**
 * V8 compiles a function anew, optimised, once it has run a while, in threads beside the program's own. A run of a second
 * or two is over before that pays: the threads take the core on which the Word file is written. So functions have to run
 * some eight times as long first, which those of a long run (a proof, a large workbook) still do.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * The setting of each generation of V8: Node 20 counts what was run, later ones count calls. Of other generations nobody
 * knows; a flag that V8 doesn't know is told on the terminal.
 * @type {Readonly<Record<string, string>>}
 */
const settings = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=20000',
  13: '--invocation-count-for-turbofan=20000',
};

/** Makes V8 optimise later, in all threads; for the first line of a program. */
export function optimiseLate() {
  const [generation = ''] = process.versions.v8.split('.');
  const setting = settings[generation];
  if (setting !== undefined) setFlagsFromString(setting);
}
