import { expect, it } from 'vitest';
import { learnItems } from '../../../src/workbook/import/recognise/learn-items.ts';

it('a name is learnt with the signs of the official lists: none of them divides the columns of a list', () => {
  const position = { file: '公开表.xlsx', line: 1, column: 1 };
  const item = { list: 'functional', code: '2080899', name: '抚恤,优待(暂列)', table: 'table-02', position } as const;
  const known = { functional: new Map(), economic: new Map() };
  expect(learnItems([item], known).functional).toEqual([
    { code: '2080899', name: '抚恤，优待（暂列）', budget: 'general' },
  ]);
});
