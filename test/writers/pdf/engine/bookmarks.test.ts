import { describe, expect, it } from 'vitest';
import { Bookmarks } from '../../../../src/writers/pdf/engine/bookmarks.ts';
import type { PdfReference } from '../../../../src/writers/pdf/engine/pdfmake-internals.ts';

type Data = Readonly<Record<string, unknown>>;

/** Writes bookmarks of the given levels, each titled by its number; the tree as nested lists of titles. */
function treeOf(levels: readonly number[]): unknown {
  const bookmarks = new Bookmarks();
  const page = {} as PdfReference;
  levels.forEach((level, index) => {
    bookmarks.add(level, String(index), { page, left: 0, top: 0 });
  });
  const root = bookmarks.write((data) => ({ data, end: () => undefined }) as unknown as PdfReference);
  const kidsOf = ({ First }: Data): readonly unknown[] => {
    const kids: unknown[] = [];
    for (let at = First; at !== undefined; at = (at as PdfReference).data['Next']) {
      const { data } = at as PdfReference;
      const below = kidsOf(data);
      kids.push(below.length === 0 ? String(data['Title']) : [String(data['Title']), below]);
    }
    return kids;
  };
  return kidsOf(root?.data ?? {});
}

describe('bookmarks', () => {
  it('stand under the last one of a higher level', () => {
    expect(treeOf([1, 2, 2, 1, 2, 3, 2])).toEqual([
      ['0', ['1', '2']],
      ['3', [['4', ['5']], '6']],
    ]);
  });

  it('stand side by side where nothing is above them', () => {
    expect(treeOf([2, 2, 2])).toEqual(['0', '1', '2']);
    expect(treeOf([2, 2, 1, 3, 3])).toEqual(['0', '1', ['2', ['3', '4']]]);
  });

  it('are left out where there are none', () => {
    expect(new Bookmarks().write(() => ({}) as PdfReference)).toBeUndefined();
  });
});
