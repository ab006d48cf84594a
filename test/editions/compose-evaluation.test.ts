import { describe, expect, it } from 'vitest';
import { composeEvaluation } from '../../src/editions/compose-evaluation.ts';

/** Each block as a line: headings with `#`, bold runs in brackets. */
function linesOf(markdown: string): readonly string[] {
  return composeEvaluation(markdown).map((block) => {
    if (block.kind === 'heading') return `# ${block.text}`;
    if (block.kind === 'table') return '';
    return block.spans.map(({ text, bold }) => (bold === true ? `[${text}]` : text)).join('');
  });
}

describe('the evaluation report', () => {
  it('keeps bold run-ins, also where Markdown would not close them', () => {
    expect(linesOf('## （一）概况\n\n**1.基本情况。**我局**“两个品牌”**活动。\n下一段。')).toEqual([
      '# （一）概况',
      '[1.基本情况。]我局[“两个品牌”]活动。',
      '下一段。',
    ]);
  });

  it('makes a paragraph of each entry of a list, with its number, and of the entries below it', () => {
    expect(linesOf('3. 甲\n4. **乙**：丙\n   - 丁\n   - 戊\n\n正文\n\n- 己\n- 庚\n')).toEqual([
      '3.甲',
      '4.[乙]：丙',
      '丁',
      '戊',
      '正文',
      '己',
      '庚',
    ]);
  });

  it('says which paragraphs are items of which list, and what numbers them', () => {
    const blocks = composeEvaluation('3. 甲\n4. **乙**：丙\n   - 丁\n   - 戊\n5. 己\n\n**1.庚。**辛\n\n- 壬\n');
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.item : block.kind))).toEqual([
      { list: 'evaluation-list-0', label: '3.' },
      { list: 'evaluation-list-0', label: '4.' },
      { list: 'evaluation-list-0-1-0', within: 'evaluation-list-0' },
      { list: 'evaluation-list-0-1-0', within: 'evaluation-list-0' },
      { list: 'evaluation-list-0', label: '5.' },
      undefined,
      { list: 'evaluation-list-4' },
    ]);
  });

  it('loses nothing that Markdown makes something else of', () => {
    expect(linesOf('- [x] 甲\n- [ ] 乙\n')).toEqual(['[x] 甲', '[ ] 乙']);
    expect(linesOf('[1]: 甲\n\n[1]: 乙\n')).toEqual(['[1]: 甲', '[1]: 乙']);
    expect(linesOf('```甲\n乙\n```\n')).toEqual(['甲', '乙']);
    expect(linesOf('<!-- 甲 -->\n')).toEqual(['<!-- 甲 -->']);
  });

  it('sets the lines of a table in an entry as further paragraphs of it', () => {
    const markdown = '1. 甲\n\n   |乙|丙|\n   |-|-|\n   |丁|戊|\n\n   己\n   - 庚\n2. 辛\n';
    expect(linesOf(markdown)).toEqual(['1.甲', '|乙|丙|', '|-|-|', '|丁|戊|', '己', '庚', '2.辛']);
    expect(composeEvaluation(markdown).map((block) => (block.kind === 'paragraph' ? block.item : block.kind))).toEqual([
      { list: 'evaluation-list-0', label: '1.' },
      ...Array.from({ length: 4 }, () => ({ list: 'evaluation-list-0', continues: true })),
      { list: 'evaluation-list-0-0-0', within: 'evaluation-list-0' },
      { list: 'evaluation-list-0', label: '2.' },
    ]);
  });
});
