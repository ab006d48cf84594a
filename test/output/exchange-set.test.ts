/** What an exchange puts in place, what it keeps, and what it changes when the disk refuses. */
import type * as Files from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeSet } from '../../src/output/exchange-set.ts';
import { OutputProblem } from '../../src/output/output-problem.ts';
import { settle } from '../../src/output/settle.ts';
import { life, revive } from '../support/mortal-disk.ts';

vi.mock('node:fs', async (original) => {
  const { mortal } = await import('../support/mortal-disk.ts');
  return mortal(await original<typeof Files>());
});

const { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } =
  await vi.importActual<typeof Files>('node:fs');

const [pdf, docx, users] = ['2022年度某局部门决算.pdf', '2022年度某局部门决算.docx', '送审意见 部门决算.docx'] as const;
const newFiles = [pdf, docx].map((name) => ({ name, bytes: Buffer.from(`new ${name}`) }));
const oldSet = { [pdf]: `old ${pdf}`, [docx]: `old ${docx}`, [users]: 'mine' };
const newSet = { [pdf]: `new ${pdf}`, [docx]: `new ${docx}`, [users]: 'mine' };
const options = { isReplaced: (name: string) => name === pdf || name === docx };
const exchange = (year = 2022) => exchangeSet(out, year, newFiles, options);

const base = mkdtempSync(join(tmpdir(), 'exchange-'));
let out = '';

afterAll(() => {
  revive();
  rmSync(base, { recursive: true });
});

beforeEach(() => {
  revive();
  out = mkdtempSync(join(base, 'out-'));
});

function put(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(out, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, folder, name), text);
}

function setIn(folder: string): Readonly<Record<string, string>> {
  const path = join(out, folder);
  if (!existsSync(path)) return {};
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('exchanging the files of a year', () => {
  it('replaces the old set and keeps the files of others', () => {
    put('2022', oldSet);
    expect(exchange()).toEqual({ place: join(out, '2022'), copy: undefined, notes: [] });
    expect(setIn('2022')).toEqual(newSet);
    expect(readdirSync(out)).toEqual(['2022']);
  });

  it('makes the folder for the first set', () => {
    exchangeSet(join(out, '结果 一'), 2022, newFiles, options);
    expect(readdirSync(join(out, '结果 一', '2022')).toSorted()).toEqual([docx, pdf].toSorted());
  });

  it('keeps a file that is not replaced under a dated name, and says so', () => {
    put('2022', oldSet);
    const { notes } = exchangeSet(out, 2022, newFiles, { isReplaced: (name) => name === pdf });
    const names = readdirSync(join(out, '2022'));
    const kept =
      names.find((name) => /^2022年度某局部门决算（手工修改 \d{4}-\d\d-\d\d \d{4}）\.docx$/.test(name)) ?? '';
    expect(setIn('2022')).toEqual({ ...newSet, [kept]: `old ${docx}` });
    expect(notes).toEqual([
      `“${docx}”不是本程序生成后的原样（手工改过，或是别人的文件），已另存为：${join(out, '2022', kept)}`,
    ]);
  });

  it('keeps the old set as a dated copy of its own each time, when asked', () => {
    put('2024', oldSet);
    const copies = [1, 2, 3].map(
      (version) =>
        exchangeSet(out, 2024, [{ name: pdf, bytes: Buffer.from(String(version)) }], { ...options, keepsOld: true })
          .copy ?? '',
    );
    expect(copies.map((copy) => readFileSync(join(copy, pdf), 'utf8'))).toEqual([`old ${pdf}`, '1', '2']);
    for (const copy of copies) expect(copy).toMatch(/2024（备份 \d{4}-\d{2}-\d{2} \d{4}( 之\d)?）$/);
    expect(new Set(copies).size).toBe(3);
    expect(readdirSync(out)).toHaveLength(4);
  });

  it('leaves alone what only looks like its own working folders', () => {
    put('2022', oldSet);
    const foreign = ['2022.old', '2022.tmp', '2022.new', '2022.copy', '.juesuan-2022.old', '.juesuan-2022-abc123'];
    for (const name of foreign) put(name, { 'a.txt': name });
    settle(out);
    exchange();
    expect(foreign.map((name) => setIn(name))).toEqual(foreign.map((name) => ({ 'a.txt': name })));
    expect(setIn('2022')).toEqual(newSet);
  });

  it.skipIf(process.platform === 'win32')('leaves links what they are, at the year and in it', () => {
    put('elsewhere', oldSet);
    symlinkSync('elsewhere', join(out, '2022'));
    symlinkSync('../2022.txt', join(out, 'elsewhere', '链接'));
    symlinkSync('nowhere', join(out, 'elsewhere', '断链'));
    exchange();
    expect(lstatSync(join(out, '2022')).isSymbolicLink()).toBe(true);
    expect(['链接', '断链'].map((name) => lstatSync(join(out, '2022', name)).isSymbolicLink())).toEqual([true, true]);
    expect(readFileSync(join(out, 'elsewhere', pdf), 'utf8')).toBe(`new ${pdf}`);
    expect(readdirSync(out).toSorted()).toEqual(['2022', 'elsewhere']);
  });

  it.each(['2022', 'new'])('changes nothing when %s can’t be moved, and says what to do', (held) => {
    put('2022', oldSet);
    life.refused = (call, path) => (call === 'renameSync' && path.endsWith(`/${held}`) ? 'EBUSY' : undefined);
    expect(() => exchange()).toThrow(OutputProblem);
    expect(() => exchange()).toThrow('请先关闭正在打开的报告文件（Word、WPS 或 PDF 阅读器）');
    revive();
    settle(out);
    expect(setIn('2022')).toEqual(oldSet);
    expect(readdirSync(out)).toEqual(['2022']);
    exchange();
    expect(setIn('2022')).toEqual(newSet);
  });

  it.each([
    ['ENOSPC', '磁盘空间不足'],
    ['EACCES', '没有权限'],
    ['EROFS', '磁盘是只读的'],
    ['ENAMETOOLONG', '文件名或路径太长'],
  ])('says of %s what happened, and changes nothing', (code, said) => {
    put('2022', oldSet);
    life.refused = (call) => (call === 'writeFileSync' ? code : undefined);
    expect(() => exchange()).toThrow(`不能写入 ${out}：`);
    expect(() => exchange()).toThrow(said);
    expect(() => exchange()).not.toThrow('请先关闭');
    expect(setIn('2022')).toEqual(oldSet);
    expect(readdirSync(out)).toEqual(['2022']);
  });

  it.skipIf(process.platform === 'win32')('says of a link to nothing, and of a file, what they are', () => {
    symlinkSync('nowhere', join(out, '2022'));
    expect(() => exchange()).toThrow(`${join(out, '2022')} 是一个链接，它指向的 ${join(out, 'nowhere')} 不存在`);
    symlinkSync('2021', join(out, '2021'));
    expect(() => exchange(2021)).toThrow('绕成圈的链接');
    writeFileSync(join(out, '2020'), '');
    expect(() => exchange(2020)).toThrow(`${join(out, '2020')} 是一个文件，不是文件夹`);
  });
});
