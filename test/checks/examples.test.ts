/** Each rule says of its examples what stands beside it; the whole messages are golden texts. */
import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../src/build/docs/rule-examples.ts';
import { describeDiagnostic } from '../../src/cli/print-diagnostics.ts';
import { findingsIn } from './support/example-findings.ts';

const all = [...(await ruleExamples()).values()];

it('the small unit breaks no rule', () => {
  expect(findingsIn({}).map((one) => describeDiagnostic(one, false))).toEqual([]);
});

describe.each(all)('$code', ({ code, right, wrong }) => {
  it.each(right)('is silent: $about', ({ edits }) => {
    expect(findingsIn(edits, code)).toEqual([]);
  });

  it.each(wrong)('speaks: $about', ({ edits, found }) => {
    expect(findingsIn(edits, code).map(({ severity, subject, actual }) => ({ severity, subject, actual }))).toEqual(
      found,
    );
  });

  it('says all of it in these words', async () => {
    const said = wrong.map(({ about, edits }) =>
      [`# ${about}`, ...findingsIn(edits, code).map((one) => describeDiagnostic(one, false))].join('\n\n'),
    );
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(`../fixtures/golden/rules/${code}.txt`);
  });
});
