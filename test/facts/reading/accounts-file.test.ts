import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/facts/reading/accounts-file.ts';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { computeLedger } from '../../../src/figures/compute-ledger.ts';
import { figureName } from '../../../src/model/figure-name.ts';

function read(text: string) {
  return readLedger({ file: parseYamlFile('2022/accounts.yaml', `金额单位: 元\n${text}`), problems: [] });
}

describe('the budget of an item', () => {
  it('counts where only its total is stated, and nothing was spent', () => {
    const { value, problems } = read('年初预算: { 2010301: 5, 2010302: { 基本支出: 2 } }');
    expect(problems).toEqual([]);
    if (value === undefined) throw new Error('unread');
    const figures = computeLedger(value.ledger, { functional: new Map(), economic: new Map() });
    const budgetOf = (code?: string) => figures.get(figureName('openingBudget', { code })).value.toNumber();
    expect([budgetOf('2010301'), budgetOf('20103'), budgetOf()]).toEqual([5, 7, 7]);
  });
});

describe('a figure that two sections state', () => {
  const closing = '年末结转和结余: { 一般公共预算财政拨款: 3 }\n核定合计: { 年末结转/一般公共预算: ';

  it('is told where they differ', () => {
    const [problem, ...more] = read(`${closing}4 }`).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'READ-DUPLICATE-KEY',
      position: { line: 3 },
      related: { position: { line: 2 } },
    });
  });

  it('is one where they agree', () => {
    expect(read(`${closing}3 }`).problems).toEqual([]);
  });
});
