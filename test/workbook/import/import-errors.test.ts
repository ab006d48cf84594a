/** Each diagnostic of the import has a folder in `fixtures/import-errors`: what is then said, read and accepted. */
import { utils } from '@e965/xlsx';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeDiagnostics } from '../../../src/cli/print-diagnostics.ts';
import { readFacts } from '../../../src/facts/writing/fact-files.ts';
import type { ImportInput } from '../../../src/workbook/import/import-workbook.ts';
import { folderExists, readingUnfinished, unopenableWorkbook } from '../../../src/workbook/import/import-problems.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { importBytes } from '../../support/workbooks/import-bytes.ts';
import { compoundFile } from './compound-file.ts';
import {
  bytesOf,
  changed,
  sheetOf,
  validAccounts,
  validBook,
  withParts,
  without,
} from '../../support/workbooks/valid-book.ts';

interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly changes?: Partial<ImportInput>;
}

const [income, expenditure, fund] = ['收入决算表', '支出决算表', '政府性基金预算财政拨款收入支出决算表'] as const;
const general = '一般公共预算财政拨款支出决算表';
const fiscal = '财政拨款收入支出决算总表';
const xml = (sheet: number) => `xl/worksheets/sheet${String(sheet)}.xml`;

function twice() {
  const book = validBook();
  const other = utils.aoa_to_sheet(utils.sheet_to_json<string[]>(sheetOf(book, income), { header: 1 }));
  other['D10'] = { t: 'n', v: 99 };
  utils.book_append_sheet(book, other, '上年收入');
  return book;
}

function rowTwice() {
  return changed(income, { A14: 2_010_301, B14: '行政运行', C14: 1, D14: 1 });
}

function hiddenRows() {
  const book = validBook({ hidden: 'sheet' });
  sheetOf(book, expenditure)['!rows'] = Array.from({ length: 12 }, (_, row) => ({ hidden: row === 9 }));
  return book;
}

