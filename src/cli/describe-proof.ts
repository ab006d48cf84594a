import type { Finding, Proof, ProvenFile } from '../app/prove.ts';

/** Findings shown; all of them stand in the proof's file. */
const shown = 20;

/** The proof of a document in a few Chinese lines: what was looked at, and what is not as it must be. */
export function describeProof(title: string, proof: Proof): string {
  const { files, figures, headings, declaredNumbers, findings } = proof;
  const declared = Object.entries(declaredNumbers);
  const total = declared.reduce((sum, [, count]) => sum + count, 0);
  return [
    `核对${title}：`,
    ...files.map(describeFile),
    `  各文件中同一位置、同一写法的数字 ${String(figures.length)} 个；目录和书签中的标题 ${String(headings.length)} 个`,
    `  其他数字 ${String(total)} 个，出处：${declared.map(([name, count]) => `${name} ${String(count)}`).join('、')}`,
    proof.holds ? '结论：各文件彼此一致，与数据一致。' : `结论：发现 ${String(findings.length)} 处不一致。`,
    ...findings.slice(0, shown).map(describeFinding),
    ...(findings.length > shown ? [`  …… 其余 ${String(findings.length - shown)} 处见 proof.json`] : []),
  ].join('\n');
}

function describeFile({ name, found }: ProvenFile): string {
  const { passages, sentences, numbers, units, directionWords } = found;
  const counts = [
    `${String(passages)} 处文字`,
    `${String(sentences)} 句`,
    `${String(numbers)} 个数`,
    `${String(units)} 个单位`,
    `${String(directionWords)} 个增减词`,
  ];
  return `  ${name}：${counts.join('、')}`;
}

function describeFinding({ subject, check, place, expected, actual }: Finding): string {
  const said = (text: string) => (text === '' ? '（无）' : text);
  return `  ${subject} ${check} ${place}\n    应为：${said(expected)}\n    实为：${said(actual)}`;
}
