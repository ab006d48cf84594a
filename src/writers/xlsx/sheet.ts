/** A sheet as worksheet.xml. */
import { addressOf, rangeAddress } from '../../model/cell-address.ts';
import type { CellRange, Highlight, SheetCell, SheetRow, WorkSheet } from '../../model/workbook.ts';
import { hasComments } from './comments.ts';
import { styleOf } from './styles.ts';
import { validationsXml } from './validations.ts';
import { element, escapeXml, xmlHead } from '../xml-text.ts';
import { cellText, counted, mainNamespace, relationNamespace } from './spreadsheet-xml.ts';

/** Id, among the sheet's relations, of the drawing that shows its comments. */
export const commentBoxesId = 'rId1';

const inches = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const a4 = 9;

/**
 * @param textIndex index of a text among the shared strings
 * @param selected whether this sheet is in front when the workbook is opened
 */
export function sheetXml(sheet: WorkSheet, textIndex: (text: string) => number, selected: boolean): string {
  const { columns, rows, merges, print, frozenRows, validations, highlights } = sheet;
  const parts = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, viewXml(frozenRows, selected)),
    element('sheetFormatPr', { defaultRowHeight: 18, customHeight: 1 }),
    element('cols', {}, columns.map(columnXml).join('')),
    element('sheetData', {}, rows.map((row, index) => rowXml(row, index, textIndex)).join('')),
    element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 }),
    counted(
      'mergeCells',
      merges.map((range) => element('mergeCell', { ref: rangeAddress(range) })),
    ),
    ...highlights.map(highlightXml),
    validationsXml(validations),
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', inches),
    element('pageSetup', {
      paperSize: a4,
      orientation: print.orientation,
      fitToWidth: 1,
      fitToHeight: print.onePage ? 1 : 0,
    }),
    element('headerFooter', {}, element('oddFooter', {}, '&amp;C第 &amp;P 页，共 &amp;N 页')),
    hasComments(sheet) ? element('legacyDrawing', { 'r:id': commentBoxesId }) : '',
  ];
  return xmlHead + element('worksheet', { xmlns: mainNamespace, 'xmlns:r': relationNamespace }, parts.join(''));
}

function viewXml(frozenRows: number, selected: boolean): string {
  const topLeftCell = addressOf({ row: frozenRows, column: 0 });
  const pane = element('pane', { ySplit: frozenRows, topLeftCell, activePane: 'bottomLeft', state: 'frozen' });
  return element(
    'sheetView',
    { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 },
    frozenRows === 0
      ? ''
      : pane + element('selection', { pane: 'bottomLeft', activeCell: topLeftCell, sqref: topLeftCell }),
  );
}

function columnXml({ width, hidden }: WorkSheet['columns'][number], index: number): string {
  return element('col', { min: index + 1, max: index + 1, width, hidden: hidden ? 1 : undefined, customWidth: 1 });
}

function rowXml({ heightPt, cells }: SheetRow, row: number, textIndex: (text: string) => number): string {
  const height = heightPt === undefined ? {} : { ht: heightPt, customHeight: 1 };
  return element('row', { r: row + 1, ...height }, cells.map((cell) => cellXml(cell, row, textIndex)).join(''));
}

function cellXml(cell: SheetCell, row: number, textIndex: (text: string) => number): string {
  const { column, content } = cell;
  const place = { r: addressOf({ row, column }), s: styleOf(cell) };
  if (content === undefined) return element('c', place);
  switch (content.kind) {
    case 'text':
      return element('c', { ...place, t: 's' }, element('v', {}, String(textIndex(content.text))));
    case 'number':
      return element('c', place, element('v', {}, content.value.toFixed()));
    case 'formula': {
      const { formula, result } = content;
      const isText = typeof result === 'string';
      const value = isText ? cellText(result) : result.toFixed();
      return element(
        'c',
        { ...place, t: isText ? 'str' : undefined },
        element('f', {}, escapeXml(formula)) + (value === '' ? '<v></v>' : element('v', {}, value)),
      );
    }
  }
}

function highlightXml({ range, text }: Highlight, index: number): string {
  const first = addressOf({ row: range.top, column: range.left });
  const rule = element(
    'cfRule',
    { type: 'containsText', dxfId: 0, priority: index + 1, operator: 'containsText', text },
    element('formula', {}, escapeXml(`NOT(ISERROR(SEARCH("${text}",${first})))`)),
  );
  return element('conditionalFormatting', { sqref: rangeAddress(range) }, rule);
}

/** `$1:$6`, `$A$1:$F$40`: what the names of the print set-up refer to. */
export function printNames({ print }: WorkSheet): { readonly area: string; readonly titles: string } {
  const fixed = (range: CellRange) => rangeAddress(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const [first, last] = print.titleRows;
  return { area: fixed(print.area), titles: `$${String(first + 1)}:$${String(last + 1)}` };
}
