/** Figures that someone states in place of what follows from the facts: any figure, by its name. */
import { z } from 'zod';
import { parseFigureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { NumberFact } from '../../model/accounts.ts';
import { amount } from './fields.ts';
import type { FieldProblem } from './fields.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlPath, YamlTree } from './yaml-tree.ts';

/** How a figure is named here, for messages. */
const expected = '数的名称，如“支出/一般公共预算/2010301”“年末结转/政府性基金”；也可以一级一级写，合计写“合计”';

/**
 * Amounts in the file's unit by figure. A name stands whole (`支出/一般公共预算/2010301: 5`) or a part a level
 * (`支出: { 一般公共预算财政拨款: { 2010301: { 合计: 5 } } }`); 合计 is the whole of a dimension.
 */
export const statedFigures = z
  .custom<YamlTree>(
    (stated) => typeof stated === 'object' && !Array.isArray(stated) && !(stated instanceof SourceText),
    {
      params: { kind: 'wrong-type', expected } satisfies FieldProblem,
    },
  )
  .transform((stated, context): ReadonlyMap<FigureName, NumberFact> => {
    const found = new Map<FigureName, NumberFact>();
    const refuse = (path: YamlPath, problem: FieldProblem) => {
      context.addIssue({ code: 'custom', path: [...path], params: problem });
    };
    const walk = (tree: YamlTree, path: readonly string[]): void => {
      if (!(tree instanceof SourceText)) {
        for (const [key, below] of Object.entries(tree ?? {})) walk(below, [...path, key]);
        return;
      }
      const name = parseFigureName(path.filter((word) => word !== '合计').join('/'));
      const read = amount.safeParse(tree);
      if (name === undefined) refuse(path, { kind: 'not-a-figure', expected });
      else if (found.has(name)) refuse(path, { kind: 'stated-twice', expected: '同一个数只写一次' });
      else if (read.success) found.set(name, read.data);
      else refuse(path, { kind: 'not-an-amount', expected: '数字，如 1234.56' });
    };
    walk(stated, []);
    return found;
  });
