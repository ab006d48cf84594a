/** The data files of a small unit that breaks no rule. A test changes what it is about. */
import { readFileSync } from 'node:fs';

const accounts = `金额单位: 万元
收入:
  2010301: { 一般公共预算财政拨款收入: 100 }
  2299999: { 其他收入: 10 }
支出:
  一般公共预算财政拨款:
    2010301: { 基本支出: 80, 项目支出: 20 }
  非财政拨款:
    2299999: { 基本支出: 10 }
年初预算:
  2010301: { 基本支出: 80, 项目支出: 20 }
经济分类:
  30101: 60
  30201: 20
三公经费:
  预算数: { 公务接待费: 1 }
  决算数: { 公务接待费: 1 }
年末结转和结余: 无
`;

const department = `单位名称: 某市某区科学技术服务中心
单位性质: 事业单位
版式: zhuzhou-2022
职责: [负责科学技术服务工作。]
决算单位构成: [某市某区科学技术服务中心本级]
`;

const explanations = `金额单位: 万元
三公经费:
  公务接待: { 团组数: 2, 人次: 20, 内容: 接待学习考察人员 }
国有资产:
  车辆: { 其他用车: 1 }
绩效自评结论: 预算执行及时、有效
`;

const priorAccounts = `金额单位: 万元
收入:
  2010301: { 一般公共预算财政拨款收入: 100 }
  2299999: { 其他收入: 10 }
支出:
  一般公共预算财政拨款:
    2010301: { 基本支出: 80, 项目支出: 20 }
  非财政拨款:
    2299999: { 基本支出: 10 }
三公经费:
  决算数: { 公务接待费: 1 }
`;

const overallScorecard = `表种: 部门整体支出
资金:
  年初预算数: { 当年财政拨款: 100 }
  全年预算数: { 当年财政拨款: 100, 其他资金: 10 }
  全年执行数: { 合计: 110 }
预期目标: 做好服务
实际完成情况: 已完成
绩效指标:
  - 一级指标: 产出指标
    二级指标:
      - 名称: 数量指标
        三级指标:
          - { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 20家, 分值: 30, 得分: 30 }
      - 名称: 成本指标
        三级指标:
          - { 名称: 不超过预算, 年度指标值: ≤110万元, 实际完成值: 110万元, 分值: 20, 得分: 20 }
  - 一级指标: 效益指标
    二级指标:
      - 名称: 社会效益指标
        三级指标:
          - { 名称: 带动就业, 年度指标值: 较好, 实际完成值: 较好, 分值: 30, 得分: 30 }
  - 一级指标: 满意度指标
    二级指标:
      - 名称: 服务对象满意度指标
        三级指标:
          - { 名称: 企业满意度, 年度指标值: 满意, 实际完成值: 满意, 分值: 10, 得分: 10 }
`;

const projectScorecard = `表种: 项目支出
项目: { 专项名称: 科技服务, 项目总投资: 20 }
资金:
  年初预算数: { 当年财政拨款: 20 }
  全年预算数: { 当年财政拨款: 20 }
  全年执行数: { 当年财政拨款: 20 }
预期目标: 做好服务
实际完成情况: 已完成
绩效指标:
  - 一级指标: 产出指标
    二级指标:
      - 名称: 数量指标
        三级指标:
          - { 名称: 服务企业, 年度指标值: 20家, 实际完成值: 18家, 分值: 50, 得分: 49, 偏差原因: 两家企业已迁出 }
  - 一级指标: 效益指标
    二级指标:
      - 名称: 社会效益指标
        三级指标:
          - { 名称: 带动就业, 年度指标值: 较好, 实际完成值: 较好, 分值: 30, 得分: 30 }
  - 一级指标: 满意度指标
    二级指标:
      - 名称: 服务对象满意度指标
        三级指标:
          - { 名称: 企业满意度, 年度指标值: 满意, 实际完成值: 满意, 分值: 10, 得分: 10 }
`;

const lists = ['functional.csv', 'economic.csv'].map(
  (name) => [`classification/2022/${name}`, readFileSync(`data/classification/2022/${name}`, 'utf8')] as const,
);

/** What the unit must say it has none of, unless a test says something of it. */
const none: Readonly<Record<string, string>> = { 会议: '无', 培训: '无', 政府采购: '{ 货物: { 支出: 0 } }' };

function complete(text: string): string {
  const missing = Object.entries(none).filter(([key]) => !text.includes(`${key}:`));
  return `${text}${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

/** Texts by path inside the data folder. */
export const smallData: ReadonlyMap<string, string> = new Map([
  ['2021/accounts.yaml', priorAccounts],
  ['2022/accounts.yaml', accounts],
  ['2022/department.yaml', department],
  ['2022/explanations.yaml', complete(explanations)],
  ['2022/scorecards/1-overall.yaml', overallScorecard],
  ['2022/scorecards/2-project.yaml', projectScorecard],
  ...lists,
]);

/** A passage of a file, and what stands there instead; or a whole file that is new. */
export type Change = readonly [file: string, passage: string, instead: string] | readonly [file: string, text: string];

/** The small unit's files with changes; fails when a passage isn't there exactly once. */
export function changedData(changes: readonly Change[]): ReadonlyMap<string, string> {
  const files = new Map([...smallData, ['2022/explanations.yaml', explanations]]);
  for (const [file, passage, instead] of changes) {
    if (instead === undefined) {
      files.set(file, passage);
      continue;
    }
    const pieces = (files.get(file) ?? '').split(passage);
    if (pieces.length !== 2) throw new Error(`“${passage}” stands ${String(pieces.length - 1)} times in ${file}`);
    files.set(file, pieces.join(instead));
  }
  const own = changes.some(([file, , instead]) => file === '2022/explanations.yaml' && instead === undefined);
  if (!own) files.set('2022/explanations.yaml', complete(files.get('2022/explanations.yaml') ?? ''));
  return files;
}
