import { expect, it } from 'vitest';
import { printedFor } from '../support/rule-cases.ts';

it('the small unit breaks no rule', () => {
  expect(printedFor([])).toEqual([]);
});
