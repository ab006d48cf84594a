import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeEvaluation } from '../../../src/editions/compose-evaluation.ts';
import { findUnsettable } from '../../../src/facts/reading/evaluation-markdown.ts';
import { searchSize } from '../../support/random/search-size.ts';

const found = (markdown: string) => findUnsettable('evaluation.md', markdown).map(({ title }) => title);

describe('what an evaluation report can’t print', () => {
  it.each([
    '株优办[2022]4号，[附件](略)，得分≥90，a<b，A&B，R&D。',
    '1. [x] 甲\n\n> 引用\n\n**加粗。**正文',
    '见下表：\n\n|甲|乙|\n|:-|-:|\n|一<br>二|a\\|b|\n\n正文',
    '- 甲\n\n  |乙|丙|\n  |-|-|\n  |丁||\n',
    '比例为3|4。',
  ])('is not found in %j', (markdown) => {
    expect(found(markdown)).toEqual([]);
  });

  it.each([
    ['![图](a.png)', '图片'],
    ['![图][1]', '图片'],
    ['正文[^注]', '脚注'],
    ['[平台](http://a.cn)', '链接'],
    ['[平台](www.a.cn)', '链接'],
    ['<https://a.cn>', '链接'],
    ['甲<br>乙', 'HTML 标记'],
    ['<table><tr><td>1</td></tr></table>', 'HTML 标记'],
    ['<!-- 待核 -->', 'HTML 标记'],
    ['甲&nbsp;乙', 'HTML 字符'],
    ['~~甲~~', '删除线'],
  ])('is found in %j', (markdown, kind) => {
    expect(found(markdown)).toEqual([`绩效评价报告排不了：${kind}`]);
  });

  it('is all that a report loses or prints with its marks', () => {
    const line = fc.constantFrom(
      '',
      '',
      '字',
      '| 字 | 字 |',
      '| 字 | 字 |',
      '|---|:-:|',
      '| 字 |',
      '- 字',
      '1. 字',
      '> 字',
      '## 字',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        let count = 0;
        const numbered = lines.map((one) => one.replaceAll('字', () => `字${String((count += 1))}。`));
        const markdown = numbered.join('\n');
        if (found(markdown).length > 0) return;
        const texts = composeEvaluation(markdown).flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          if (block.kind === 'paragraph') return [block.spans.map(({ text }) => text).join('')];
          const rows = [...block.header, ...block.groups.flatMap((group) => group.rows)];
          return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
        });
        const all = texts.join('\n');
        expect(all.match(/字\d+。/g) ?? []).toEqual(Array.from({ length: count }, (_, at) => `字${String(at + 1)}。`));
        expect(all).not.toContain('|');
      }),
      { seed: 20221205, numRuns: searchSize(1000, 10_000) },
    );
  });
});
