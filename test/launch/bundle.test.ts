import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../src/launch/bundle.mjs';
import type { Bundle } from '../../src/launch/bundle.mjs';
import { keepCode, loadScript } from '../../src/launch/code-cache.mjs';
import { bundleFolder } from '../../src/launch/project.mjs';
import { trueLines } from '../../src/launch/true-lines.mjs';

let project = '';

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'juesuan-launch-'));
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeGreeting('您好');
  writeFileSync(
    join(project, 'src/main.ts'),
    `import { greeting } from '../unit/launch/greeting.ts';
export const said: string = greeting;
export const isChinese: boolean = /^[一-龥]+$/u.test(greeting);
export const place: string = import.meta.url;
export function fail(): never {
  throw new Error('wrong');
}
`,
  );
  // What is touched while it is bundled is not trusted: let the clock move on.
  await wait(20);
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function writeGreeting(text: string) {
  writeFileSync(join(project, 'src/greeting.ts'), `export const greeting = '${text}';\n`);
}

interface Said {
  readonly said: string;
  readonly isChinese: boolean;
  readonly place: string;
  readonly fail: () => never;
}

const load = (bundle: Bundle | undefined) => {
  if (bundle === undefined) throw new Error('no bundle');
  const loaded = loadScript(bundle, 'test');
  return { ...loaded, exported: loaded.program as unknown as Said };
};
const kept = (ending: string) => readdirSync(bundleFolder(project)).filter((name) => name.endsWith(ending));

describe('the bundle', () => {
  it('says what the sources say, each source at its own place', async () => {
    const { exported } = load(await openBundle(project));
    expect(exported.said).toBe('您好');
    expect(exported.isChinese).toBe(true);
    expect(exported.place).toMatch(/\/src\/main\.ts$/);
  });

  it('is kept, and reads from the file as it was made', async () => {
    const made = await openBundle(project);
    const note = readFileSync(join(bundleFolder(project), kept('.json')[0] ?? ''), 'utf8');
    expect(await openBundle(project)).toEqual(made);
    expect(readFileSync(join(bundleFolder(project), kept('.json')[0] ?? ''), 'utf8')).toBe(note);
    expect(load(await openBundle(project)).exported.isChinese).toBe(true);
  });

  it('is made anew when a source was edited, even to the same length at the same time of writing', async () => {
    await openBundle(project);
    writeGreeting('再见');
    utimesSync(join(project, 'src/greeting.ts'), new Date(0), new Date(0));
    expect(load(await openBundle(project)).exported.said).toBe('再见');
    await wait(20);
    await openBundle(project);
    expect(kept('.cjs')).toHaveLength(1);
  });

  it('is made anew when its file or its note is damaged or gone', async () => {
    await openBundle(project);
    rmSync(join(bundleFolder(project), kept('.cjs')[0] ?? ''));
    expect(load(await openBundle(project)).exported.said).toBe('您好');
    writeFileSync(join(bundleFolder(project), kept('.json')[0] ?? ''), '{');
    expect(load(await openBundle(project)).exported.said).toBe('您好');
  });

  it('runs where nothing can be kept', async () => {
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'node_modules/.cache'), 'a file where the folder should be');
    const loaded = load(await openBundle(project));
    keepCode(loaded);
    expect(loaded.exported.said).toBe('您好');
  });

  it('is not there when a source can not be read', async () => {
    writeFileSync(join(project, 'src/greeting.ts'), 'export const greeting = ;');
    expect(await openBundle(project)).toBeUndefined();
  });
});

describe('the machine code', () => {
  it('is used once it is kept, and ignored when damaged', async () => {
    const bundle = await openBundle(project);
    const first = load(bundle);
    expect(first.fromCode).toBe(false);
    keepCode(first);
    const second = load(bundle);
    expect(second.fromCode).toBe(true);
    expect(second.exported.said).toBe('您好');
    writeFileSync(second.codePath, readFileSync(second.codePath).fill(7, 40));
    const third = load(bundle);
    expect(third.fromCode).toBe(false);
    expect(third.exported.said).toBe('您好');
  });
});

describe('a stack trace', () => {
  it('tells the line of the source', async () => {
    const bundle = await openBundle(project);
    const { exported } = load(bundle);
    if (bundle === undefined) throw new Error('no bundle');
    try {
      exported.fail();
    } catch (error) {
      expect(trueLines((error as Error).stack ?? '', bundle)).toContain('fail (src/main.ts:6:9)');
    }
    expect.hasAssertions();
  });
});
