/** What may be filled into a row of the sheet. */
import { unitNames } from '../export/sheet-amounts.ts';
import type { Validation } from '../../model/workbook.ts';
import { tableUnitPattern } from './account-patterns.ts';
import { sameAsMark } from './explanation-facts.ts';
import type { FactLine } from './fact-line.ts';
import { factColumns } from './sheet-rows.ts';

const { fill } = factColumns;

/** @param row from 0 */
export function validationsOf(line: FactLine, row: number): readonly Validation[] {
  if (line.kind !== 'fact' || line.inTable === true || line.pattern === tableUnitPattern) return [];
  const range = { top: row, left: fill, bottom: row, right: fill };
  const { kind, nonNegative, references, note: prompt } = line.pattern;
  switch (kind) {
    case 'count':
      return [{ kind: 'count', range, prompt: '填0或正整数' }];
    case 'amount':
      return [{ kind: 'amount', nonNegative: nonNegative === true, range, prompt: '填金额', advice: true }];
    case 'reason':
      return [
        { kind: 'choice', choices: (references ?? []).map((name) => sameAsMark + name), range, prompt, advice: true },
      ];
    case 'unit':
      return [{ kind: 'choice', choices: Object.values(unitNames), range, prompt }];
    case 'text':
      return [];
  }
}
