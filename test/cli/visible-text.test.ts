import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { describeDiagnostic } from '../../src/cli/print-diagnostics.ts';
import { visible, visibleOutput } from '../../src/cli/visible-text.ts';
import { error } from '../../src/model/diagnostic.ts';

describe('what a terminal might obey', () => {
  it('is named by its number, line ends and tabs stay', () => {
    expect(visible('红\u001B[31m字\u0007\u009B2J\u202Ea\r\n\t𠮷')).toBe(
      '红<U+001B>[31m字<U+0007><U+009B>2J<U+202E>a<U+000D>\n\t𠮷',
    );
  });

  it('stays out of what commands print, but for their own colours', () => {
    expect(visibleOutput('\u001B[31m错误\u001B[39m \u001B[2J', true)).toBe('\u001B[31m错误\u001B[39m <U+001B>[2J');
    expect(visibleOutput('\u001B[31m错误\u001B[39m', false)).toBe('<U+001B>[31m错误<U+001B>[39m');
  });

  it('stays out of diagnostics, colours too', () => {
    const told = error({
      code: 'READ-X',
      title: '题\u001B[31m',
      excerpt: '文\u001B[31m',
      actual: '\u0000',
      hint: '请改。',
    });
    expect(describeDiagnostic(told, true)).toContain('  原文：文<U+001B>[31m\n  实为：<U+0000>\n');
    expect(describeDiagnostic(told, true)).toContain('题<U+001B>[31m');
  });

  it.each([
    [['generate', '--year', '2022', '--data', '/nowhere\u001B]0;x\u0007'], 3],
    [['\u001B[2Jx'], 2],
  ])('that stands in a command line is not given back', async (args, code) => {
    const printed: string[] = [];
    const hear = (text: string) => printed.push(text);
    expect(await run(args, { print: hear, error: hear, colour: true })).toBe(code);
    expect(printed.join('').replaceAll(/\u001B\[\d{1,2}m/g, '')).not.toMatch(/[\u0000-\u0008\u000E-\u001F]/);
  });
});
