import { describe, expect, it } from 'vitest';
import { parseTargetValues, printTargetValues } from '../../src/model/target-value.ts';
import type { TargetValue } from '../../src/model/target-value.ts';

function describeValue(value: TargetValue): readonly (string | undefined)[] {
  switch (value.kind) {
    case 'quantity':
      return [value.bound, value.number.toFixed(), value.unit];
    case 'deadline':
      return [value.day];
    case 'quality':
      return ['in words'];
  }
}

const read = (text: string) => parseTargetValues(text)?.map(describeValue);
const print = (text: string) => printTargetValues(parseTargetValues(text) ?? []);

describe('the value of an indicator', () => {
  it.each([
    ['≥200家', ['≥', '200', '家']],
    ['≦115.62万元', ['≤', '115.62', '万元']],
    ['>=5%', ['≥', '5', '%']],
    ['＞5％', ['>', '5', '%']],
    ['100%', [undefined, '100', '%']],
    ['不低于 300 天', ['≥', '300', '天']],
    ['不超过3次', ['≤', '3', '次']],
    ['3年', [undefined, '3', '年']],
    ['2023年12月31日前', ['2023-12-31']],
    ['2023年底前', ['2023-12-31']],
    ['2024年2月底前', ['2024-02-29']],
    ['2022年12月', ['2022-12-31']],
    ['2023年6月5日', ['2023-06-05']],
    ['较好完成', ['in words']],
    ['前100名', ['in words']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads several, and prints each on a line', () => {
    expect(read('≥90%；满意以上')).toEqual([['≥', '90', '%'], ['in words']]);
    expect(print('≥90%；满意以上')).toBe('≥90%；\n满意以上');
  });

  it.each([
    ['≦4万元', '≤4万元'],
    ['>=5％', '≥5%'],
    ['不低于300天', '不低于300天'],
    ['≥ 200 家', '≥ 200 家'],
    ['2023年底前', '2023年底前'],
  ])('prints %s as %s', (typed, printed) => {
    expect(print(typed)).toBe(printed);
  });

  it.each(['≥家', '≥', '≤二百家', '', '；', '≥200家；≤'])('does not read “%s”', (text) => {
    expect(parseTargetValues(text)).toBeUndefined();
  });
});
