/** Each folder `INIT-…`: files laid over the valid data (`remove.txt` takes some away), and what `init` then says. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-on-disk.ts';

const here = join(import.meta.dirname, '../../fixtures/errors');
const cases = readdirSync(here).filter((name) => name.startsWith('INIT-'));

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'init-'));
  cpSync(join(here, 'valid'), data, { recursive: true });
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

function treeOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'latin1')] as const);
}

describe('a year that can’t be begun', () => {
  it.each(cases)('%s', async (name) => {
    cpSync(join(here, name), data, { recursive: true });
    const removed = join(data, 'remove.txt');
    if (existsSync(removed))
      for (const path of readFileSync(removed, 'utf8').trim().split('\n'))
        rmSync(join(data, path), { recursive: true });
    const before = treeOf(data);
    const { exitCode, printed } = await runCommand('init', '--year', '2023', '--data', data);
    expect(exitCode).toBe(3);
    expect(printed).toContain(name);
    expect(treeOf(data)).toEqual(before);
    await expect(`${printed}\n`).toMatchFileSnapshot(join(here, name, 'expected.txt'));
  });

  it('has a case for each problem', () => {
    const source = readFileSync(
      join(import.meta.dirname, '../../../src/facts/roll-forward/roll-forward-problems.ts'),
      'utf8',
    );
    const codes = [...source.matchAll(/code: '([A-Z0-9-]+)'/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.toSorted()).toEqual(cases.map((name) => name.split('.')[0]).toSorted());
  });

  it('is refused where last year can’t be read, with what keeps it from being read', async () => {
    cpSync(join(here, 'READ-SYNTAX'), data, { recursive: true });
    const before = treeOf(data);
    const { exitCode, printed } = await runCommand('init', '--year', '2023', '--data', data);
    expect(exitCode).toBe(3);
    expect(printed).toContain('READ-SYNTAX');
    expect(treeOf(data)).toEqual(before);
  });

  it('is a slip where it would not come after the other', async () => {
    const { exitCode, printed } = await runCommand('init', '--year', '2022', '--from', '2022', '--data', data);
    expect({ exitCode, printed }).toEqual({
      exitCode: 2,
      printed: '沿用的年度（2022）应早于新建的年度（2022）。',
    });
  });
});
