import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { noDecimalOperators } from './no-decimal-operators.ts';

/** The snippets are checked as if they were this file: the types come from the project. */
const filename = fileURLToPath(import.meta.url);
const linter = new Linter({ configType: 'flat', cwd: fileURLToPath(new URL('../../../', import.meta.url)) });

function problemsOf(snippet: string): readonly string[] {
  const amounts = `import { exact } from '../../../src/model/money.ts';\nconst a = exact('9'); const b = exact('10');\n`;
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { own: { rules: { it: noDecimalOperators } } as unknown as ESLint.Plugin },
    rules: { 'own/it': 'error' },
  };
  return linter.verify(`${amounts}${snippet}`, config, { filename }).map(({ message }) => message);
}

describe('no-decimal-operators', () => {
  const wrong = [
    'a < b',
    'a >= 3',
    '2 + a',
    'a - b',
    'a === b',
    'a != b',
    '-a',
    '+a',
    'let c = a; c += b',
    'let c = a; c++',
  ];
  it.each(wrong)('refuses %s', (snippet) => {
    expect(problemsOf(`${snippet};`)).toEqual([expect.stringMatching(/^Unexpected '.+' on a Decimal/)]);
  });

  it('refuses an amount that may be absent, and one behind a type parameter', () => {
    expect(problemsOf('const c = Math.random() > 2 ? a : undefined; void (c! > b);')).toHaveLength(1);
    expect(problemsOf('function more<T extends typeof a>(x: T) { return x > b; } void more;')).toHaveLength(1);
  });

  const right = [
    'a.lt(b)',
    'a.plus(b).equals(3)',
    'const c = [a].at(0); void (c === undefined)',
    '1 + 2 < 3',
    "'x' + 'y'",
  ];
  it.each(right)('accepts %s', (snippet) => {
    expect(problemsOf(`${snippet};`)).toEqual([]);
  });
});
