/** `--year` takes four digits and nothing else: it is part of a path. */
import { describe, expect, it } from 'vitest';
import { isUntouched, openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';

describe('--year', () => {
  it.each([
    '..',
    '.',
    '2022/../x',
    '/etc',
    '二〇二二',
    '２０２２',
    '',
    ' ',
    '2022 ',
    '2022.0',
    '1e3',
    '-2022',
    '0x7e6',
    '22',
    '20222',
    '9999',
    '2022\n',
    '2022\u0000',
    'constructor',
  ])('%j is a mistake', async (year) => {
    const place = openWorkplace();
    for (const command of ['generate', 'check']) {
      const { exitCode, printed } = await runCommand(
        command,
        `--year=${year}`,
        '--data',
        place.data,
        ...(command === 'generate' ? ['--out', place.out] : []),
      );
      expect(printed).toMatch(/应是四位数字/);
      expect(printed).not.toMatch(programTalk);
      expect(exitCode).toBe(2);
    }
    expect(isUntouched(place)).toBe(true);
    place.remove();
  });

  it.each(['1999', '2050'])('%s has no data', async (year) => {
    const place = openWorkplace();
    const { exitCode, printed } = await runCommand(
      'generate',
      '--year',
      year,
      '--data',
      place.data,
      '--out',
      place.out,
    );
    expect(printed).toMatch(/READ-NO-YEAR[\s\S]*现有年度：2021、2022/);
    expect(exitCode).toBe(3);
    expect(isUntouched(place)).toBe(true);
    place.remove();
  });
});
