/** What others have put or changed in the output folder is theirs, whatever it is called. */
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkplace, runCommand } from '../../support/run-on-disk.ts';
import type { Workplace } from '../../support/run-on-disk.ts';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => {
  place.remove();
});

const run = (command: string, ...args: readonly string[]) =>
  runCommand(command, '--year', '2022', '--data', place.data, '--out', place.out, ...args);
const inYear = (name: string) => join(place.out, '2022', name);
const names = () => readdirSync(join(place.out, '2022'));
const find = (pattern: RegExp) => names().find((name) => pattern.test(name)) ?? '';

describe('files of others in the output folder', () => {
  it('stay when their names look like reports, workbooks and drafts', async () => {
    const foreign = [
      '2021年度别的单位部门决算.pdf',
      '2022年度别的单位部门决算（草稿）.docx',
      '2022年度别的单位决算公开核对表.xlsx',
      '2022年部门整体支出绩效目标表.docx',
      'proof.json.tmp',
    ];
    for (const name of foreign) writeFileSync(inYear(name), name);
    await run('generate', '--format', 'pdf');
    await run('generate', '--format', 'pdf', '--draft');
    await run('workbook');
    for (const name of foreign) expect(readFileSync(inYear(name), 'utf8')).toBe(name);
  });

  it.each([
    ['generate', /部门决算\.docx$/, ['generate', '--format', 'docx']],
    ['workbook', /核对表\.xlsx$/, ['workbook']],
    ['a draft', /（草稿）\.docx$/, ['generate', '--format', 'docx', '--draft']],
  ])(
    'are kept as dated copies when they were written by %s and edited by hand',
    async (_, pattern, [command, ...args]) => {
      await run(command ?? '', ...args);
      const name = find(pattern);
      const asWritten = readFileSync(inYear(name));
      const again = await run(command ?? '', ...args);
      expect(again.printed).not.toContain('手工');
      const untouched = names();
      appendFileSync(inYear(name), 'edited');
      const { exitCode, printed } = await run(command ?? '', ...args);
      expect(exitCode).toBe(0);
      const copy = find(/（手工修改 \d{4}-\d\d-\d\d \d{4}）\./);
      expect(names().toSorted()).toEqual([...untouched, copy].toSorted());
      expect(readFileSync(inYear(copy)).equals(Buffer.concat([asWritten, Buffer.from('edited')]))).toBe(true);
      expect(readFileSync(inYear(name)).equals(asWritten)).toBe(true);
      expect(printed).toContain(
        `“${name}”不是本程序生成后的原样（手工改过，或是别人的文件），已另存为：${inYear(copy)}`,
      );
    },
  );

  it('stay beside the year: 2022.old, 2022.tmp, 2022.new', async () => {
    const folders = ['2022.old', '2022.tmp', '2022.new'];
    for (const name of folders) {
      mkdirSync(join(place.out, name));
      writeFileSync(join(place.out, name, '我的.txt'), name);
    }
    await run('generate', '--format', 'pdf');
    await run('workbook');
    expect(folders.map((name) => readFileSync(join(place.out, name, '我的.txt'), 'utf8'))).toEqual(folders);
    expect(readdirSync(place.out).toSorted()).toEqual(['2022', ...folders].toSorted());
  });

  it('that have the name of a record are no record', async () => {
    writeFileSync(inYear('manifest.json'), '{"mine": true}');
    const { printed } = await run('generate', '--format', 'pdf');
    expect(printed).toContain('“manifest.json”不是本程序生成后的原样');
    expect(readFileSync(inYear(find(/^manifest（手工修改/)), 'utf8')).toBe('{"mine": true}');
  });

  it.skipIf(process.platform === 'win32')('stay links', async () => {
    mkdirSync(join(place.out, '共享'));
    symlinkSync('../2022', join(place.out, '共享', '回来'));
    symlinkSync('共享', join(place.out, '2021'));
    const options = ['--format', 'pdf', '--data', place.data, '--out', place.out];
    symlinkSync('不在', inYear('断链'));
    expect((await runCommand('generate', '--year', '2022', ...options)).exitCode).toBe(0);
    expect(lstatSync(inYear('断链')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(place.out, '2021')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(place.out, '共享', '回来')).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32').each(['不在', '不在/也不在'])(
    'are not made where a link leads to nothing (%s): the message says so',
    async (target) => {
      symlinkSync(target, join(place.out, '2021'));
      const before = readdirSync(place.out);
      rmSync(join(place.out, '2022'), { recursive: true });
      renameSync(join(place.out, '2021'), join(place.out, '2022'));
      const { exitCode, printed } = await run('generate', '--format', 'pdf');
      expect(exitCode).toBe(5);
      expect(printed).toMatch(/不存在/);
      expect(printed).not.toContain('请先关闭');
      expect(readdirSync(place.out)).toEqual(before.filter((name) => name !== '2021'));
    },
  );

  it('are not looked for by making a folder: prove leaves no trace', async () => {
    const out = join(place.out, '没有');
    const { exitCode } = await runCommand('prove', '--year', '2022', '--data', place.data, '--out', out);
    expect(exitCode).toBe(6);
    expect(existsSync(out)).toBe(false);
  });
});
