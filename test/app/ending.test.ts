import { describe, expect, it } from 'vitest';
import { endingAt, failureOf, stopAt } from '../../src/app/ending.ts';
import { exitCodeOf } from '../../src/cli/exit-codes.ts';
import { AssetProblem } from '../../src/model/foreseen-problem.ts';
import { error } from '../../src/model/diagnostic.ts';
import { OutputProblem } from '../../src/output/output-problem.ts';
import { ProseTemplateProblem } from '../../src/editions/sections/prose-template-problem.ts';
import { WordTemplateProblem } from '../../src/writers/docx/word-template-problem.ts';
import { PdfProblem } from '../../src/writers/pdf/guards/guard-pages.ts';

const found = (code: string) => error({ code, title: '', hint: '' });

describe('the ending at diagnostics', () => {
  it.each([
    [[], 'done', 0],
    [[{ ...found('TIE-36'), severity: 'warning' as const }], 'done', 0],
    [[found('TIE-36')], 'tieOut', 4],
    [[found('TIE-36'), found('READ-SYNTAX')], 'data', 3],
    [[found('FONT-GLYPH')], 'data', 3],
    [[found('IMPORT-DIFFERS')], 'tieOut', 4],
  ])('%#', (diagnostics, ending, code) => {
    expect(endingAt(diagnostics)).toBe(ending);
    expect(exitCodeOf({ ending: endingAt(diagnostics) })).toBe(code);
  });

  it('of a use case that stopped without an error is that of unusable data', () => {
    expect(stopAt([]).ending).toBe('data');
  });
});

describe('a failure', () => {
  it.each([
    new AssetProblem('缺少模板'),
    new OutputProblem('缺少模板'),
    new PdfProblem('PDF_PAGE', '缺少模板'),
    new ProseTemplateProblem('x', '缺少模板'),
    new WordTemplateProblem([{ message: '缺少模板' }]),
  ])('that the program foresees is an answer: $name', (problem) => {
    expect(problem.name).toMatch(/^(?!Foreseen)\w+Problem$/);
    expect(failureOf(problem)).toEqual({ ending: 'output', problem: problem.message, diagnostics: [] });
  });

  it('of any other kind is a bug', () => {
    expect(() => failureOf(new TypeError('x'))).toThrow(TypeError);
  });
});
