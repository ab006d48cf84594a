import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasData, replaceData } from '../../src/output/replace-data.ts';

let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), '数据 '));
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

const file = (text: string) => [{ name: 'accounts.yaml', bytes: Buffer.from(text) }];
const read = (...path: readonly string[]) => readFileSync(join(data, ...path), 'utf8');

function oldYear(): void {
  mkdirSync(join(data, '2024', 'scorecards'), { recursive: true });
  writeFileSync(join(data, '2024', 'accounts.yaml'), 'old');
  writeFileSync(join(data, '2024', 'scorecards', '1.yaml'), 'card');
}

describe('putting a year’s data in place', () => {
  it('makes the folder of a new year', () => {
    expect(hasData(data, 2024)).toBe(false);
    expect(replaceData(data, 2024, file('new'))).toEqual({ place: join(data, '2024'), copy: undefined });
    expect(read('2024', 'accounts.yaml')).toBe('new');
    expect(readdirSync(data)).toEqual(['2024']);
  });

  it('keeps the other files, and all of the old ones in a dated copy of its own each time', () => {
    oldYear();
    const copies = ['first', 'second', 'third'].map((text) => replaceData(data, 2024, file(text)).copy ?? '');
    expect(read('2024', 'accounts.yaml')).toBe('third');
    expect(read('2024', 'scorecards', '1.yaml')).toBe('card');
    expect(copies.map((copy) => readFileSync(join(copy, 'accounts.yaml'), 'utf8'))).toEqual(['old', 'first', 'second']);
    expect(new Set(copies).size).toBe(3);
    for (const copy of copies) {
      expect(copy).toMatch(/2024（备份 \d{4}-\d{2}-\d{2} \d{4}( 之\d)?）$/);
      expect(existsSync(join(copy, 'scorecards', '1.yaml'))).toBe(true);
    }
    expect(readdirSync(data)).toHaveLength(4);
  });

  it('finishes an exchange that was cut off between its two renames', () => {
    mkdirSync(join(data, '.juesuan-2024.new'));
    writeFileSync(join(data, '.juesuan-2024.new', 'accounts.yaml'), 'new');
    expect(hasData(data, 2024)).toBe(true);
    expect(read('2024', 'accounts.yaml')).toBe('new');
  });

  it('leaves copies alone that the clerk made', () => {
    oldYear();
    for (const name of ['2024.old', '2024.new', '2024.tmp', '2024.copy']) {
      mkdirSync(join(data, name));
      writeFileSync(join(data, name, 'accounts.yaml'), name);
    }
    replaceData(data, 2024, file('new'));
    const kept = ['2024.old', '2024.new', '2024.tmp', '2024.copy'].map((name) => read(name, 'accounts.yaml'));
    expect(kept).toEqual(['2024.old', '2024.new', '2024.tmp', '2024.copy']);
    expect(read('2024', 'accounts.yaml')).toBe('new');
  });
});
