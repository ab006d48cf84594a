import { describe, expect, it } from 'vitest';
import { governmentFunds } from '../../../src/editions/sections/government-funds.ts';
import { stateCapital } from '../../../src/editions/sections/state-capital.ts';
import { table08 } from '../../../src/editions/tables/table-08-government-funds.ts';
import { table09 } from '../../../src/editions/tables/table-09-state-capital.ts';
import { proseOf } from './prose-of.ts';
import { contextOf } from '../../support/small-unit.ts';
import type { SmallLedger } from '../../support/small-unit.ts';

const statement08 = '本单位没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据';
const statement09 = '本单位没有国有资本经营预算财政拨款支出，故本表无数据';

describe('section 八 and table 08', () => {
  const ledger: SmallLedger = {
    income: { 2120803: { governmentManagedFunds: '60' }, 2296003: { governmentManagedFunds: '4' } },
    expenditure: { governmentManagedFunds: { 2120803: { project: '68' }, 2296003: { basic: '1', project: '3' } } },
    openingBalance: { governmentManagedFunds: { 2120803: '12' } },
  };

  it('go from the opening to the closing balance, then item by item', () => {
    expect(proseOf(governmentFunds, { ledger })).toEqual([
      '2022年度政府性基金预算财政拨款收入64万元；年初结转和结余12万元；支出72万元，其中基本支出1万元，项目支出71万元；年末结转和结余4万元。支出具体情况如下：',
      '1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）。',
      '支出决算为68万元，其中基本支出0万元，项目支出68万元。',
      '2、其他支出（类）彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）。',
      '支出决算为4万元，其中基本支出1万元，项目支出3万元。',
    ]);
    const context = contextOf({ ledger });
    expect(table08.notes(context).join('')).not.toContain(statement08);
    const [, items] = table08.rows(context);
    expect(items?.rows.map(({ cells }) => cells.map(({ text }) => text)).at(2)).toEqual([
      '2120803',
      '城市建设支出',
      '12.00',
      '60.00',
      '68.00',
      '',
      '68.00',
      '4.00',
    ]);
  });

  it('know a fund that was received and not spent, or that lay idle', () => {
    const received = { ledger: { income: { 2120803: { governmentManagedFunds: '5' } } } };
    expect(proseOf(governmentFunds, received)).toEqual([
      '2022年度政府性基金预算财政拨款收入5万元；年初结转和结余0万元；支出0万元，其中基本支出0万元，项目支出0万元；年末结转和结余5万元。',
    ]);
    const idle = { ledger: { openingBalance: { governmentManagedFunds: { 2120803: '5' } } } };
    expect(proseOf(governmentFunds, idle)).toHaveLength(1);
    expect(table08.notes(contextOf(idle)).join('')).not.toContain(statement08);
    expect(table08.rows(contextOf(idle)).at(1)?.rows).toHaveLength(3);
  });

  it('state that there were none', () => {
    expect(proseOf(governmentFunds, {}).at(-1)).toBe('2022年度本单位无政府性基金收支。');
    expect(table08.notes(contextOf({})).join('')).toContain(statement08);
  });
});

describe('section 九 and table 09', () => {
  it('list each item', () => {
    const ledger: SmallLedger = { expenditure: { stateCapitalOperations: { 2230105: { project: '28' } } } };
    expect(proseOf(stateCapital, { ledger })).toEqual([
      '2022年度国有资本经营预算财政拨款支出28万元，其中基本支出0万元，项目支出28万元。支出具体情况如下：',
      '1、国有资本经营预算支出（类）解决历史遗留问题及改革成本支出（款）国有企业退休人员社会化管理补助支出（项）。',
      '支出决算为28万元，其中基本支出0万元，项目支出28万元。',
    ]);
    expect(table09.notes(contextOf({ ledger })).join('')).not.toContain(statement09);
  });

  it('state that there was none', () => {
    expect(proseOf(stateCapital, {})).toEqual(['2022年度本单位没有使用国有资本经营预算安排的支出。']);
    expect(table09.notes(contextOf({})).join('')).toContain(statement09);
  });
});
