/** The files of a year with the kinds of facts that each may hold. */
import { accounts } from './accounts-facts.ts';
import { department } from './department-facts.ts';
import { explanations } from './explanations-facts.ts';
import { evaluation } from './evaluation-facts.ts';
import type { FactNode } from './fact-node.ts';
import { scorecard } from './scorecard-facts.ts';
import { targets } from './targets-facts.ts';
import { warnings } from './warnings-facts.ts';

/** A file of a year, or every file of a folder in it (`scorecards/*`). */
export interface CatalogueFile {
  /** Its name in the year's folder without `.yaml`. */
  readonly id: string;
  /** What it holds, for a clerk. */
  readonly title: string;
  readonly root: FactNode;
  /** A text of paragraphs; YAML otherwise. */
  readonly markdown?: true;
  /** First lines of a new file, as comments. */
  readonly heading: (year: number) => string;
  /** Facts are carried over to the next year, those of one year blank. */
  readonly carriedOver: boolean;
}

/** All kinds of facts. A form may add to the program's own: every user of a catalogue is given one. */
export type Catalogue = readonly CatalogueFile[];

export const catalogue: Catalogue = [
  {
    id: 'department',
    title: '单位基本情况',
    root: department,
    heading: () => '单位基本情况：名称、性质、职责、机构',
    carriedOver: true,
  },
  {
    id: 'accounts',
    title: '决算数',
    root: accounts,
    heading: (year) => `${String(year)}年度决算数：只填最末一级（项级科目、款级经济科目）的数，各级合计由程序计算。`,
    carriedOver: true,
  },
  {
    id: 'explanations',
    title: '情况说明用到的事实',
    root: explanations,
    heading: () => '情况说明用到、而表里没有的事实：原因、人数、次数、采购、资产等。没有原因的就不写，程序不会编造。',
    carriedOver: true,
  },
  {
    id: 'scorecards/*',
    title: '绩效自评表',
    root: scorecard,
    heading: () => '绩效自评表。执行率、得分、总分、等级由程序计算',
    carriedOver: true,
  },
  {
    id: 'targets',
    title: '绩效目标',
    root: targets,
    heading: () => '绩效目标表：部门整体支出、附表2、附表3。资金总额、项目金额、各级合计由程序计算',
    carriedOver: true,
  },
  {
    id: 'warnings',
    title: '对警告的书面说明',
    root: warnings,
    heading: () => '对警告的书面说明：代码和对象照警告中的写法。只说明公开报告的实际情况，不编造原因。',
    carriedOver: false,
  },
  {
    id: 'evaluation',
    title: '绩效评价报告',
    root: evaluation,
    markdown: true,
    heading: () => '',
    carriedOver: true,
  },
];

/** What a file of a year may hold, by its name in the year's folder without `.yaml`; undefined for a file that is none. */
export function fileOf(files: Catalogue, id: string): CatalogueFile | undefined {
  const folder = /^([^/]+)\/[^/]+$/.exec(id)?.[1];
  return files.find((file) => file.id === id || (folder !== undefined && file.id === `${folder}/*`));
}

/** The name of a file in the year's folder. */
export function fileName(file: CatalogueFile, id: string = file.id): string {
  return `${id}.${file.markdown === true ? 'md' : 'yaml'}`;
}

/** The name of a schema of `data/schema`. */
export function schemaName({ id }: Pick<CatalogueFile, 'id'>): string {
  return `${id.replace(/s\/\*$/, '')}.schema.json`;
}
