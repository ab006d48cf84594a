/** What is loaded before a command is known: the words of all commands, and nothing that does their work. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const statement = /^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm;

/** Modules that load with one, types and what is imported later left aside: own ones as paths, packages by name. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of readFileSync(join(root, path), 'utf8').matchAll(statement)) {
    if (name.startsWith('.')) loadedWith(relative(root, join(root, dirname(path), name)).replaceAll('\\', '/'), seen);
    else seen.add(name);
  }
  return seen;
}

describe('the command line', () => {
  const loaded = [...loadedWith('src/cli/run.ts')];

  it('loads the words of every command', () => {
    expect(loaded.filter((name) => name.startsWith('src/cli/commands/')).length).toBe(8);
  });

  it('loads no package but that for words and that for colours', () => {
    const packages = loaded.filter((name) => !name.startsWith('src/') && !name.startsWith('node:'));
    expect(packages.toSorted()).toEqual(['commander', 'picocolors']);
  });

  it('loads no use case', () => {
    const ofApp = loaded.filter((name) => name.startsWith('src/app/'));
    // What works beside the program is started first, so that it loads its part while the program loads the rest.
    expect(ofApp.toSorted()).toEqual([
      'src/app/import-process/import-process.ts',
      'src/app/surroundings.ts',
      'src/app/word-thread/word-thread.ts',
    ]);
  });
});
