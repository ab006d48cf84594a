import { describe, expect, it } from 'vitest';
import { composeYear } from '../../support/compose-year.ts';
import { amend } from './amend.ts';
import { readErrata } from './errata.ts';
import { splitClauses } from './normalise.ts';
import { hasPublishedText, readPublishedPassages } from './published-text.ts';
import { readGeneratedPassages } from './generated-passages.ts';

describe.runIf(hasPublishedText)('text beside the published one', () => {
  const published = hasPublishedText ? readPublishedPassages() : new Map<string, string>();
  const generated = readGeneratedPassages(composeYear('data', 2022).report);
  const corrections = readErrata(2022).flatMap((erratum) => erratum.文字);

  it('has the same passages', () => {
    expect([...generated.keys()]).toEqual([...published.keys()]);
  });

  it('has errata for these passages only', () => {
    expect(corrections.filter((row) => !published.has(row.段))).toEqual([]);
  });

  it.each([...published.keys()])('%s differs in exactly the words of the errata', (passage) => {
    const rows = corrections.filter((row) => row.段 === passage);
    const right = amend(published.get(passage) ?? '', rows);
    expect(splitClauses(generated.get(passage) ?? '')).toEqual(splitClauses(right));
  });
});
