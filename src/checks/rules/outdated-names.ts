import { findPassages, nameOfText, printedTexts } from '../printed-texts.ts';
import type { ReportRule } from '../rule.ts';

/** Names of classes and sections as lists before 2019 (some before 2014) had them, and what became of each. */
const renamed: Readonly<Record<string, string>> = {
  医疗卫生与计划生育支出: '卫生健康支出',
  医疗卫生支出: '卫生健康支出',
  文化体育与传媒支出: '文化旅游体育与传媒支出',
  国土海洋气象等支出: '自然资源海洋气象等支出',
  国土资源气象等支出: '自然资源海洋气象等支出',
  资源勘探信息等支出: '资源勘探工业信息等支出',
  资源勘探电力信息等支出: '资源勘探工业信息等支出',
  商业服务业等事务: '商业服务业等支出',
  农林水事务: '农林水支出',
  城乡社区事务: '城乡社区支出',
  粮油物资储备事务: '粮油物资储备支出',
  环境保护支出: '节能环保支出',
  行政事业单位离退休: '行政事业单位养老支出',
  人口与计划生育事务: '计划生育事务',
  工商行政管理事务: '市场监督管理事务',
  质量技术监督与检验检疫事务: '市场监督管理事务',
  食品和药品监督管理事务: '药品事务',
};

const outdated = new RegExp(`(?<![\\u4e00-\\u9fff]其他|归口管理的)(?:${Object.keys(renamed).join('|')})`, 'g');

/** A class is named as the list of the year has it, not as in the reports that a text was copied from. */
export const outdatedNames: ReportRule = {
  code: 'TEXT-OUTDATED',
  title: '用了已经更改的科目名称',
  basis: '政府收支分类科目：2019年机构改革等修订后的名称',
  severity: 'warning',
  checkReport: (report, written) =>
    findPassages(printedTexts(report), written, outdated).flatMap(({ words, quote, source }) =>
      // A name that no data file has is that of a list of items.
      source === undefined
        ? []
        : [
            {
              subject: `${nameOfText(source)} “${words}”`,
              severity: 'warning' as const,
              position: source.position,
              expected: renamed[words] ?? '',
              actual: quote,
              hint: '请改用现行名称；说的是改名以前的年度的，写明说明。',
            },
          ],
    ),
};
