/** RULES.md: what is checked, and what need not be. */
import type { Severity } from '../model/diagnostic.ts';
import type { ImpossibleTieOut } from './impossible-tie-outs.ts';
import type { Rule } from './rule.ts';

type ListedRule = Pick<Rule, 'code' | 'title' | 'basis' | 'severity'>;

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** The list as Markdown. */
export function ruleList(rules: readonly ListedRule[], impossible: readonly ImpossibleTieOut[]): string {
  const sorted = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    '# 检查规则',
    '',
    '本文件由 `npm run write-docs` 写出，不要手改。代码 `TIE-` 后面是勾稽关系的编号。',
    '',
    '## 程序检查的',
    '',
    '| 代码 | 内容 | 依据 | 程度 |',
    '| --- | --- | --- | --- |',
    ...sorted.map(
      ({ code, title, basis, severity }) => `| ${code} | ${title} | ${basis} | ${severityNames[severity]} |`,
    ),
    '',
    '程度是该规则所报问题中最重的一种：错误必须改正；警告可以在 `warnings.yaml` 里写明说明；提示不必处理。',
    '',
    '## 数据的形式使其不可能违反的',
    '',
    '| 编号 | 勾稽关系 | 原因 |',
    '| --- | --- | --- |',
    ...impossible.map(({ numbers, tie, reason }) => `| ${numbers.join('、')} | ${tie} | ${reason} |`),
    '',
  ].join('\n');
}
