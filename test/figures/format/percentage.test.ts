import { describe, expect, it } from 'vitest';
import { percentage } from '../../../src/figures/format/decimal-text.ts';
import { exact } from '../../../src/model/money.ts';

describe('a ratio as a percentage', () => {
  it.each([
    ['0', '0%'],
    ['1', '100%'],
    ['0.9539', '95.39%'],
    ['0.864', '86.4%'],
    ['0.95385', '95.39%'],
    ['0.953849', '95.38%'],
    ['0.99995', '99.99%'],
    ['0.99994', '99.99%'],
    ['0.9999999999', '99.99%'],
    ['1.00004', '100.01%'],
    ['1.0000000001', '100.01%'],
    ['1.00005', '100.01%'],
    ['1.00016', '100.02%'],
    ['0.00005', '0.01%'],
    ['0.000049', '不足0.01%'],
    ['12.5', '1250%'],
  ])('%s is %s', (ratio, text) => {
    expect(percentage(exact(ratio))).toBe(text);
  });
});
