import { describe, expect, it } from 'vitest';
import { readProjectFile } from './project-files.ts';

const script = readProjectFile('generate.cmd') ?? '';
const lines = script.split('\r\n');

/** cmd.exe is particular about these, and nobody here has it at hand. */
describe('generate.cmd', () => {
  it('ends its lines with CRLF and begins without a byte-order mark', () => {
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/);
  });

  it('switches to UTF-8 before its first Chinese character', () => {
    const firstChinese = lines.findIndex((line) => /\p{Script=Han}/u.test(line));
    expect(lines.indexOf('chcp 65001 >nul')).toBe(1);
    expect(firstChinese).toBeGreaterThan(1);
  });

  it('jumps only to labels that it has, and keeps the window open on each way out', () => {
    const jumps = [...script.matchAll(/\bgoto (\w+)/g)].map(([, label]) => label);
    expect(jumps.filter((label) => !lines.includes(`:${String(label)}`))).toEqual([]);
    const ends = lines.flatMap((line, index) => (line.startsWith('exit /b') ? [lines[index - 1]] : []));
    expect(new Set(ends)).toEqual(new Set(['pause']));
  });

  it('prints no parenthesis inside a block, where it would end the block', () => {
    const inBlocks = lines.filter((line) => line.startsWith('  echo'));
    expect(inBlocks.filter((line) => /[()]/.test(line))).toEqual([]);
  });
});
