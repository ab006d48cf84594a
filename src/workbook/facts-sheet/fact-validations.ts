/** What may be filled into a row of a sheet of facts. */
import { amountUnits } from '../../facts/catalogue/scalars.ts';
import { noneWord } from '../../facts/catalogue/fact-node.ts';
import type { Validation } from '../../model/workbook.ts';
import { sameAsMark } from './catalogue-lines.ts';
import type { FactLine } from './fact-line.ts';
import { factColumns } from './sheet-rows.ts';

const { fill } = factColumns;

/** @param row from 0 */
export function validationsOf(line: FactLine, row: number): readonly Validation[] {
  const range = { top: row, left: fill, bottom: row, right: fill };
  if (line.kind === 'none') return [{ kind: 'choice', choices: [noneWord], range, prompt: '没有的选“无”' }];
  if (line.kind !== 'fact' || line.fixed !== undefined) return [];
  const { kind, nonNegative, references = [], choices = [], required } = line.fact;
  const none = required === true ? '' : `；没有的填“${noneWord}”`;
  switch (kind) {
    case 'count':
    case 'points':
      return [{ kind: 'count', range, prompt: `填0或正整数${none}`, advice: true }];
    case 'amount':
      return [{ kind: 'amount', nonNegative: nonNegative === true, range, prompt: `填金额${none}`, advice: true }];
    case 'reason':
      return [
        {
          kind: 'choice',
          choices: [...references.map((name) => sameAsMark + name), noneWord],
          range,
          prompt: line.note,
          advice: true,
        },
      ];
    case 'choice':
      return [{ kind: 'choice', choices, range, prompt: line.note }];
    case 'unit':
      return [{ kind: 'choice', choices: Object.values(amountUnits), range, prompt: line.note }];
    case 'date':
    case 'text':
      return [];
  }
}
