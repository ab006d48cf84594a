import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/writing/fact-files.ts';
import { writeFacts } from '../../../src/facts/writing/write-facts.ts';
import type { FactEdit } from '../../../src/model/fact-edit.ts';
import { accountsYaml, randomLedger } from '../../support/random/random-ledgers.ts';
import { searchSize } from '../../support/random/search-size.ts';

const files = ['accounts', 'explanations'] as const;
const folders = ['data/2022', 'test/fixtures/invented-unit/2022', 'test/fixtures/errors/valid/2022'];
const texts = folders.flatMap((folder) =>
  files.map((file) => ({ file, path: `${folder}/${file}.yaml`, text: readFileSync(`${folder}/${file}.yaml`, 'utf8') })),
);
const edit = (path: FactEdit['path'], value: string | undefined): FactEdit => ({ file: 'accounts', path, value });

describe('facts that are there already', () => {
  it.each(texts)('leave $path as it is typed', ({ file, text }) => {
    expect(writeFacts(file, 2022, text, readFacts(file, text))).toBe(text);
  });

  it('leave broken lines as they are typed, in every file', () => {
    const path = 'data/2022/scorecards/1-overall.yaml';
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('{\n');
    expect(writeFacts('scorecards/1-overall', 2022, text, readFacts('scorecards/1-overall', text))).toBe(text);
  });

  it('leave an amount as it is typed when the number is the same', () => {
    const text = '金额单位: 万元\n结余分配: 3.5 # 见批复\n';
    expect(writeFacts('accounts', 2022, text, [edit(['结余分配'], '3.50')])).toBe(text);
  });
});

describe('a new file', () => {
  it.each(texts)('has the facts of $path, in the order of the form', ({ file, text }) => {
    const facts = readFacts(file, text);
    const written = writeFacts(file, 2022, undefined, facts.toReversed());
    const line = (fact: FactEdit) => `${fact.path.join('/')}: ${fact.value ?? ''}`;
    expect(readFacts(file, written).map(line)).toEqual(facts.map(line));
  });

  it('is written as clerks write it', () => {
    const written = writeFacts('accounts', 2024, undefined, [
      edit(['支出', '非财政拨款', '2299999', '项目支出'], '1.00'),
      edit(['支出', '非财政拨款', '2299999', '基本支出'], '2.00'),
      edit(['收入', '2010301', '其他收入'], '3.00'),
      edit(['年初预算', '2010301', '基本支出'], ''),
      edit(['结余分配'], '4.00'),
      edit(['金额单位'], '万元'),
    ]);
    expect(written).toBe(`# yaml-language-server: $schema=../schema/accounts.schema.json
# 2024年度决算数：只填最末一级（项级科目、款级经济科目）的数，各级合计由程序计算。
金额单位: 万元

# 收入：按功能分类项级科目和收入来源
收入:
  2010301: { 其他收入: 3.00 }

# 支出：按资金来源、功能分类项级科目和支出性质
支出:
  非财政拨款:
    2299999: { 基本支出: 2.00, 项目支出: 1.00 }

# 一般公共预算财政拨款支出的年初预算
年初预算:
  2010301: { 基本支出: }

结余分配: 4.00
`);
  });
});

describe('edits of a file', () => {
  const text = `金额单位: 万元 # 全文一致

# 手写的说明
收入:
  2010301: { 其他收入: 1 } # 存疑
  2299999: { 其他收入: 2 }
年初预算:
  2010301: { 基本支出: }
培训: x
`;

  it('keep comments, order and what they don’t name', () => {
    const changes = [edit(['收入', '2010301', '其他收入'], '9.00'), edit(['收入', '2019999', '事业收入'], '5.00')];
    expect(writeFacts('accounts', 2022, text, changes)).toBe(
      text
        .replace('其他收入: 1 }', '其他收入: 9.00 }')
        .replace('  2299999', '  2019999: { 事业收入: 5.00 }\n  2299999'),
    );
  });

  it('take away what is absent, with what is empty without it', () => {
    const changes = [
      edit(['收入', '2010301', '其他收入'], undefined),
      edit(['收入', '2299999', '其他收入'], undefined),
    ];
    expect(writeFacts('accounts', 2022, text, changes)).not.toContain('收入');
  });

  it('never blank a fact that is filled in', () => {
    expect(writeFacts('accounts', 2022, text, [edit(['收入', '2010301', '其他收入'], '')])).toBe(text);
  });

  it('number the entries of a list', () => {
    const list = '金额单位: 万元\n培训:\n  - { 金额: 1 }\n  - { 金额: 2 }\n  - { 金额: 3 }\n';
    const entry = (index: number, value: string | undefined): FactEdit => ({
      file: 'explanations',
      path: ['培训', index, '金额'],
      value,
    });
    expect(writeFacts('explanations', 2022, list, [entry(0, undefined), entry(1, undefined), entry(3, '4')])).toBe(
      '金额单位: 万元\n培训:\n  - { 金额: 3 }\n  - { 金额: 4 }\n',
    );
  });

  it('write texts so that they are read as they were meant', () => {
    const values = ['是: 否', '- 列', '# 号', '"引"', "'", '{a}', '两行\n文字', '0.10', 'yes', '*别名'];
    for (const value of values) {
      const path = ['变动原因', '收支总计'];
      const written = writeFacts('explanations', 2022, undefined, [{ file: 'explanations', path, value }]);
      expect(readFacts('explanations', written).map((fact) => fact.value)).toEqual([value]);
    }
  });

  it('make of any file any other', () => {
    fc.assert(
      fc.property(randomLedger, randomLedger, (one, other) => {
        const [from, to] = [accountsYaml(one), accountsYaml(other)];
        const wanted = readFacts('accounts', to);
        const names = new Set(wanted.map(({ path }) => path.join('/')));
        const gone = readFacts('accounts', from).filter(({ path }) => !names.has(path.join('/')));
        const written = writeFacts('accounts', 2022, from, [
          ...wanted,
          ...gone.map(({ path }) => edit(path, undefined)),
        ]);
        const sorted = (text: string) =>
          readFacts('accounts', text)
            .map(({ path }) => path.join('/'))
            .toSorted();
        expect(sorted(written)).toEqual(sorted(to));
      }),
      { seed: 20240502, numRuns: searchSize(60, 300) },
    );
  });
});
