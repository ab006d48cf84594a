import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkplace, programTalk, runCommand } from '../../support/run-on-disk.ts';

const workbookName = '2022年度某市某区科学技术服务中心决算公开核对表.xlsx';

function place(changes?: Parameters<typeof openWorkplace>[0]) {
  const workplace = openWorkplace(changes);
  onTestFinished(workplace.remove);
  return workplace;
}

it('writes the workbook beside what is there', async () => {
  const { data, out } = place();
  writeFileSync(join(out, '2022', '我的笔记.xlsx'), 'mine');
  const before = readdirSync(join(out, '2022'));
  const { exitCode, printed } = await runCommand('workbook', '--year', '2022', '--data', data, '--out', out);
  expect(exitCode).toBe(0);
  expect(printed).toContain(workbookName);
  expect(printed).not.toMatch(programTalk);
  expect(readdirSync(join(out, '2022')).toSorted()).toEqual([...before, workbookName].toSorted());
  expect(readFileSync(join(out, '2022', '我的笔记.xlsx'), 'utf8')).toBe('mine');
});

it('is imported back into a year of its own', async () => {
  const { data, out } = place();
  await runCommand('workbook', '--year', '2022', '--data', data, '--out', out);
  const workbook = join(out, '2022', workbookName);
  const { exitCode } = await runCommand('import', workbook, '--year', '2022', '--data', data, '--replace');
  expect(exitCode).toBe(0);
  const { exitCode: checked } = await runCommand('check', '--year', '2022', '--data', data);
  expect(checked).toBe(0);
});

it('writes nothing from data that can’t be read', async () => {
  const { data, out } = place(new Map([['2022/explanations.yaml', '金额单位: 千元\n']]));
  const { exitCode, printed } = await runCommand('workbook', '--year', '2022', '--data', data, '--out', out);
  expect(exitCode).toBe(3);
  expect(printed).toContain('没有生成核对表');
  expect(existsSync(join(out, '2022', workbookName))).toBe(false);
});

it('is written of a year that is not filled in, and what stays blank there is still to be filled', async () => {
  const explanations =
    '金额单位: 万元\n三公经费:\n  公务接待: { 团组数:, 人次: 20, 内容: 接待学习考察人员 }\n绩效自评结论:\n';
  const { data, out } = place(new Map([['2022/explanations.yaml', explanations]]));
  const { exitCode, printed } = await runCommand('workbook', '--year', '2022', '--data', data, '--out', out);
  expect(exitCode).toBe(0);
  expect(printed).toContain('还有 6 处没有填');
  await runCommand('import', join(out, '2022', workbookName), '--year', '2022', '--data', data, '--replace');
  expect(readFileSync(join(data, '2022', 'explanations.yaml'), 'utf8')).toBe(explanations);
});
