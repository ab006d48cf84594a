import { read } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import PizZip from 'pizzip';
import { afterEach, describe, expect, it } from 'vitest';
import { exact } from '../../../src/model/money.ts';
import type { SheetCell, Workbook } from '../../../src/model/workbook.ts';
import { findMalformed } from '../../../src/writers/well-formed.ts';
import { writeXlsx } from '../../../src/writers/xlsx/write-xlsx.ts';

function workbookWith(...cells: readonly SheetCell[]): Workbook {
  const sheet = {
    name: '表',
    columns: [{ width: 10 }],
    rows: cells.map((cell) => ({ cells: [cell] })),
    merges: [],
    print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 0, right: 0 }, titleRows: [0, 0] },
    frozenRows: 0,
    validations: [],
    highlights: [],
  } as const;
  return { title: '核对表', author: '某单位', date: '2022-12-31', sheets: [sheet] };
}

function firstCell(bytes: Uint8Array): CellObject {
  return read(bytes, { cellFormula: true, cellText: true }).Sheets['表']?.['A1'] as CellObject;
}

const fill = (text: string): SheetCell => ({ column: 0, role: 'fillText', content: { kind: 'text', text } });

describe('a text', () => {
  it.each([
    '=1+1',
    '=cmd|" /C calc"!A0',
    '+86',
    '-减少',
    '@SUM(A1)',
    '\t=1',
    "'引号",
    '0123',
    '1/2',
    'TRUE',
    '_x0041_ 与 _x005F_',
    '<b>&amp;</b> "引"',
    '第一行\n第二行',
    '  前后有空格  ',
    '㵲水𠮷野',
    '长'.repeat(30_000),
  ])('%#: stays the text it is, whatever it begins with', (text) => {
    const { t, v, f } = firstCell(writeXlsx(workbookWith(fill(text))));
    expect({ t, v, f }).toEqual({ t: 's', v: text, f: undefined });
  });

  it('is marked so that editing it makes no formula of it', () => {
    const styles = new PizZip(writeXlsx(workbookWith(fill('=1')))).file('xl/styles.xml')?.asText() ?? '';
    expect(styles).toMatch(/<xf numFmtId="49"[^>]*quotePrefix="1"/);
  });
});

describe('a number', () => {
  it.each(['0.1', '1234567890123.45', '0.000001', '-3.50', '0'])('%s is written as its exact text', (text) => {
    const value = exact(text);
    const bytes = writeXlsx(workbookWith({ column: 0, role: 'leaf', content: { kind: 'number', value } }));
    expect(new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText()).toContain(`<v>${value.toFixed()}</v>`);
    expect(firstCell(bytes)).toMatchObject({ t: 'n', v: Number(text) });
  });
});

describe('a formula', () => {
  it('carries its result, a number or a text', () => {
    const written = (result: string | ReturnType<typeof exact>) =>
      firstCell(
        writeXlsx(
          workbookWith({
            column: 0,
            role: 'computed',
            content: { kind: 'formula', formula: 'IF(1<2,B1,"a&b")', result },
          }),
        ),
      );
    expect(written(exact('12.3'))).toMatchObject({ t: 'n', v: 12.3, f: 'IF(1<2,B1,"a&b")' });
    expect(written('一致')).toMatchObject({ t: 's', v: '一致' });
  });
});

describe('the file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('has the same bytes again, wherever it is written', () => {
    const workbook = workbookWith(fill('甲'), { ...fill('乙'), comment: '填写' });
    const bytes = ['Pacific/Kiritimati', 'America/Adak', 'Asia/Shanghai'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(writeXlsx(workbook)).toString('base64');
    });
    expect(new Set(bytes).size).toBe(1);
  });

  it('names no creator, and no time but the report’s', () => {
    const zip = new PizZip(writeXlsx(workbookWith(fill('甲'))));
    const core = zip.file('docProps/core.xml')?.asText() ?? '';
    expect(core).not.toContain('creator');
    expect(core).toContain('2022-12-31T04:00:00Z');
    expect(Object.values(zip.files).map(({ date }) => date.getFullYear())).toEqual(
      Object.keys(zip.files).map(() => 1980),
    );
  });
});

it('is well-formed whatever characters its texts hold', () => {
  const all = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('') + '\ud800\uffff\ufffe甲';
  const formula: SheetCell = {
    column: 0,
    role: 'fillText',
    content: { kind: 'formula', formula: `"${all}"`, result: all },
    comment: all,
  };
  const bytes = writeXlsx({ ...workbookWith(fill(all), formula), title: all, author: all });
  const parts = Object.values(new PizZip(bytes).files).filter(({ dir }) => !dir);
  expect(findMalformed(new Map(parts.map((part) => [part.name, part.asUint8Array()])))).toBeUndefined();
  expect(firstCell(bytes).v).toMatch(/甲$/);
});
