/** Explanations of any shape: some facts of each kind, texts that look like something else, references, lists. */
import fc from 'fast-check';
import type { FactEdit } from '../../../src/model/fact-edit.ts';
import { writeFacts } from '../../../src/facts/writing/write-facts.ts';
import { procurementKinds, threePublicItems, vehicleKinds, yearComparisons } from '../../../src/model/terms.ts';
import { decimalText, itemsOf } from './random-ledgers.ts';

type Path = FactEdit['path'];

const texts = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+86',
    '-',
    '@甲',
    "'引",
    '12',
    '0.10',
    'true',
    '~',
    'null',
    '# 注',
    '甲: 乙',
    '{甲}',
    '“引”',
    '㵲水𠮷野',
    '<b>&',
  ),
  fc
    .array(fc.constantFrom('甲', '乙', '减少', '，', '。', 'A', '1', '%', '_x0041_'), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join('')),
);
const counts = fc.integer({ min: 0, max: 999_999_999 }).map(String);
const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => decimalText(cents, 2));

const stated = (path: Path, value: fc.Arbitrary<string>) => value.map((text) => ({ path, value: text }));
const some = <T>(facts: readonly fc.Arbitrary<T>[]) =>
  fc
    .tuple(...facts.map((fact) => fc.option(fact, { nil: undefined })))
    .map((all) => all.filter((one) => one !== undefined));

/** Reasons, some of which say that another one serves too. */
function reasons(path: Path, terms: readonly string[]) {
  return fc.tuple(...terms.map(() => fc.option(texts, { nil: undefined })), fc.boolean()).map((drawn) => {
    const typed = drawn.slice(0, -1) as readonly (string | undefined)[];
    const first = typed.findIndex((text) => text !== undefined);
    const name = terms[first];
    return typed.flatMap((text, index) => {
      const own = [...path, terms[index] ?? ''];
      if (text !== undefined) return [{ path: own, value: text }];
      return drawn.at(-1) === true && name !== undefined ? [{ path: [...own, '同'], value: name }] : [];
    });
  });
}

function gatherings(list: string) {
  const one = fc.record(
    { 金额: amounts, 用途: texts, 人数: counts, 内容: texts, 成效: texts },
    { requiredKeys: ['金额'] },
  );
  return fc
    .array(one, { maxLength: 3 })
    .map((entries) =>
      entries.flatMap((entry, index) =>
        Object.entries(entry).map(([part, value]) => ({ path: [list, index, part] as Path, value })),
      ),
    );
}

const group = (name: string, ...parts: readonly (readonly [string, fc.Arbitrary<string>])[]) =>
  some(parts.map(([part, value]) => stated(['三公经费', name, part], value)));

/** explanations.yaml, as the import would write it. */
export const randomExplanations: fc.Arbitrary<string> = fc
  .tuple(
    stated(['金额单位'], fc.constantFrom('元', '万元')).map((unit) => [unit]),
    reasons(['变动原因'], Object.values(yearComparisons)),
    some(itemsOf.generalPublicBudget.slice(0, 5).map((code) => stated(['预决算差异原因', code], texts))),
    group('因公出国（境）', ['团组数', counts], ['人次', counts], ['内容', texts]),
    group('公务接待', ['团组数', counts], ['人次', counts], ['内容', texts]),
    group('公务用车', ['购置数', counts], ['保有量', counts], ['用途', texts]),
    reasons(['三公经费', '预决算差异原因'], Object.values(threePublicItems)),
    reasons(['三公经费', '变动原因'], Object.values(threePublicItems)),
    some([
      stated(['机关运行经费', '支出'], amounts),
      stated(['机关运行经费', '年初预算'], amounts),
      stated(['机关运行经费', '原因'], texts),
    ]),
    gatherings('会议'),
    gatherings('培训'),
    gatherings('节庆晚会论坛赛事'),
    some(
      Object.values(procurementKinds).flatMap((kind) =>
        ['支出', '授予中小企业', '其中小微企业'].map((part) => stated(['政府采购', kind, part], amounts)),
      ),
    ),
    some(Object.values(vehicleKinds).map((kind) => stated(['国有资产', '车辆', kind], counts))),
    some([stated(['国有资产', '单价50万元以上通用设备'], counts), stated(['绩效自评结论'], texts)]),
    fc
      .array(texts, { maxLength: 3 })
      .map((all) => all.map((value, index) => ({ path: ['其他重要事项', index] as Path, value }))),
  )
  .map((groups) =>
    writeFacts(
      'explanations',
      2022,
      undefined,
      groups.flat().map(({ path, value }) => ({ file: 'explanations', path, value })),
    ),
  );
