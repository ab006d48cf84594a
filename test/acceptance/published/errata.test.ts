import { expect, it } from 'vitest';
import { readErrata } from './errata.ts';

const errata = readErrata(2022);
const placesOf = (erratum: (typeof errata)[number]) => [...erratum.表格, ...erratum.数字, ...erratum.文字];

it('says for every row where the comparison finds it', () => {
  const lost = errata.filter((erratum) => placesOf(erratum).length === 0 && erratum.口径 === undefined);
  expect(lost).toEqual([]);
});

it('changes something in printed rows and nothing in the others', () => {
  const printed = errata.filter((erratum) => erratum.类别 === 'printed').flatMap(placesOf);
  const others = errata.filter((erratum) => erratum.类别 !== 'printed').flatMap(placesOf);
  expect(printed.filter((place) => place.应为 === undefined)).toEqual([]);
  expect(others.filter((place) => place.应为 !== undefined)).toEqual([]);
});
