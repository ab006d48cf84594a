import { describe, expect, it } from 'vitest';
import { composeEvaluation } from '../../src/editions/compose-evaluation.ts';
import { textWidth } from '../../src/layout/page-geometry.ts';
import type { Table } from '../../src/model/report.ts';

/** Each block as a line: headings with `#`, bold runs in brackets. */
function linesOf(markdown: string): readonly string[] {
  return composeEvaluation(markdown).map((block) => {
    if (block.kind === 'heading') return `# ${block.text}`;
    if (block.kind === 'table') return tableOf(block);
    return block.spans.map(({ text, bold }) => (bold === true ? `[${text}]` : text)).join('');
  });
}

/** Heads, then rows, with the sides of their cells. */
function tableOf({ header, groups }: Table): string {
  const rows = [...header, ...groups.flatMap((group) => group.rows)];
  const sides = { left: '<', center: '=', right: '>' } as const;
  return rows.map(({ cells }) => cells.map(({ text, align }) => sides[align] + text).join('|')).join(' / ');
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
      { list: 'evaluation-0', label: '3.' },
      { list: 'evaluation-0', label: '4.' },
      { list: 'evaluation-0-1-0', within: 'evaluation-0' },
      { list: 'evaluation-0-1-0', within: 'evaluation-0' },
      { list: 'evaluation-0', label: '5.' },
      undefined,
      { list: 'evaluation-4' },
    ]);
  });

  it('loses nothing that Markdown makes something else of', () => {
    expect(linesOf('- [x] 甲\n- [ ] 乙\n')).toEqual(['[x] 甲', '[ ] 乙']);
    expect(linesOf('[1]: 甲\n\n[1]: 乙\n')).toEqual(['[1]: 甲', '[1]: 乙']);
    expect(linesOf('```甲\n乙\n```\n')).toEqual(['甲', '乙']);
    expect(linesOf('<!-- 甲 -->\n')).toEqual(['<!-- 甲 -->']);
  });

  it('sets a table, and one in an entry of a list by itself: what comes after it is no part of the entry', () => {
    const markdown = '1. 甲\n\n   |乙|丙|\n   |-|-|\n   |丁|戊|\n\n   己\n   - 庚\n2. 辛\n';
    expect(linesOf(markdown)).toEqual(['1.甲', '=乙|=丙 / <丁|<戊', '己', '庚', '2.辛']);
    expect(composeEvaluation(markdown).map((block) => (block.kind === 'paragraph' ? block.item : block.kind))).toEqual([
      { list: 'evaluation-0', label: '1.' },
      'table',
      undefined,
      { list: 'evaluation-0-0-0', within: 'evaluation-0' },
      { list: 'evaluation-0', label: '2.' },
    ]);
  });

  it('aligns columns as their marks say, numbers at the right without one, and keeps line ends and bold cells', () => {
    const markdown =
      '| 甲 | 乙 | 丙 | 丁 |\n| :-: | :-- | --- | --: |\n| 1 | 2 | 3.50 | 二<br>三 |\n| **合计** | a\\|b | 4% | |\n';
    expect(linesOf(markdown)).toEqual(['=甲|<乙|=丙|>丁 / =1|<2|>3.50|>二\n三 / =合计|<a|b|>4%|>']);
    const [table] = composeEvaluation(markdown);
    expect(table?.kind === 'table' && table.groups[0]?.rows[1]?.cells[0]?.bold).toBe(true);
  });

  it('gives a table the width of the text, and its columns what their contents need', () => {
    const widths = (markdown: string) =>
      composeEvaluation(markdown).flatMap((block) =>
        block.kind === 'table' ? block.columns.map((one) => one.width) : [],
      );
    for (const cells of ['短 | 短', `短 | ${'长'.repeat(300)}`, `${'长'.repeat(90)} | ${'长'.repeat(300)}`]) {
      const [first = 0, second = 0] = widths(`| 甲 | 乙 |\n| - | - |\n| ${cells} |\n`);
      expect(first + second).toBe(textWidth('portrait'));
      expect(Math.min(first % 15, second % 15)).toBe(0);
    }
    expect(widths(`| 序号 | 乙 |\n| - | - |\n| 1 | ${'长'.repeat(300)} |\n`)[0]).toBe(480);
  });

  it('sets the tables, lists and headings of a quotation', () => {
    expect(linesOf('> ## 甲\n>\n> - 乙\n>\n> |丙|\n> |-|\n> |丁|\n')).toEqual(['# 甲', '乙', '=丙 / <丁']);
  });
});
