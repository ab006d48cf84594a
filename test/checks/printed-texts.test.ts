/** Words of a document, and the facts that they came from. */
import { expect, it } from 'vitest';
import { findPassages, generatedTexts, printedTexts } from '../../src/checks/printed-texts.ts';
import type { WrittenText } from '../../src/model/accounts.ts';
import type { Block, Report } from '../../src/model/report.ts';

const paragraph = (text: string, label?: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  spans: [{ text: `${label ?? ''}${text}` }],
  ...(label === undefined ? {} : { item: { list: 'one', label } }),
});

function reportOf(...sheets: readonly (readonly [id: string, ...blocks: readonly Block[]])[]): Report {
  return {
    metadata: { title: '题目', author: '某单位', year: 2022, date: '2022-12-31', language: 'zh-CN', fileName: 'x' },
    parts: [
      { id: 'part', sheets: sheets.map(([id, ...blocks]) => ({ id, orientation: 'portrait' as const, blocks })) },
    ],
  };
}

const written = (text: string, line: number): WrittenText => ({
  text,
  position: { file: '2022/explanations.yaml', line, column: 1 },
  keys: ['其他重要事项'],
});

it('the number of a list’s item is none of its words', () => {
  const report = reportOf(['explanations', paragraph('住房公积金。', '100、')]);
  expect(generatedTexts(report)).toEqual([{ heading: '题目', text: '住房公积金。' }]);
});

it('the unit’s own words are printed, not generated', () => {
  const report = reportOf(['overview', paragraph('职责。')], ['evaluation', paragraph('评价。')]);
  expect(generatedTexts(report).map(({ text }) => text)).toEqual(['职责。']);
  expect(printedTexts(report).map(({ text }) => text)).toEqual(['职责。', '评价。']);
});

it('a fact that is printed twice is told once, at its place; the form’s own words at each', () => {
  const report = reportOf([
    'overview',
    paragraph('事项：甲的的事。'),
    paragraph('再说：甲的的事。'),
    paragraph('版式的的字。'),
  ]);
  const facts = [written('乙的的事。', 1), written('甲的的事。', 2)];
  const found = findPassages(printedTexts(report), facts, /的的/g);
  expect(found.map(({ source, quote }) => [source?.position.line, quote])).toEqual([
    [2, '…事项：甲的的事。…'],
    [undefined, '…版式的的字。…'],
  ]);
});
