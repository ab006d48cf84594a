/** Symbolic links: followed where they lead to data, refused where they lead nowhere. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';
import type { Workplace } from '../../support/run-on-disk.ts';

describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  let place: Workplace;
  beforeEach(() => {
    place = openWorkplace();
  });
  afterEach(() => {
    place.remove();
  });

  const check = () => runCommand('check', '--year', '2022', '--data', place.data);
  const linkInstead = (path: string, target: string) => {
    rmSync(join(place.data, path), { recursive: true });
    symlinkSync(target, join(place.data, path));
  };

  it('from a file, a folder of forms or a year to a place outside is followed', async () => {
    const outside = join(place.out, '..', 'outside');
    mkdirSync(outside);
    for (const path of ['2022/scorecards', '2022/explanations.yaml', '2021']) {
      const name = path.split('/').at(-1) ?? '';
      renameSync(join(place.data, path), join(outside, name));
      symlinkSync(join(outside, name), join(place.data, path));
    }
    expect(await check()).toEqual({ exitCode: 0, printed: '2022年度数据没有发现问题。' });
  });

  it.each([
    ['to nothing', '2022/explanations.yaml', 'nowhere.yaml'],
    ['to itself', '2022/explanations.yaml', 'explanations.yaml'],
    ['to a folder', '2022/explanations.yaml', 'scorecards'],
    ['from the forms to itself', '2022/scorecards', 'scorecards'],
    ['from the forms to a file', '2022/scorecards', 'accounts.yaml'],
    ['from the forms to the folder they stand in', '2022/scorecards', '.'],
    ['to a device that never ends', '2022/explanations.yaml', '/dev/zero'],
    ['from a list to nothing', 'classification/2022/functional.csv', 'nowhere.csv'],
  ])('%s is refused', async (_, path, target) => {
    linkInstead(path, target);
    const { exitCode, printed } = await check();
    expect(printed).toMatch(/错误 READ-/);
    expect(printed).not.toMatch(programTalk);
    expect(exitCode).toBe(3);
  });

  it('in a circle of folders is not walked', async () => {
    symlinkSync('..', join(place.data, '2022', 'loop'));
    symlinkSync('..', join(place.data, '2022', 'scorecards', 'loop'));
    expect((await check()).exitCode).toBe(0);
  });

  it('to a file that is too large is refused', async () => {
    writeFileSync(join(place.data, 'large'), Buffer.alloc(50 * 1024 * 1024, '#'));
    linkInstead('2022/explanations.yaml', '../large');
    expect((await check()).printed).toMatch(/READ-FILE .*过大/);
  });
});
