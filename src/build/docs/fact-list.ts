/** docs/facts.md: every kind of fact for clerks, file by file, made of the catalogue. */
import { fileName } from '../../facts/catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../../facts/catalogue/catalogue.ts';
import { isScalar, noneWord } from '../../facts/catalogue/fact-node.ts';
import type { FactNode, Scalar } from '../../facts/catalogue/fact-node.ts';

const introduction = `# 数据说明

每一项数据写在哪个文件、填什么、下一年怎么办。本页由程序按数据目录生成（\`npm run write-docs\`），不要手改。

- **空着**（只有项目名和冒号，或表中的空格）表示还不知道，程序会列为待填；**“${noneWord}”** 表示没有：金额和个数按0，文字和原因不印、不再问；
  整组或整个清单写“${noneWord}”，就是其中每一项都没有。标“必填”的不能写“${noneWord}”。
- 也可以在 \`juesuan workbook\` 写出的工作簿里填：说明要素、基本情况、绩效自评、绩效目标、绩效评价报告各表，填好用 \`juesuan import\` 读回。
- “下一年”一栏：\`juesuan init\` 建立下一年度时，清空的要重填，沿用的照抄（其中的年份加一）。
`;

/** The whole page. */
export function factList(files: Catalogue): string {
  return [introduction, ...files.map(sectionOf)].join('\n');
}

function sectionOf(file: CatalogueFile): string {
  const rows = rowsBelow(file.root, []).map(({ fact, path }) => rowOf(file, fact, path));
  const head = ['事项', '位置', '填什么', '下一年', '说明', '数的名称'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## ${fileName(file)} ${file.title}\n\n${table}\n`;
}

interface FactPlace {
  readonly fact: Scalar;
  readonly path: readonly string[];
}

function rowsBelow(node: FactNode, path: readonly string[]): readonly FactPlace[] {
  if (isScalar(node)) return [{ fact: node, path }];
  switch (node.kind) {
    case 'group':
      return Object.entries(node.fields).flatMap(([key, field]) => rowsBelow(field, [...path, key]));
    case 'byCode':
      return rowsBelow(node.each, [...path, '科目编码']);
    case 'byName':
      return rowsBelow(node.each, [...path, '名称']);
    case 'byFigure':
      return [{ fact: { ...node.each, label: '任何数' }, path: [...path, '数的名称'] }];
    case 'list':
      return rowsBelow(node.each, [...path, '（各项）']);
  }
}

function rowOf(file: CatalogueFile, fact: Scalar, path: readonly string[]): readonly string[] {
  const label = fact.label?.replace('{code}', '科目').replace('{place}', '几') ?? path.at(-1) ?? '';
  const name = typeof fact.figure?.name === 'function' ? fact.figure.name('科目') : fact.figure?.name;
  const answer = fact.required === true ? '必填' : `没有的填“${noneWord}”`;
  return [
    label.trim(),
    path.join(' → '),
    `${kindOf(fact)}；${answer}`,
    nextYear(file, fact),
    fact.note ?? '',
    name ?? '',
  ].map(cellText);
}

const kinds = {
  amount: '金额',
  count: '个数',
  points: '分数',
  text: '文字',
  reason: '原因',
  date: '日期',
  unit: '万元 或 元',
} as const;

function kindOf({ kind, choices = [], isNumber }: Scalar): string {
  if (isNumber === true) return '金额，或“取自 …”';
  return kind === 'choice' ? choices.join('、') : kinds[kind];
}

function nextYear(file: CatalogueFile, { ofOneYear, fromLastYear }: Scalar): string {
  if (!file.carriedOver) return '不带到下一年';
  if (fromLastYear === true) return '由上年的年末数算出';
  if (ofOneYear('文字')) return '清空';
  return ofOneYear('5万元') ? '写有金额的清空' : '沿用';
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
