/** RULES.md: the tie-outs of the field, the rules, and examples of both. */
import type { Severity } from '../model/diagnostic.ts';
import type { Edits, FoundInExample, RuleExamples } from './example.ts';
import type { Rule } from './rule.ts';
import { codeOfTieOut } from './tie-outs.ts';
import type { Held, TieOut } from './tie-outs.ts';

type ListedRule = Pick<Rule, 'code' | 'title' | 'basis' | 'severity'>;

const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** The list as Markdown. @param examples by the code of their rule or tie-out */
export function ruleList(
  rules: readonly ListedRule[],
  allTieOuts: readonly TieOut[],
  examples: ReadonlyMap<string, RuleExamples>,
): string {
  const sorted = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    '# 检查规则',
    '',
    '本文件由 `npm run write-docs` 写出，不要手改。',
    '',
    '程度是所报问题中最重的一种：错误必须改正；警告可以在 `warnings.yaml` 里写明说明；提示不必处理。',
    '例子说的是在一个没有问题的小单位（`test/fixtures/small-unit`）的数据里改了什么。',
    '',
    '## 勾稽关系',
    '',
    '代码是 `TIE-` 加编号。写“等式”的，由 `check` 逐项、逐资金、逐栏核对，工作簿的“核对”表印出公式；核定的合计与下面各项不符的，由 TIE-33 报告，',
    '同一差额不在别处重复。写“不会违反”的，没有数据能使它不成立。',
    '',
    '| 编号 | 内容 | 依据 | 程度 | 核对 |',
    '| --- | --- | --- | --- | --- |',
    ...allTieOuts.map(
      ({ number, says, basis, severity, held }) =>
        `| ${String(number)} | ${says} | ${basis} | ${severityNames[severity]} | ${describeHeld(held)} |`,
    ),
    '',
    '## 等式的例子',
    '',
    ...allTieOuts.flatMap(({ number, says }) => {
      const [code, shown] = [codeOfTieOut(number), examples.get(codeOfTieOut(number))];
      return shown === undefined || rules.some((rule) => rule.code === code)
        ? []
        : [`### ${code} ${says}`, '', ...describeExamples(shown)];
    }),
    '## 规则',
    '',
    ...sorted.flatMap((rule) => describeRule(rule, examples.get(rule.code))),
  ].join('\n');
}

function describeHeld(held: Held): string {
  switch (held.by) {
    case 'equations':
      return '等式';
    case 'rules':
      return `规则 ${held.codes.join('、')}`;
    case 'form':
      return `不会违反：${held.why}`;
  }
}

function describeRule(
  { code, title, basis, severity }: ListedRule,
  examples: RuleExamples | undefined,
): readonly string[] {
  const head = [`### ${code} ${title}`, '', `${severityNames[severity]}。${basis}。`, ''];
  return examples === undefined ? head : [...head, ...describeExamples(examples)];
}

function describeExamples({ right: [right], wrong: [wrong] }: RuleExamples): readonly string[] {
  return [
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
