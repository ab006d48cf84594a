/** Facts that another run exchanges while they are read: what is composed is of one set. */
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeAll } from '../../src/app/compose.ts';
import { loadEditionTexts } from '../../src/editions/load-edition-texts.ts';
import { openWorkplace } from '../support/run-on-disk.ts';

it('reads again when a year’s folder was exchanged meanwhile', () => {
  const { data, remove } = openWorkplace();
  const name = (place: string) =>
    /^单位名称: *(.*)$/m.exec(readFileSync(join(place, 'department.yaml'), 'utf8'))?.[1] ?? '';
  const [year, other] = [join(data, '2022'), join(data, '另一套')];
  const before = name(year);
  cpSync(year, other, { recursive: true });
  const department = join(other, 'department.yaml');
  writeFileSync(department, readFileSync(department, 'utf8').replaceAll(before, '换过的单位'));
  let exchanges = 0;
  const [composed] = composeAll(data, 2022, (edition) => {
    if (exchanges === 0) {
      renameSync(year, join(data, '原来的'));
      renameSync(other, year);
    }
    exchanges += 1;
    return loadEditionTexts(edition);
  });
  expect(before).not.toBe('');
  expect(composed?.unitName).toBe('换过的单位');
  remove();
});
