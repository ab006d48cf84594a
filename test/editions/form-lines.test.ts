/** What the tables print for everybody must have a name in the lists; the edition says what that is. */
import { describe, expect, it } from 'vitest';
import { editions, findEdition } from '../../src/editions/index.ts';
import { changedData } from '../support/small-data.ts';
import { contextOf } from '../support/small-unit.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { openDataFolder } from '../../src/facts/reading/data-folder.ts';
import { readYear } from '../../src/facts/reading/read-year.ts';

describe.each(editions)('the form $id', (edition) => {
  it('names every item that its tables print for a unit without any amount', () => {
    const { figures } = contextOf({});
    const unnamed = { functional: new Map(), economic: new Map() };
    const labels = edition.tables.flatMap(({ rows }) =>
      rows({ figures, classification: unnamed }).flatMap((group) =>
        group.rows.flatMap(({ cells }) => cells.flatMap(({ header, text }) => (header === 'row' ? [text] : []))),
      ),
    );
    const printed = labels.flatMap((label) => /^(?:\p{Script=Han}+、)?(\d{3,7})$/u.exec(label)?.slice(1) ?? []);
    const lines = edition.formLines.flatMap(({ codes }) => codes);
    expect([...new Set(printed)].toSorted()).toEqual(lines.toSorted());
    expect(lines.length).toBeGreaterThan(100);
  });
});

const folder = (list: string, left: (code: string) => boolean) => {
  const read = openDataFolder('data').readText(list);
  const lines = 'text' in read ? read.text.split('\n') : [];
  const shorter = lines.filter((line, index) => index === 0 || left(line.split(',')[0] ?? ''));
  return memoryFolder(changedData([[list, shorter.join('\n')]]));
};

it.each([
  ['classification/2022/functional.csv', '234', '缺 1 个：234'],
  ['classification/2022/economic.csv', '39908', '缺 1 个：39908'],
])('%s without %s can’t be used', (list, code, actual) => {
  const read = readYear(
    folder(list, (one) => one !== code),
    2022,
    findEdition,
  );
  expect(read.ok).toBe(false);
  expect(read.problems.map((problem) => [problem.code, problem.position?.file, problem.actual])).toEqual([
    ['READ-NO-NAME', list, actual],
  ]);
});

it('an item that no table prints may be left out', () => {
  const list = 'classification/2022/economic.csv';
  const read = readYear(
    folder(list, (one) => !one.startsWith('313')),
    2022,
    findEdition,
  );
  expect(read.problems).toEqual([]);
});
