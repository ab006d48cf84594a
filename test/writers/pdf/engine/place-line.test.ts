import { describe, expect, it } from 'vitest';
import { placeLine, rightEdge } from '../../../../src/writers/pdf/engine/place-line.ts';
import { element } from '../../../../src/writers/pdf/engine/structure.ts';
import type { Run, Segment } from '../../../../src/writers/pdf/engine/set-text.ts';

const serif = { role: 'body', latin: false, bold: false } as const;
const latin = { role: 'body', latin: true, bold: false } as const;
const advance = (_: string, { latin: narrow }: { latin: boolean }): number => (narrow ? 0.5 : 1);

/** 10 pt in a width of 100 pt. */
const place = (segments: readonly Segment[], more: object = {}) =>
  placeLine({ segments, page: 0, ...more }, 10, 100, advance);
const chinese = (text: string): Run => ({ text, font: serif });
const number = (text: string): Run => ({ text, font: latin });

describe('placeLine', () => {
  it.each([
    ['left', 20],
    ['center', 50],
    ['right', 80],
  ] as const)('aligns %s, after the indent', (align, x) => {
    expect(place([{ runs: [chinese('决算')], align }], { indent: 20 })[0]?.x).toBe(x);
  });

  it('justifies between Chinese characters and around numbers, not within them', () => {
    const runs = place([{ runs: [chinese('决算'), number('1234'), chinese('万元')], align: 'justify' }]);
    expect(runs.map(({ x, spacing }) => [x, spacing])).toEqual([
      [0, 10],
      [40, 0],
      [70, 10],
    ]);
    expect(rightEdge(runs, 10, advance)).toBe(100);
  });

  it('lets spaces at the end stand out of the justified width', () => {
    const runs = place([{ runs: [chinese('决算数 ')], align: 'justify' }]);
    expect(runs[0]?.spacing).toBe(35);
    expect(rightEdge(runs, 10, advance)).toBe(100);
  });

  it('justifies a line that ends with a number and a space', () => {
    const runs = place([{ runs: [chinese('决算'), number('1234'), chinese(' ')], align: 'justify' }]);
    expect(runs[1]).toMatchObject({ x: 80, spacing: 0 });
    expect(rightEdge(runs, 10, advance)).toBe(100);
  });

  it('cuts a label off and leaves every character where it is', () => {
    const runs = [number('1.5'), chinese('决算公开')];
    const [whole, cut] = [undefined, { characters: 4, element: element('Lbl') }].map((label) =>
      place([{ runs, align: 'justify', ...(label === undefined ? {} : { label }) }]),
    );
    const placesOf = (placed: typeof whole) =>
      placed?.flatMap(({ text, x, spacing, font: { latin: narrow } }) =>
        Array.from(text).map((character, index) => [character, x + index * ((narrow ? 5 : 10) + spacing)]),
      );
    expect(placesOf(cut)).toEqual(placesOf(whole));
    expect(cut?.map(({ text, element: own }) => [text, own?.type])).toEqual([
      ['1.5', 'Lbl'],
      ['决', 'Lbl'],
      ['算公开', undefined],
    ]);
  });

  it('cuts a label off within a number', () => {
    const label = { characters: 2, element: element('Lbl') };
    const runs = place([{ runs: [number('1.5'), chinese('决算')], align: 'left', label }]);
    expect(runs.map(({ text, x }) => [text, x])).toEqual([
      ['1.', 0],
      ['5', 10],
      ['决算', 15],
    ]);
  });

  it('fills the room before the right-hand text with dots', () => {
    const left = { runs: [chinese('概况')], align: 'left' } as const;
    const right = { runs: [number('12')], align: 'right' } as const;
    const [, dots, page] = place([left, right], { leader: latin });
    expect(page?.x).toBe(90);
    expect(dots).toMatchObject({ text: '.'.repeat(11), leader: true });
    expect((dots?.x ?? 0) + 11 * 5).toBeCloseTo(82.5);
  });
});
