import { describe, expect, it } from 'vitest';
import {
  proseAmount,
  proseDifference,
  shortAmount,
  tableAmount,
  tableAmountWithZero,
} from '../../../src/figures/format/amount.ts';
import { exact } from '../../../src/model/money.ts';

describe('an amount in 元 as 万元', () => {
  it.each([
    ['1170000', '117.00', '117.00', '117', '117万元', '117万元'],
    ['1058000', '105.80', '105.80', '105.8', '105.8万元', '105.8万元'],
    ['0', '', '0.00', '0', '0万元', '0万元'],
    ['600', '0.06', '0.06', '0.06', '0.06万元', '0.06万元'],
    ['49.99', '0.00', '0.00', '0', '0.00万元', '不足0.01万元'],
    ['50', '0.01', '0.01', '0.01', '0.01万元', '0.01万元'],
    ['-0.01', '0.00', '0.00', '0', '0.00万元', '不足0.01万元'],
    ['-50', '-0.01', '-0.01', '-0.01', '-0.01万元', '0.01万元'],
    ['10050', '1.01', '1.01', '1.01', '1.01万元', '1.01万元'],
    ['10049.99', '1.00', '1.00', '1', '1万元', '1万元'],
    [
      '1234567890123456789.49',
      '123456789012345.68',
      '123456789012345.68',
      '123456789012345.68',
      '123456789012345.68万元',
      '123456789012345.68万元',
    ],
  ])('%s', (yuan, table, withZero, short, prose, difference) => {
    const amount = exact(yuan);
    expect([
      tableAmount(amount),
      tableAmountWithZero(amount),
      shortAmount(amount),
      proseAmount(amount),
      proseDifference(amount),
    ]).toEqual([table, withZero, short, prose, difference]);
  });
});
