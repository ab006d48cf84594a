/** Every rule is registered, documented and tested; every tie-out of the field is a rule or can't be violated. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impossibleTieOuts } from '../../src/checks/impossible-tie-outs.ts';
import type { ReportRule, Rule } from '../../src/checks/rule.ts';
import { targetRules } from '../../src/checks/registry.ts';
import { zhuzhou2022 } from '../../src/editions/zhuzhou-2022/index.ts';

const folder = 'src/checks/rules';
const files = readdirSync(folder);
const registered: readonly (Pick<Rule, 'code' | 'title' | 'basis' | 'severity'> | ReportRule)[] = [
  ...zhuzhou2022.rules,
  ...targetRules,
  ...zhuzhou2022.reportRules,
];
const sourceOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const codeIn = (file: string) => /code: '([A-Z0-9-]+)'/.exec(sourceOf(file))?.[1] ?? '';
const testOf = (file: string) => `test/checks/rules/${file.replace(/\.ts$/, '.test.ts')}`;

describe('a rule', () => {
  it.each(files)('%s is registered, documented and tested', (file) => {
    const code = codeIn(file);
    const rule = registered.find((one) => one.code === code);
    expect(rule?.title).toMatch(/\S{4,}/);
    expect(rule?.basis).toMatch(/\S{4,}/);
    expect(sourceOf(file)).toMatch(/\/\*\*[\s\S]*?\*\/\nexport (const|function)/);
    expect(existsSync(testOf(file))).toBe(true);
    const test = readFileSync(testOf(file), 'utf8');
    expect(test).toContain(code);
    // Rules on target forms have ledgers of another shape; they too are tested for passing and failing.
    if (!test.includes('testRule(')) {
      expect(test.split(/\bit\(|\bit\.each\(/).length).toBeGreaterThan(2);
      return;
    }
    expect(
      test.split('about:').filter((one) => one.includes('changes:') && !one.includes('printed:')).length,
    ).toBeGreaterThan(0);
    expect(test.split('about:').filter((one) => one.includes('printed:')).length).toBeGreaterThan(0);
  });

  it('stands in the registry once', () => {
    expect(registered.map(({ code }) => code).toSorted()).toEqual(files.map(codeIn).toSorted());
  });

  it('named after a tie-out bears its number', () => {
    const numbered = files.filter((file) => file.startsWith('tie-'));
    expect(numbered.map(codeIn)).toEqual(numbered.map((file) => `TIE-${file.slice(4, 6)}`));
  });
});

/** Tie-outs that a rule's comment names beside the one in its code: `27, 42, 45: …`. */
function numbersOf(file: string): readonly number[] {
  const named =
    /\/\*\*\s*(?:\*\s*)?([\d, –]+):/.exec(
      sourceOf(file).slice(sourceOf(file).lastIndexOf('/**', sourceOf(file).indexOf('code:'))),
    )?.[1] ?? '';
  const ranges = named.split(',').map((part) =>
    part
      .trim()
      .split('–')
      .map((number) => Number.parseInt(number, 10)),
  );
  return ranges.flatMap(([first = 0, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

it('every tie-out from 1 to 82 is a rule or impossible to violate', () => {
  const known = new Set([...files.flatMap(numbersOf), ...impossibleTieOuts.flatMap(({ numbers }) => numbers)]);
  expect(Array.from({ length: 82 }, (_, index) => index + 1).filter((number) => !known.has(number))).toEqual([]);
});
