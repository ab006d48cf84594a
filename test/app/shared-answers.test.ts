/** Rules on words hold in both documents of a year: an explanation of a finding in one is not idle in the other. */
import { expect, it } from 'vitest';
import { composeAll, diagnosticsOf } from '../../src/app/compose.ts';
import { loadEditionTexts } from '../../src/editions/load-edition-texts.ts';
import { openWorkplace } from '../support/run-on-disk.ts';
import { smallDataWithTargets } from '../support/small-data.ts';

const targets = smallDataWithTargets.get('2022/targets.yaml') ?? '';

function codesOf(subject: string): readonly string[] {
  const { data, remove } = openWorkplace(
    new Map([
      ['2022/targets.yaml', targets],
      ['2022/evaluation.md', '本单位的的资产已经登记。\n'],
      ['2022/warnings.yaml', `警告说明:\n  - { 代码: TEXT-DOUBLED, 对象: ${subject}, 说明: 引文如此 }\n`],
    ]),
  );
  const found = diagnosticsOf(composeAll(data, 2022, loadEditionTexts));
  remove();
  return found.map(({ code, explained }) => `${code}${explained === undefined ? '' : ' 已说明'}`).toSorted();
}

it('is not called idle where one document has the finding', () => {
  expect(codesOf('绩效评价报告 “的的”')).toEqual(['TEXT-DOUBLED 已说明']);
});

it('is called idle where none has', () => {
  expect(codesOf('绩效评价报告 “了了”')).toEqual(['ANSWER-IDLE', 'TEXT-DOUBLED']);
});
