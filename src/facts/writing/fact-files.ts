/** The two files that facts are written into: what is to be known of them besides their schemas, and the facts of one. */
import type { z } from 'zod';
import type { FactEdit } from '../../model/fact-edit.ts';
import { accountsSchema } from '../reading/accounts-file.ts';
import { explanationsSchema } from '../reading/explanations-file.ts';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

export type DataFileId = FactEdit['file'];

interface DataFile {
  readonly name: string;
  readonly schema: z.ZodType;
  /** First lines of a new file. */
  readonly heading: (year: number) => string;
  /** Comments above sections that are new. */
  readonly sections: Readonly<Record<string, string>>;
  /** Paths, keys joined by `/`, of maps that stand in one line: `{ 基本支出: 1, 项目支出: 2 }`. */
  readonly inOneLine: readonly RegExp[];
}

export const dataFiles: Readonly<Record<DataFileId, DataFile>> = {
  accounts: {
    name: 'accounts.yaml',
    schema: accountsSchema,
    heading: (year) =>
      '# yaml-language-server: $schema=../schema/accounts.schema.json\n' +
      `# ${String(year)}年度决算数：只填最末一级（项级科目、款级经济科目）的数，各级合计由程序计算。\n`,
    sections: {
      收入: '收入：按功能分类项级科目和收入来源',
      支出: '支出：按资金来源、功能分类项级科目和支出性质',
      年初预算: '一般公共预算财政拨款支出的年初预算',
      经济分类: '一般公共预算财政拨款基本支出，按经济分类款级科目',
      核定合计: '批复的表中直接给出的数；与各项相加有尾差时以此为准，以上各级合计由它计算。',
      年初结转和结余: '年初结转和结余：按资金来源，分得出科目的按功能分类项级科目',
      年末结转和结余: '年末结转和结余：批复的决算表中各项资金的余额；都没有的写“无”',
    },
    inOneLine: [
      /^(收入|年初预算)\/[^/]+$/,
      /^支出\/[^/]+\/[^/]+$/,
      /^核定合计\/(收入\/[^/]+|支出\/[^/]+\/[^/]+|经济分类)$/,
      /^三公经费\/[^/]+$/,
    ],
  },
  explanations: {
    name: 'explanations.yaml',
    schema: explanationsSchema,
    heading: () =>
      '# yaml-language-server: $schema=../schema/explanations.schema.json\n' +
      '# 情况说明用到、而表里没有的事实：原因、人数、次数、采购、资产等。没有原因的就不写，程序不会编造。\n',
    sections: {
      变动原因: '与上年相比增减的原因；几处原因相同时写“同: 另一处”',
      预决算差异原因: '决算数与年初预算数不同的原因，按功能分类项级科目',
    },
    inOneLine: [
      /^变动原因\/[^/]+$/,
      /^三公经费\/(?!预决算差异原因$|变动原因$)[^/]+$/,
      /^三公经费\/(预决算差异原因|变动原因)\/[^/]+$/,
      /^机关运行经费$/,
      /^(会议|培训|节庆晚会论坛赛事)\/\d+$/,
      /^政府采购\/[^/]+$/,
      /^国有资产\/车辆$/,
    ],
  },
};

/** A fact that is there. */
export type StatedFact = FactEdit & { readonly value: string };

/** Every fact of a data file as it is typed; a key without a value has an empty one. The text is well-formed YAML. */
export function readFacts(file: DataFileId, text: string): readonly StatedFact[] {
  return factsBelow(file, parseDocument(text, { schema: 'failsafe' }).contents, []);
}

function factsBelow(file: DataFileId, node: unknown, path: FactEdit['path']): readonly StatedFact[] {
  if (isMap(node)) return node.items.flatMap((pair) => factsBelow(file, pair.value, [...path, String(pair.key)]));
  if (isSeq(node)) return node.items.flatMap((item, index) => factsBelow(file, item, [...path, index]));
  if (path.length === 0) return [];
  return [{ file, path, value: isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '' }];
}
