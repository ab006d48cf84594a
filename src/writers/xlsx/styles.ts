/** How each kind of cell looks, and the style sheet that says so. */
import { cellRoles, numberFormats } from '../../model/workbook.ts';
import type { CellRole, NumberFormat, SheetCell } from '../../model/workbook.ts';
import { element, xmlHead } from '../xml-text.ts';
import { counted, mainNamespace } from './spreadsheet-xml.ts';

interface Look {
  readonly font: keyof typeof fonts;
  readonly fill: keyof typeof fills;
  readonly border: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** May be filled in though the sheet is protected. */
  readonly open?: true;
  /** Excel shows the text as typed, and goes on doing so when somebody edits it. */
  readonly textOnly?: true;
}

const fonts = {
  plain: element('sz', { val: 11 }),
  small: element('sz', { val: 10 }),
  bold: element('b') + element('sz', { val: 11 }),
  title: element('b') + element('sz', { val: 18 }),
  grey: element('sz', { val: 10 }) + element('color', { rgb: 'FF7F7F7F' }),
} as const;

const fills = {
  none: undefined,
  head: 'FFEDEDED',
  section: 'FFDDEBF7',
  open: 'FFFFF9DB',
  stated: 'FFFCE4D6',
} as const;

const looks: Readonly<Record<CellRole, Look>> = {
  title: { font: 'title', fill: 'none', border: false, align: 'center' },
  caption: { font: 'plain', fill: 'none', border: false, align: 'left' },
  captionRight: { font: 'plain', fill: 'none', border: false, align: 'right' },
  head: { font: 'bold', fill: 'head', border: true, align: 'center' },
  label: { font: 'plain', fill: 'none', border: true, align: 'left' },
  centred: { font: 'plain', fill: 'none', border: true, align: 'center' },
  blank: { font: 'plain', fill: 'none', border: true, align: 'right' },
  leaf: { font: 'plain', fill: 'open', border: true, align: 'right', open: true },
  stated: { font: 'bold', fill: 'stated', border: true, align: 'right', open: true },
  computed: { font: 'plain', fill: 'none', border: true, align: 'right' },
  note: { font: 'small', fill: 'none', border: false, align: 'left' },
  section: { font: 'bold', fill: 'section', border: true, align: 'left' },
  fillText: { font: 'plain', fill: 'open', border: true, align: 'left', open: true, textOnly: true },
  fixedText: { font: 'small', fill: 'none', border: true, align: 'left' },
  result: { font: 'plain', fill: 'none', border: true, align: 'center' },
  key: { font: 'grey', fill: 'none', border: false, align: 'left' },
};

const formatCodes: Readonly<Record<NumberFormat, string>> = {
  amount: '#,##0.00;-#,##0.00;;@',
  amountOrZero: '#,##0.00',
  count: '#,##0',
  percent: '0.00%',
};
const firstFormatId = 164;

const combinations = cellRoles.flatMap((role) => [undefined, ...numberFormats].map((format) => ({ role, format })));

/** Index of a cell's style; 0 is that of a cell nobody wrote. */
export function styleOf({ role, format }: Pick<SheetCell, 'role' | 'format'>): number {
  return 1 + combinations.findIndex((one) => one.role === role && one.format === format);
}

/** The style sheet: the same for every workbook. The one differential style marks what a highlight names. */
export function stylesXml(): string {
  const fontNames = Object.keys(fonts);
  const fillNames = Object.keys(fills).slice(1);
  const noFill = ['none', 'gray125'].map((patternType) => fillXml(element('patternFill', { patternType })));
  const solid = Object.values(fills).flatMap((colour) =>
    colour === undefined
      ? []
      : [
          fillXml(
            element(
              'patternFill',
              { patternType: 'solid' },
              element('fgColor', { rgb: colour }) + element('bgColor', { indexed: 64 }),
            ),
          ),
        ],
  );
  const xfs = combinations.map(({ role, format }) => {
    const { font, fill, border, align, open, textOnly } = looks[role];
    return element(
      'xf',
      {
        numFmtId: format === undefined ? (textOnly ? 49 : 0) : firstFormatId + numberFormats.indexOf(format),
        fontId: fontNames.indexOf(font),
        fillId: fill === 'none' ? 0 : noFill.length + fillNames.indexOf(fill),
        borderId: border ? 1 : 0,
        xfId: 0,
        quotePrefix: textOnly ? 1 : undefined,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        applyProtection: 1,
      },
      element('alignment', { horizontal: align, vertical: 'center', wrapText: align === 'right' ? undefined : 1 }) +
        element('protection', { locked: open ? 0 : 1 }),
    );
  });
  const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  return (
    xmlHead +
    element(
      'styleSheet',
      { xmlns: mainNamespace },
      counted(
        'numFmts',
        numberFormats.map((format, index) =>
          element('numFmt', { numFmtId: firstFormatId + index, formatCode: formatCodes[format] }),
        ),
      ) +
        counted('fonts', Object.values(fonts).map(fontXml)) +
        counted('fills', [...noFill, ...solid]) +
        counted('borders', [borderXml(undefined), borderXml('thin')]) +
        counted('cellStyleXfs', [plain]) +
        counted('cellXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }), ...xfs]) +
        counted('cellStyles', [element('cellStyle', { name: '常规', xfId: 0, builtinId: 0 })]) +
        counted('dxfs', [highlightStyle()]),
    )
  );
}

function fontXml(own: string): string {
  const bold = own.startsWith('<b/>') ? '<b/>' : '';
  const rest = own.slice(bold.length);
  return element('font', {}, bold + rest + element('name', { val: '宋体' }) + element('charset', { val: 134 }));
}

function fillXml(pattern: string): string {
  return element('fill', {}, pattern);
}

function borderXml(style: string | undefined): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    style === undefined ? element(side) : element(side, { style }, element('color', { indexed: 64 })),
  );
  return element('border', {}, [...sides, element('diagonal')].join(''));
}

function highlightStyle(): string {
  const red = element('color', { rgb: 'FF9C0006' });
  const pink = element('patternFill', {}, element('bgColor', { rgb: 'FFFFC7CE' }));
  return element('dxf', {}, element('font', {}, element('b') + red) + element('fill', {}, pink));
}
