import { describe, expect, it } from 'vitest';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { zhuzhou2022 } from '../../../src/editions/zhuzhou-2022/index.ts';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { partsOf } from '../../../src/model/figure-name.ts';
import { readYear } from '../../../src/facts/reading/read-year.ts';
import type { Span } from '../../../src/model/report.ts';
import { memoryFolder } from '../../support/memory-folder.ts';
import { changedData } from '../../support/small-data.ts';
import type { Change } from '../../support/small-data.ts';

/** What is asked for: name, and what to add to say that there is none. */
function asked(...changes: readonly Change[]): readonly (readonly string[])[] {
  return readYear(memoryFolder(changedData(changes)), 2022).problems.map(({ code, subject = '', expected = '' }) =>
    code === 'READ-TO-FILL' ? [subject, expected] : [code],
  );
}

const explanations = (text: string): Change => ['2022/explanations.yaml', `金额单位: 万元\n${text}`];
const purchases =
  '会议: 无\n培训: 无\n国有资产: { 车辆: { 其他用车: 0 } }\n三公经费: { 公务接待: { 团组数: 1, 人次: 2 } }\n';

describe('a fact that nobody stated', () => {
  it('is none where there is nothing to ask', () => {
    expect(asked()).toEqual([]);
  });

  it.each<[string, readonly Change[], readonly (readonly string[])[]]>([
    [
      'the opening budget of an item',
      [['2022/accounts.yaml', '年初预算:\n  2010301: { 基本支出: 80, 项目支出: 20 }\n', '']],
      [['年初预算 2010301', '加上一行 年初预算: { 2010301: 0 }']],
    ],
    [
      'one of its two parts, which the other answers',
      [['2022/accounts.yaml', ' 基本支出: 80, 项目支出: 20 }\n经济', ' 项目支出: 100 }\n经济']],
      [],
    ],
    [
      'one side of table 07',
      [['2022/accounts.yaml', '  预算数: { 公务接待费: 1 }\n', '']],
      [['三公经费 预算数', '在“三公经费”下加 预算数: { 因公出国（境）费: 0 }']],
    ],
    [
      'the budget of 机关运行经费, of an administrative unit',
      [['2022/department.yaml', '单位性质: 事业单位', '单位性质: 行政单位']],
      [['机关运行经费 年初预算', '加上一行 机关运行经费: { 年初预算: 0 }']],
    ],
    [
      'the budget of 机关运行经费 that an institution states',
      [['2022/explanations.yaml', '国有资产:', '机关运行经费: { 支出: 3 }\n国有资产:']],
      [['机关运行经费 年初预算', '在“机关运行经费”下加 年初预算: 0']],
    ],
    [
      'visits behind an amount',
      [
        [
          '2022/explanations.yaml',
          '  公务接待: { 团组数: 2, 人次: 20, 内容: 接待学习考察人员 }',
          '  公务接待: { 团组数: 2 }',
        ],
      ],
      [['三公经费 公务接待 人次', '在“公务接待”下加 人次: 0']],
    ],
    [
      'the fleet behind its costs',
      [['2022/accounts.yaml', '  决算数: { 公务接待费: 1 }', '  决算数: { 公务接待费: 1, 公务用车运行维护费: 2 }']],
      [['三公经费 公务用车 保有量', '在“三公经费”下加 公务用车: { 保有量: 0 }']],
    ],
    [
      'what smaller enterprises got of a purchase, and of that the smallest',
      [
        explanations(
          `${purchases}政府采购: { 货物: { 支出: 5 }, 服务: { 支出: 3, 授予中小企业: 2 }, 工程: { 支出: 0 } }\n`,
        ),
      ],
      [
        ['政府采购 货物 授予中小企业', '在“货物”下加 授予中小企业: 0'],
        ['政府采购 服务 其中小微企业', '在“服务”下加 其中小微企业: 0'],
      ],
    ],
    [
      'whatever a silent file leaves open',
      [explanations('三公经费: { 公务接待: { 团组数: 1, 人次: 2 } }\n')],
      [
        ['会议', '加上一行 会议: 无'],
        ['培训', '加上一行 培训: 无'],
        ['政府采购', '加上一行 政府采购: { 货物: { 支出: 0 } }'],
        ['国有资产', '加上一行 国有资产: { 车辆: { 主要领导干部用车: 0 } }'],
      ],
    ],
    [
      'last year’s part of a comparison',
      [['2021/accounts.yaml', '金额单位: 万元\n比较数: { 收支总计: 110, 一般公共预算财政拨款支出: 100 }\n']],
      [
        ['比较数 财政拨款收支总计', '在“比较数”下加 财政拨款收支总计: 0'],
        ['比较数 三公经费', '在“比较数”下加 三公经费: { 因公出国（境）费: 0 }'],
      ],
    ],
    [
      'the execution of a scorecard',
      [['2022/scorecards/2-project.yaml', '  全年执行数: { 当年财政拨款: 20 }\n', '']],
      [['资金 全年执行数', '在“资金”下加 全年执行数: { 合计: 0 }']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(asked(...changes)).toEqual(expected);
  });

  it('is told, and no sentence is made of it', () => {
    const folder = memoryFolder(
      changedData([
        ['2022/department.yaml', '单位性质: 事业单位', '单位性质: 行政单位'],
        explanations(''),
        ['2022/accounts.yaml', '年初预算:\n  2010301: { 基本支出: 80, 项目支出: 20 }\n', ''],
        ['2021/accounts.yaml', '金额单位: 万元\n比较数: {}\n'],
      ]),
    );
    const read = finalAccounts.read(folder, 2022);
    if (!read.ok) throw new Error('unreadable');
    const context = finalAccounts.compute(read.facts);
    const { parts } = finalAccounts.compose(context, zhuzhou2022, loadEditionTexts);
    const blocks = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
    const spans = blocks.flatMap((block): readonly Span[] => (block.kind === 'paragraph' ? block.spans : []));
    const text = spans.map((span) => span.text).join('');
    expect(text).not.toMatch(/未安排预算|上年无此项|无上年决算数/);
    expect(text).toContain('机关运行经费支出20万元，与年初预算数相比【待填】');
    // What prints a zero that nobody stated: cells of tables whose other cells are stated, and what these make nothing.
    const invented = spans.flatMap(({ figure }) => {
      const found = figure === undefined ? undefined : context.figures.get(figure);
      return found?.origin.kind === 'absent' && found.toFill === undefined ? [partsOf(found.name).measure] : [];
    });
    const fromTables = [
      'income',
      'expenditure',
      'openingBalance',
      'closingBalance',
      'threePublicBudget',
      'threePublicFinal',
    ];
    const fromNothing = ['overseasGroups', 'overseasPersons', 'vehiclesBought', 'vehiclesKept'];
    expect([...new Set(invented)].filter((one) => ![...fromTables, ...fromNothing].includes(one))).toEqual([]);
  });
});
