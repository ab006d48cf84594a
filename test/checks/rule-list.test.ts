/** Every rule is registered, documented and has its examples; every tie-out of the field is in the list once. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../src/build/docs/rule-examples.ts';
import type { ReportRule, Rule } from '../../src/checks/rule.ts';
import { targetRules } from '../../src/checks/registry.ts';
import { equationCodes, tieOuts } from '../../src/checks/tie-outs.ts';
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
    const codes = [...registered.map(({ code }) => code), ...equationCodes.accounts, ...equationCodes.targets];
    expect([...examples.keys()].filter((code) => !codes.includes(code))).toEqual([]);
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

describe('the tie-outs of the field', () => {
  it('stand in the list once each, from 1 to 82, in their order', () => {
    expect(tieOuts.map(({ number }) => number)).toEqual(Array.from({ length: 82 }, (_, index) => index + 1));
  });

  it('name rules that are registered, and rules named after a tie-out are named by it', () => {
    const named = tieOuts.flatMap(({ held }) => (held.by === 'rules' ? held.codes : []));
    const codes = registered.map(({ code }) => code);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    // TIE-33 speaks of the stated totals of every table; the equations bear their numbers.
    expect(codes.filter((code) => code.startsWith('TIE-') && !named.includes(code))).toEqual(['TIE-33']);
  });
});
