/** Every rule is registered, documented and has its examples; every tie-out of the field is a rule or can't be violated. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../src/build/docs/rule-examples.ts';
import { impossibleTieOuts } from '../../src/checks/impossible-tie-outs.ts';
import type { ReportRule, Rule } from '../../src/checks/rule.ts';
import { targetRules } from '../../src/checks/registry.ts';
import { zhuzhou2022 } from '../../src/editions/zhuzhou-2022/index.ts';

const folder = 'src/checks/rules';
const files = readdirSync(folder).filter((file) => !file.endsWith('.examples.ts'));
const registered: readonly (Pick<Rule, 'code' | 'title' | 'basis' | 'severity'> | ReportRule)[] = [
  ...zhuzhou2022.rules,
  ...targetRules,
  ...zhuzhou2022.reportRules,
];
const sourceOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const codeIn = (file: string) => /code: '([A-Z0-9-]+)'/.exec(sourceOf(file))?.[1] ?? '';
const examples = await ruleExamples();

describe('a rule', () => {
  it.each(files)('%s is registered and documented', (file) => {
    const rule = registered.find((one) => one.code === codeIn(file));
    expect(rule?.title).toMatch(/\S{4,}/);
    expect(rule?.basis).toMatch(/\S{4,}/);
    expect(sourceOf(file)).toMatch(/\/\*\*[\s\S]*?\*\/\nexport (const|function)/);
  });

  it('has examples, right and wrong, in the file beside it', () => {
    expect([...examples.keys()].toSorted()).toEqual(registered.map(({ code }) => code).toSorted());
    for (const file of files) {
      const { right, wrong } = examples.get(codeIn(file)) ?? {};
      expect(readFileSync(`${folder}/${file.replace(/\.ts$/, '.examples.ts')}`, 'utf8')).toContain(codeIn(file));
      expect(right?.length, file).toBeGreaterThan(0);
      expect(wrong?.length, file).toBeGreaterThan(0);
    }
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
