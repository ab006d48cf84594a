/** Whatever a clerk pastes into the evaluation report or a value, it is set whole or refused, and laid out in bounds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { composeEvaluation } from '../../../src/editions/compose-evaluation.ts';
import { readEvaluation } from '../../../src/facts/reading/evaluation-file.ts';
import { text as textFact } from '../../../src/facts/catalogue/scalars.ts';
import { group } from '../../../src/facts/catalogue/shapes.ts';
import { interpret } from '../../../src/facts/reading/read-file.ts';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Block, Report } from '../../../src/model/report.ts';
import { listPlaces } from '../../../src/writers/pdf/definition/list-structure.ts';
import { fixedMetrics } from '../../support/fixed-metrics.ts';
import { memoryFolder } from '../../support/memory-folder.ts';
import { searchSize } from '../../support/random/search-size.ts';
import { changedData } from '../../support/small-data.ts';

const settings = { seed: 20261128, numRuns: searchSize(20, 150), endOnFailure: true };

/** What Markdown and YAML make something of, and words. */
const piece = fc.constantFrom(
  ...[
    '甲',
    '乙丙',
    '丁。',
    'word ',
    '2022',
    ' ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
  ],
  ...[
    '> ',
    '|甲|乙|\n|-|-|\n',
    '|',
    '---\n',
    '===\n',
    '```',
    '~~~',
    '**',
    '_',
    '__',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '[x] ',
  ],
  ...[
    '[1]: 戊 "己"\n',
    '<',
    '>',
    '<!--',
    '-->',
    '</p>',
    '&',
    '\\',
    '：',
    ': ',
    '{',
    '}',
    '"',
    "'",
    '#',
    '，，，',
    '……',
    '𠮷',
  ],
);

/** Pieces, some of them repeated until the file is as long as a file may be. */
const anyText = fc
  .array(fc.tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 1, 1, 2, 7, 300, 3000)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.map(([pieces, times]) => pieces.join('').repeat(times)).join(''))
  .map((text) => text.slice(0, 80_000));

/** The Chinese characters of a text, in any order: a table in a list stands where it may. */
function charactersOf(text: string): string {
  return [...text.matchAll(/\p{Script=Han}/gu)]
    .map(([character]) => character)
    .toSorted()
    .join('');
}

function textsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : 'text' in block ? block.text : '',
    )
    .join('');
}

function reportOf(blocks: readonly Block[]): Report {
  const metadata = { title: '', author: '', year: 2022, date: '2022-12-31', language: 'zh-CN', fileName: '' } as const;
  return { metadata, parts: [{ id: 'part', sheets: [{ id: 'sheet', orientation: 'portrait', blocks }] }] };
}

describe('any text', () => {
  it('as the evaluation report loses no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, problems } = readEvaluation(memoryFolder(new Map([['e.md', text]])), 'e.md');
        if (problems.length > 0 || value === undefined) {
          expect(problems.map(({ code }) => code).join()).toMatch(
            /^((READ-TOO-(LONG|DEEP)|READ-MARKDOWN|READ-TABLE),?)+$/,
          );
          return;
        }
        const blocks = composeEvaluation(value.text);
        expect(charactersOf(textsOf(blocks))).toBe(charactersOf(text));
        const laidOut = layOut(reportOf(blocks), fixedMetrics);
        for (const { sheets } of laidOut.parts) for (const sheet of sheets) listPlaces(sheet.blocks);
      }),
      settings,
    );
  });

  it('as a value on its line is read whole or refused: YAML takes no word of it for its own', () => {
    const seen = { read: 0, refused: 0 };
    const words = fc.array(fc.oneof(piece, fc.constantFrom('#2', ' #', '&', '*', '!', '!!str ', '@', '%', '? ')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (pieces) => {
        const typed = pieces.join('').replace(/[\n\\]/g, '');
        const root = group({ 甲: textFact({ required: true }) }, {});
        const read = interpret({ file: parseYamlFile('f.yaml', `甲: ${typed}\n`), problems: [] }, root);
        if (read.problems.length > 0) {
          seen.refused += 1;
          return;
        }
        seen.read += 1;
        const characters = (text = '') => text.replace(/[\s"']/g, '');
        expect(characters(read.value?.value.甲.text)).toBe(characters(typed));
      }),
      { ...settings, numRuns: searchSize(2000, 20_000) },
    );
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it('as a value is read or refused', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, plain) => {
        const typed = plain ? text : JSON.stringify(text);
        const files = changedData([['2022/explanations.yaml', '接待学习考察人员', typed]]);
        for (const { code, hint } of finalAccounts.read(memoryFolder(files), 2022).problems) {
          expect(code).toMatch(/^READ-/);
          expect(hint).toMatch(/\p{Script=Han}/u);
        }
      }),
      settings,
    );
  });
});
