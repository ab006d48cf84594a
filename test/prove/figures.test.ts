/** The report's own texts against its figures: what a wrong template, section or typed number would do. */
import { describe, expect, it } from 'vitest';
import type { Paragraph, Report, Span } from '../../src/model/report.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import { openDeclarations } from '../../src/prove/figures/declared-numbers.ts';
import { proveFigures } from '../../src/prove/figures/prove-figures.ts';
import { basisOf } from '../support/proof/finished-report.ts';

const { report, figures, quoted, codes } = basisOf('data', 2022, 'final-accounts');

function prove(altered: Report) {
  return proveFigures(expectReport(altered), figures, openDeclarations(quoted), codes);
}

function checksOf(altered: Report): readonly string[] {
  return prove(altered).findings.map(({ check }) => check);
}

/** The report with one paragraph altered: the first whose words match. */
function alter(words: RegExp, change: (spans: readonly Span[]) => readonly Span[]): Report {
  const blocks = report.parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const target = blocks.find(
    (block): block is Paragraph =>
      block.kind === 'paragraph' && words.test(block.spans.map(({ text }) => text).join('')),
  );
  if (target === undefined) throw new Error(`No paragraph says ${String(words)}.`);
  const parts = report.parts.map((part) => ({
    ...part,
    sheets: part.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => (block === target ? { ...target, spans: change(target.spans) } : block)),
    })),
  }));
  return { ...report, parts };
}

const replaceIn =
  (from: string | RegExp, to: string, ofFigure?: RegExp) =>
  (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) =>
      ofFigure === undefined || (span.figure !== undefined && ofFigure.test(span.figure))
        ? { ...span, text: span.text.replace(from, to) }
        : span,
    );

describe('the report as composed', () => {
  it('says what its figures say', () => {
    const { findings, declared } = prove(report);
    expect(findings).toEqual([]);
    expect(Object.keys(declared)).toEqual(expect.arrayContaining(['年度', '栏次', '行次', '科目编码', '单位原文']));
  });

  it('is found out with another digit in a figure', () => {
    expect(checksOf(alter(/收、支总计/, replaceIn(/\d(?=万元)/, '', /^收入总计$/)))).toEqual(['数字']);
  });

  it('is found out with another unit', () => {
    expect(checksOf(alter(/收、支总计/, replaceIn('万元', '亿元', /^收入总计$/)))).toEqual(['单位']);
  });

  it('is found out with the wrong direction', () => {
    const turned = (spans: readonly Span[]) =>
      spans.map((span) => ({
        ...span,
        text: span.text.replace(/增加$|减少$/, (word) => (word === '增加' ? '减少' : '增加')),
      }));
    expect(checksOf(alter(/与上年相比，?(?:增加|减少)/, turned))).toEqual(['增减']);
  });

  it('is found out with the wrong comparison', () => {
    const turned = replaceIn(/决算数(大于|小于)/, '决算数等于');
    expect(checksOf(alter(/决算数(?:大于|小于)年初预算数/, turned))).toEqual(['增减']);
  });

  it('is found out with a number that nobody declared', () => {
    expect(checksOf(alter(/收、支总计/, (spans) => [...spans, { text: '另有结余34.5万元。' }]))).toEqual([
      '无出处的数',
    ]);
  });
});
