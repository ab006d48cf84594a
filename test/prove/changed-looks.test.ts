/** What a reader sees of a Word file changed without a word of it: numbers of pages, hidden, tracked and added content. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFiles } from '../../src/prove/compare-files.ts';
import type { ReadFiles } from '../../src/prove/compare-files.ts';
import { expectReport } from '../../src/prove/expect/expected-report.ts';
import { readDocx } from '../../src/prove/found/read-docx.ts';
import { finishReport, readFiles } from '../support/proof/finished-report.ts';
import type { FinishedReport } from '../support/proof/finished-report.ts';
import { editDocx } from '../support/proof/tamper.ts';

const documents = [
  { data: 'data', year: 2022, document: 'final-accounts' },
  { data: 'data', year: 2023, document: 'performance-targets' },
  { data: 'test/fixtures/unit-with-targets', year: 2022, document: 'final-accounts' },
  { data: 'test/fixtures/unit-with-targets', year: 2022, document: 'performance-targets' },
] as const;

/** A run that prints an amount: its properties, its text, and the paragraph's beginning before it. */
const amount = String.raw`<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>(<w:t(?: [^>]*)?>\d+\.\d+)(</w:t>)</w:r>`;
const run = new RegExp(amount);
const tracked = 'w:id="9001" w:author="" w:date="2023-08-01T00:00:00Z"';
const added = '<w:r><w:t>3</w:t></w:r>';

interface Edit {
  readonly about: string;
  readonly part?: string;
  readonly from: RegExp;
  readonly to: string;
  /** What one of the findings says is there. */
  readonly actual: string;
}

const looks: readonly Edit[] = [
  { about: 'a hidden figure', from: run, to: '<w:r><w:rPr>$1<w:vanish/></w:rPr>$2$3</w:r>', actual: '隐藏文字' },
  {
    about: 'a white figure',
    from: run,
    to: '<w:r><w:rPr>$1<w:color w:val="FFFFFF"/></w:rPr>$2$3</w:r>',
    actual: '白色',
  },
  { about: 'a struck figure', from: run, to: '<w:r><w:rPr>$1<w:strike/></w:rPr>$2$3</w:r>', actual: '删除线' },
  {
    about: 'a symbol after a figure',
    from: run,
    to: '<w:r><w:rPr>$1</w:rPr>$2$3<w:sym w:font="Times New Roman" w:char="0033"/></w:r>',
    actual: '插入的符号',
  },
  { about: 'an added hyphen', from: run, to: '<w:r><w:rPr>$1</w:rPr><w:noBreakHyphen/>$2$3</w:r>', actual: '程序不写' },
  { about: 'an inserted figure', from: run, to: `<w:ins ${tracked}>$&</w:ins>`, actual: '修订：插入' },
  { about: 'a deleted figure', from: run, to: `<w:del ${tracked}>$&</w:del>`, actual: '修订：删除' },
  { about: 'a figure that was moved here', from: run, to: `<w:moveTo ${tracked}>$&</w:moveTo>`, actual: '修订：移来' },
  {
    about: 'a tracked change of looks',
    from: run,
    to: `<w:r><w:rPr>$1<w:rPrChange ${tracked}><w:rPr/></w:rPrChange></w:rPr>$2$3</w:r>`,
    actual: '修订：改过的格式',
  },
  {
    about: 'a field that computes',
    from: run,
    to: `<w:fldSimple w:instr=" = 1 + 2 ">$&</w:fldSimple>`,
    actual: '域 = 1 + 2',
  },
  { about: 'a figure in other markup', from: run, to: `$&<w:smartTag>${added}</w:smartTag>`, actual: 'w:smartTag' },
  { about: 'a text box', from: run, to: `$&<w:r><w:drawing/></w:r>`, actual: '图形或文本框' },
  { about: 'a page break', from: run, to: '$&<w:r><w:br w:type="page"/></w:r>', actual: '分页' },
  {
    about: 'a paragraph with a number of its own',
    from: /(<w:pPr><w:pStyle [^>]*\/>)/,
    to: '$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    actual: '自动编号',
  },
  { about: 'a hidden row', from: /<w:trPr>/, to: '<w:trPr><w:hidden/>', actual: 'w:hidden' },
  {
    about: 'a row in a content control',
    from: /<w:tr>.*?<\/w:tr>/,
    to: '$&<w:sdt><w:sdtContent>$&</w:sdtContent></w:sdt>',
    actual: 'w:sdt',
  },
  {
    about: 'a table in a cell',
    from: /<w:tc>.*?<\/w:tcPr>/,
    to: `$&<w:tbl><w:tr><w:tc><w:p>${added}</w:p></w:tc></w:tr></w:tbl>`,
    actual: 'w:tbl',
  },
  { about: 'line numbers', from: /<w:pgNumType/, to: '<w:lnNumType w:countBy="1"/>$&', actual: '行号' },
  { about: 'a character data section', from: run, to: '<w:r><w:rPr>$1</w:rPr>$2<![CDATA[3]]>$3</w:r>', actual: '3' },
  {
    about: 'a style that hides',
    part: 'word/styles.xml',
    from: /w:default="1"[^]*?<w:rPr>/,
    to: '$&<w:vanish/>',
    actual: '隐藏文字',
  },
  {
    about: 'a symbol in a footer',
    part: 'word/footer1.xml',
    from: /<\/w:t><\/w:r><w:fldSimple/,
    to: '</w:t><w:sym w:font="Times New Roman" w:char="0033"/></w:r><w:fldSimple',
    actual: '插入的符号',
  },
  {
    about: 'a number that is not the page’s',
    part: 'word/footer1.xml',
    from: / PAGE /,
    to: ' NUMPAGES ',
    actual: '域 NUMPAGES',
  },
];

