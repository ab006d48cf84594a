/** evaluation.md: the evaluation report, a paragraph a place. */
import { words } from './scalars.ts';
import { list } from './shapes.ts';

export const evaluation = list(
  words({ label: '第{place}段', note: '一段一格；标题前写 #，列表和表格照 Markdown 的写法', long: true }),
  { section: '绩效评价报告（一段一格，空着的可以添加）', spare: 20 },
);

/** The paragraphs of a Markdown text: what stands between blank lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n(?:[ \t]*\n)+/).filter((paragraph) => paragraph.trim() !== '');
}
