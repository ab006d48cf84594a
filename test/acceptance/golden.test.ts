/**
 * The text of the reports and target forms, as it was read and accepted. Where CI is set, nothing is written: a golden text that is
 * missing or different fails. After a change that is meant: `npx vitest run test/acceptance/golden -u`, then read the difference.
 */
import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/writers/text/write-text.ts';
import { composeTargets } from '../support/compose-targets.ts';
import { composeYear } from '../support/compose-year.ts';

describe('golden text', () => {
  it.each([
    ['data', 'published-unit-2022.txt'],
    ['test/fixtures/invented-unit', 'invented-unit-2022.txt'],
  ])('of %s', async (dataFolder, golden) => {
    await expect(writeText(composeYear(dataFolder, 2022).report)).toMatchFileSnapshot(`../fixtures/golden/${golden}`);
  });

  it.each([
    ['data', 2023, 'published-targets-2023.txt'],
    ['test/fixtures/unit-with-targets', 2022, 'unit-with-targets-2022.txt'],
  ])('of the target forms of %s', async (dataFolder, year, golden) => {
    const { report } = composeTargets(dataFolder, year);
    await expect(writeText(report)).toMatchFileSnapshot(`../fixtures/golden/${golden}`);
  });
});