function z01() {
  const book = validBook();
  const rows = [
    ['收入支出决算总表'],
    ['财决01表'],
    ['编制单位：某局', null, null, null, null, null, null, null, null, '金额单位：', '元'],
    ['收入', null, null, null, null, '支出'],
    [
      '项目',
      '行次',
      '年初预算数',
      '全年预算数',
      '决算数',
      '项目(按功能分类)',
      '行次',
      '年初预算数',
      '全年预算数',
      '决算数',
    ],
    ['栏次', null, 1, 2, 3, '栏次', null, 4, 5, 6],
    [
      '一、一般公共预算财政拨款收入',
      1,
      900_000,
      1_004_100,
      1_004_100,
      '一、一般公共服务支出',
      32,
      900_000,
      1_004_100,
      1_004_100,
    ],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Z01');
  return book;
}

const cases: readonly Case[] = (
  [
    ['IMPORT-NOT-WORKBOOK', () => Buffer.from('%PDF-1.7\n')],
    ['IMPORT-NOT-WORKBOOK.html', () => Buffer.from('<html><table><tr><td>收入决算表</td></tr></table></html>')],
    ['IMPORT-NOT-WORKBOOK.csv', () => Buffer.from('项目,金额\n收入,1\n')],
    ['IMPORT-NOT-WORKBOOK.xlsb', () => bytesOf(validBook(), 'xlsb')],
    ['IMPORT-NOT-WORKBOOK.ods', () => bytesOf(validBook(), 'ods')],
    ['IMPORT-ENCRYPTED', () => compoundFile('EncryptedPackage', 'EncryptionInfo')],
    ['IMPORT-DAMAGED', () => bytesOf(validBook()).subarray(0, 9000)],
    ['IMPORT-DAMAGED.xls', () => bytesOf(validBook(), 'biff8').subarray(0, 9000)],
    ['IMPORT-DAMAGED.sheet', () => withParts(bytesOf(validBook()), { [xml(7)]: undefined })],
    ['IMPORT-TOO-LARGE', () => new Uint8Array(21 * 1024 * 1024)],
    ['IMPORT-TOO-LARGE.bomb', () => withParts(bytesOf(validBook()), { [xml(1)]: new Uint8Array(100 * 1024 * 1024) })],
    ['IMPORT-MACROS', () => withParts(bytesOf(validBook()), { 'xl/vbaProject.bin': new Uint8Array(10) })],
    ['IMPORT-EXTERNAL-LINKS', () => bytesOf(changed(expenditure, { D10: { t: 'n', v: 100.41, f: '[2]汇总!B3' } }))],
    ['IMPORT-TOO-MANY-ROWS', () => bytesOf(changed(income, { A5003: '备注' }))],
    ['IMPORT-HIDDEN', () => bytesOf(hiddenRows())],
    [
      'IMPORT-NO-VALUE',
      () =>
        withParts(bytesOf(changed(expenditure, { D10: { t: 'n', v: 100.41, f: 'SUM(D8:D9)' } })), {
          [xml(3)]: (part) => part.replace(/(<f>SUM\(D8:D9\)<\/f>)<v>[^<]*<\/v>/, '$1'),
        }),
    ],
    [
      'IMPORT-NO-TABLES',
      () => bytesOf({ SheetNames: ['表'], Sheets: { 表: utils.aoa_to_sheet([['通讯录'], ['张三', 1]]) } }),
    ],
    ['IMPORT-MISSING-TABLE', () => bytesOf(without(expenditure, '收入支出决算总表'))],
    ['IMPORT-TABLE-TWICE', () => bytesOf(twice())],
    ['IMPORT-ROW-TWICE', () => bytesOf(rowTwice())],
    ['IMPORT-COLUMN', () => bytesOf(changed(expenditure, { E4: '工程支出' }))],
    ['IMPORT-UNKNOWN-COLUMN', () => bytesOf(changed(expenditure, { I4: '备查数', I10: 3.5 }))],
    ['IMPORT-UNIT', () => bytesOf(changed(expenditure, { C3: '单位：千元' }))],
    ['IMPORT-NOT-AN-AMOUNT', () => bytesOf(changed(expenditure, { D10: '100.4l' }))],
    ['IMPORT-UNKNOWN-CODE', () => bytesOf(changed(expenditure, { A10: '2010391', B10: '行政运行' }))],
    ['IMPORT-LEARNT', () => bytesOf(changed(expenditure, { A10: '2010391', B10: '某项' }))],
    ['IMPORT-TAIL', () => bytesOf(changed(expenditure, { C9: 100.42 }))],
    ['IMPORT-CODE-AND-NAME', () => bytesOf(changed(expenditure, { B10: '城市建设支出' }))],
    ['IMPORT-NAME', () => bytesOf(changed(expenditure, { B10: '行政运行经费' }))],
    ['IMPORT-ROW', () => bytesOf(changed(expenditure, { A10: undefined, B10: undefined }))],
    ['IMPORT-WHICH-TABLE', () => bytesOf(changed(general, { A1: undefined, B2: undefined }))],
    ['IMPORT-WRONG-BUDGET', () => bytesOf(changed(general, { A10: '2120803', B10: '城市建设支出' }))],
    ['IMPORT-YEAR', () => bytesOf(changed(income, { A1: '2021年度收入决算表' }))],
    ['IMPORT-FUND', () => bytesOf(without(fund)), { existing: accounts(undefined) }],
    ['IMPORT-NEGATIVE-REST', () => bytesOf(changed(general, { D10: 101 }))],
    [
      'IMPORT-OPENING-BALANCE.differs',
      () => bytesOf(openingBalance()),
      { existing: accounts(`${validAccounts}年初结转和结余:\n  一般公共预算财政拨款: { 2010301: 1.20 }\n`) },
    ],
    ['IMPORT-OPENING-BUDGET', () => bytesOf(z01()), { existing: accounts(undefined) }],
    ['IMPORT-OPENING-BUDGET.differs', () => bytesOf(z01())],
    ['IMPORT-DIFFERS', () => bytesOf(changed(expenditure, { D9: 100.14 }))],
  ] satisfies readonly (readonly [string, () => Uint8Array, Partial<ImportInput>?])[]
).map(([name, bytes, changes]) => ({ name, bytes, ...(changes === undefined ? {} : { changes }) }));

/** 1.50 carried over in the general public budget, told by tables 01 and 04. */
function openingBalance() {
  const book = validBook();
  const change = (name: string, cells: Readonly<Record<string, number>>) => {
    for (const [address, v] of Object.entries(cells)) sheetOf(book, name)[address] = { t: 'n', v };
  };
  change('收入支出决算总表', { C35: 1.5, F36: 0, F35: 1.5, C37: 121.91, F37: 121.91 });
  change(fiscal, { C34: 1.5, C35: 1.5, F34: 1.5, G34: 1.5, C38: 121.91, F38: 121.91, G38: 101.91 });
  return book;
}

function accounts(text: string | undefined): ImportInput['existing'] {
  return { accounts: text, explanations: undefined };
}

/** Facts but for the “三公” expenses, which the table states as zeros. */
function factsOf(text: string): readonly string[] {
  return readFacts('accounts', text)
    .filter(({ path }) => path[0] !== '三公经费')
    .map(({ path, value }) => `${path.join('/')} ${value.replace(/\.00$/, '')}`);
}

const folder = join(import.meta.dirname, '../../fixtures/import-errors');

async function expectGolden(name: string, problems: readonly Diagnostic[]) {
  expect(problems.map(({ code }) => code)).toContain(name.split('.')[0]);
  await expect(`${describeDiagnostics(problems, false)}\n`).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
}

describe('a workbook that can’t be imported as it is', () => {
  it.each(cases)('$name', async ({ name, bytes, changes }) => {
    const result = importBytes(bytes(), { existing: accounts(validAccounts), ...changes });
    expect(result.texts === undefined).toBe(result.problems.some(({ severity }) => severity === 'error'));
    await expectGolden(name, result.problems);
  });

  it('IMPORT-FILE', async () => {
    await expectGolden('IMPORT-FILE', [unopenableWorkbook('公开表.xlsx', '文件不存在')]);
  });

  it('IMPORT-UNFINISHED', async () => {
    const problem = readingUnfinished('公开表.xlsx', '8 秒之内、用 512 MB 以内的内存读完', '8 秒还没有读完，已停止');
    await expectGolden('IMPORT-UNFINISHED', [problem]);
  });

  it('IMPORT-FOLDER-EXISTS', async () => {
    await expectGolden('IMPORT-FOLDER-EXISTS', [folderExists(2022)]);
  });

  it('has nothing to say of the workbook that these are made from', () => {
    const { problems, texts } = importBytes(bytesOf(validBook()), { existing: accounts(validAccounts) });
    expect(problems).toEqual([]);
    expect(factsOf(texts?.accounts ?? '')).toEqual(factsOf(validAccounts));
  });

  it('has a case for each problem', () => {
    const sources = readdirSync('src/workbook/import', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('problems.ts'))
      .map((path) => readFileSync(join('src/workbook/import', path), 'utf8'));
    const codes = sources.flatMap((source) => [...source.matchAll(/code: '([A-Z0-9-]+)'/g)].map(([, code]) => code));
    expect(codes.length).toBeGreaterThan(25);
    const covered = readdirSync(folder).map((name) => name.split('.')[0]);
    expect(codes.filter((code) => !covered.includes(code))).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(
      ['IMPORT-FILE', 'IMPORT-FOLDER-EXISTS', 'IMPORT-UNFINISHED', ...cases.map(({ name }) => name)].toSorted(),
    );
  });
});
