/** Every text of a year's files, with its place and the keys that lead to it. */
import { expect, it } from 'vitest';
import { readWrittenTexts } from '../../../src/facts/reading/written-texts.ts';
import { memoryFolder } from '../../support/memory-folder.ts';

const folder = memoryFolder(
  new Map([
    ['2022/department.yaml', '职责:\n  - 负责甲事。\n  - 负责乙事。\n公开日期:\n'],
    ['2022/evaluation.md', '## 一、概况\n\n**要点。**完成得好。\n'],
    ['2022/scorecards/1-overall.yaml', '绩效指标:\n  - { 一级指标: 产出指标, 二级指标: [ { 名称: 数量 } ] }\n'],
    ['2022/scorecards/notes.txt', '不是数据\n'],
  ]),
);

it('is told with its keys; an entry of a list goes by its name or number', () => {
  const texts = readWrittenTexts(folder, 2022, ['department.yaml', 'evaluation.md', 'scorecards/', 'targets.yaml']);
  const told = texts.map(
    ({ text, keys, position }) => `${position.file}:${String(position.line)} ${keys.join(' ')}｜${text}`,
  );
  expect(told).toEqual([
    '2022/department.yaml:2 职责 第1项｜负责甲事。',
    '2022/department.yaml:3 职责 第2项｜负责乙事。',
    '2022/evaluation.md:1 ｜## 一、概况',
    '2022/evaluation.md:3 ｜**要点。**完成得好。',
    '2022/scorecards/1-overall.yaml:2 绩效指标 产出指标 一级指标｜产出指标',
    '2022/scorecards/1-overall.yaml:2 绩效指标 产出指标 二级指标 数量 名称｜数量',
  ]);
});
