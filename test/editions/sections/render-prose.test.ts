import { describe, expect, it } from 'vitest';
import { ProseTemplateProblem } from '../../../src/editions/sections/prose-template-problem.ts';
import { renderProse } from '../../../src/editions/sections/render-prose.ts';

const duties = [
  { ordinal: '一', text: '组织实施。' },
  { ordinal: '二', text: '承办其他工作。' },
] as const;
const render = (template: string) => renderProse('duties', new Map([['duties', template]]), { duties });

describe('items of lists in prose templates', () => {
  it('have the label that the template gives them, which is part of their text', () => {
    const template = '职责是：\n{{#each duties}}\n{{#label}}（{{ordinal}}）{{/label}}{{text}}\n{{/each}}';
    expect(render(template)).toEqual([
      { kind: 'paragraph', style: 'body', spans: [{ text: '职责是：' }] },
      {
        kind: 'paragraph',
        style: 'body',
        spans: [{ text: '（一）组织实施。' }],
        item: { list: 'duties', label: '（一）' },
      },
      {
        kind: 'paragraph',
        style: 'body',
        spans: [{ text: '（二）承办其他工作。' }],
        item: { list: 'duties', label: '（二）' },
      },
    ]);
  });

  it('may go on in further paragraphs', () => {
    const blocks = render('{{#label}}1、{{/label}}行政运行。\n{{continued}}支出1万元。\n{{continued}}结余0万元。');
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.spans[0]?.text, block.item] : []))).toEqual([
      ['1、行政运行。', { list: 'duties', label: '1、' }],
      ['支出1万元。', { list: 'duties', continues: true }],
      ['结余0万元。', { list: 'duties', continues: true }],
    ]);
  });

  it.each([
    '职责{{#label}}1、{{/label}}行政运行。',
    '# {{#label}}1、{{/label}}行政运行',
    '{{#label}}1、{{/label}}{{#label}}2、{{/label}}行政运行。',
    '{{#label}}{{/label}}行政运行。',
    '支出{{continued}}1万元。',
    '{{continued}}支出1万元。',
    '职责是：\n{{continued}}支出1万元。',
  ])('%s is refused', (template) => {
    expect(() => render(template)).toThrow(ProseTemplateProblem);
  });
});
