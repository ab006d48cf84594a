/** RULES.md: what is checked, and what need not be. */
import type { Severity } from '../model/diagnostic.ts';
import type { Edits, FoundInExample, RuleExamples } from './example.ts';
import type { ImpossibleTieOut } from './impossible-tie-outs.ts';
import type { Rule } from './rule.ts';

type ListedRule = Pick<Rule, 'code' | 'title' | 'basis' | 'severity'>;

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** The list as Markdown. @param examples by the code of their rule */
export function ruleList(
  rules: readonly ListedRule[],
  examples: ReadonlyMap<string, RuleExamples>,
  impossible: readonly ImpossibleTieOut[],
): string {
  const sorted = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    '# 检查规则',
    '',
    '本文件由 `npm run write-docs` 写出，不要手改。代码 `TIE-` 后面是勾稽关系的编号。',
    '',
    '程度是该规则所报问题中最重的一种：错误必须改正；警告可以在 `warnings.yaml` 里写明说明；提示不必处理。',
    '例子说的是在一个没有问题的小单位（`test/fixtures/small-unit`）的数据里改了什么。',
    '',
    '## 程序检查的',
    '',
    ...sorted.flatMap((rule) => describeRule(rule, examples.get(rule.code))),
    '## 数据的形式使其不可能违反的',
    '',
    '| 编号 | 勾稽关系 | 原因 |',
    '| --- | --- | --- |',
    ...impossible.map(({ numbers, tie, reason }) => `| ${numbers.join('、')} | ${tie} | ${reason} |`),
    '',
  ].join('\n');
}

function describeRule(
  { code, title, basis, severity }: ListedRule,
  examples: RuleExamples | undefined,
): readonly string[] {
  const head = [`### ${code} ${title}`, '', `${severityNames[severity]}。${basis}。`, ''];
  if (examples === undefined) return head;
  const [right, wrong] = [examples.right[0], examples.wrong[0]];
  return [
    ...head,
    `- 对：${right.about}${describeEdits(right.edits)}`,
    `- 错：${wrong.about}${describeEdits(wrong.edits)} → ${describeFound(wrong.found[0])}`,
    '',
  ];
}

function describeEdits(edits: Edits): string {
  const changes = Object.entries(edits).map(([place, value]) => {
    const typed = value === null ? '不写' : `\`${value.trim().replaceAll('\n', ' ⏎ ')}\``;
    return `${place}：${typed}`;
  });
  return changes.length === 0 ? '' : `（${changes.join('；')}）`;
}

function describeFound({ severity, subject, actual }: FoundInExample): string {
  return `${severityNames[severity]}“${subject}”：${actual}`;
}