const numbers: readonly Edit[] = [
  { about: 'numbers from 3 on', from: /w:start="1"/, to: 'w:start="3"', actual: '页码从3起' },
  { about: 'numbers that go on from the contents list', from: /<w:pgNumType [^>]*>/, to: '', actual: '页码接上一节' },
  { about: 'Roman numbers', from: /w:start="1"/, to: 'w:fmt="upperRoman" $&', actual: '页码从1起，格式 upperRoman' },
  {
    about: 'no numbers',
    from: /<w:footerReference w:type="default"[^>]*><w:footerReference w:type="even"[^>]*>/,
    to: '',
    actual: '不印页码，页码从1起',
  },
  {
    about: 'numbers on every second page',
    from: /<w:footerReference w:type="even"[^>]*>/,
    to: '',
    actual: '页码从1起，只印单数页',
  },
];

describe.each(documents)('$data $year $document', ({ data, year, document }) => {
  let finished: FinishedReport;
  let read: ReadFiles;

  beforeAll(async () => {
    finished = await finishReport(data, year, document);
    const { pdf, docx } = await readFiles(finished);
    read = { pdf, docx };
  });

  const findings = ({ from, to, part }: Pick<Edit, 'from' | 'to' | 'part'>) => {
    const edit = (xml: string) => {
      expect(xml).toMatch(from);
      return xml.replace(from, to);
    };
    const docx = readDocx(editDocx(finished.docx.bytes, edit, part));
    const { report } = finished.basis;
    return compareFiles(report, expectReport(report), { ...read, docx }).findings;
  };

  it('is as it was written', () => {
    expect(findings({ from: /$/, to: '' })).toEqual([]);
  });

  it.each(looks)('$about is found', ({ actual, ...edit }) => {
    const found = findings(edit);
    expect(found).toContainEqual(
      expect.objectContaining({ subject: 'Word', actual: expect.stringContaining(actual) as string }),
    );
    if (edit.about !== 'a character data section') expect(found.map(({ check }) => check)).toContain('显示');
  });

  it.each(numbers)('$about: found', ({ actual, ...edit }) => {
    expect(findings(edit)).toContainEqual(expect.objectContaining({ subject: 'Word', check: '页码', actual }));
  });

  if (document === 'final-accounts') {
    it('numbers that begin anew in a later section are found', () => {
      const later = {
        from: /(w:start="1"[^]*?)<\/w:sectPr>([^]*?)<\/w:sectPr>/,
        to: '$1</w:sectPr>$2<w:pgNumType w:start="5"/></w:sectPr>',
      };
      expect(findings(later).map(({ check, expected, actual }) => [check, expected, actual])).toEqual([
        ['页码', '页码接上一节', '页码从5起'],
      ]);
    });

    it('numbers on cover and contents list are found', () => {
      const [footers = ''] = /<w:footerReference [^]*?(?=<w:pgSz)/.exec(mainPart(finished)) ?? [];
      const all = { from: /<w:sectPr>/, to: `<w:sectPr>${footers}` };
      expect(findings(all).map(({ expected, actual }) => [expected, actual])).toEqual([['不印页码', '页码接上一节']]);
    });
  }
});

function mainPart({ docx }: FinishedReport): string {
  let main = '';
  editDocx(docx.bytes, (xml) => (main = xml));
  return main;
}
