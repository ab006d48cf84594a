/** A sheet with a table: the real grid with its header rows, and a loop row for each group. */
import type { LaidOutRow } from '../../layout/laid-out-report.ts';
import type { Column } from '../../model/report.ts';
import type { TableSheet } from '../../writers/docx/sheet-data.ts';
import { tileRows, type Tile } from '../../writers/docx/table-tiles.ts';
import { cellTag } from '../../writers/docx/table-data.ts';
import { textTag, textTags } from '../../writers/docx/text-data.ts';
import { rowShapes } from './row-shapes.ts';
import { textVariant } from './prose.ts';
import { tableStyleId } from './styles-part.ts';
import { loop, paragraph, run, tabRun, valued } from './word-xml.ts';
import { element } from '../../writers/xml-text.ts';

/** All sheets that the loop prints, of one form; the first gives titles and header, all together the shapes of rows. */
export function tableSheet(tag: string, sheets: readonly [TableSheet, ...TableSheet[]]): readonly string[] {
  const [{ table }] = sheets;
  const width = table.table.columns.reduce((sum, column) => sum + column.width, 0);
  return loop(tag, [
    ...textLoop('before', sheets),
    ...loop('captions', [paragraph('TableCaption', [run('{left}'), tabRun(), run('{right}')], { rightTab: width })]),
    wordTable(sheets, width),
    ...loop('notes', [paragraph('TableNote', [run('{text}')])]),
    ...textLoop('after', sheets),
  ]);
}

/** The texts above or below the table, in the styles that occur there. */
function textLoop(place: 'before' | 'after', sheets: readonly TableSheet[]): readonly string[] {
  const used = new Set(sheets.flatMap((sheet) => sheet[place].map(textTag)));
  if (used.size === 0) return [];
  return loop(
    place,
    textTags.filter((tag) => used.has(tag)).flatMap((tag) => loop(tag, [textVariant(tag)])),
  );
}

function wordTable(sheets: readonly [TableSheet, ...TableSheet[]], width: number): string {
  const [{ table }] = sheets;
  const { columns } = table.table;
  const properties = element(
    'w:tblPr',
    {},
    valued('w:tblStyle', tableStyleId),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    valued('w:tblCaption', table.table.description),
    valued('w:tblDescription', table.table.description),
  );
  const grid = element('w:tblGrid', {}, ...columns.map((column) => element('w:gridCol', { 'w:w': column.width })));
  const header = table.chunks[0]?.header ?? [];
  const groups = rowShapes(sheets.map((sheet) => sheet.table));
  return element(
    'w:tbl',
    {},
    properties,
    grid,
    ...headerRows(header, columns),
    ...groups.map(({ name, tiles }, index) => loopRow(name, tiles, columns, header.length === 0 && index === 0)),
  );
}

/** Header rows stand in the template as they are, and Word repeats them on each page. */
function headerRows(header: readonly LaidOutRow[], columns: readonly Column[]): readonly string[] {
  const tiles = tileRows(header);
  return header.map(({ height }, row) => {
    const cells = (tiles[row] ?? []).map((tile, index) => {
      const { cell } = tile.source;
      const description = row === 0 && index === 0 ? '{%description}' : '';
      return tableCell(tile, columns, tile.merge === 'continue' ? '' : description + cell.text, tile.merge);
    });
    const properties = element(
      'w:trPr',
      {},
      element('w:cantSplit'),
      element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
      element('w:tblHeader'),
    );
    return element('w:tr', {}, properties, ...cells);
  });
}

/** One row that is printed for each row of the group. A row of a single cell must say that the loop repeats rows. */
function loopRow(name: string, tiles: readonly Tile[], columns: readonly Column[], describes: boolean): string {
  const cells = tiles.map((tile, index) => {
    const description = describes && index === 0 ? '{%description}' : '';
    const start = index === 0 ? `${tiles.length === 1 ? `{-w:tr ${name}}` : `{#${name}}`}{%height}` : '';
    const end = index === tiles.length - 1 ? `{/${name}}` : '';
    return tableCell(tile, columns, `${description}${start}{%${cellTag(index)}}${end}`, 'none');
  });
  const height = element('w:trHeight', { 'w:val': 320, 'w:hRule': 'atLeast' });
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), height), ...cells);
}

function tableCell(tile: Tile, columns: readonly Column[], text: string, merge: Tile['merge']): string {
  const { cell, column, colSpan } = tile.source;
  const width = columns.slice(column, column + colSpan).reduce((sum, each) => sum + each.width, 0);
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    colSpan > 1 ? valued('w:gridSpan', colSpan) : '',
    merge === 'none' ? '' : valued('w:vMerge', merge),
    valued('w:vAlign', 'center'),
  );
  const runs = text === '' ? [] : [run(text, cell.bold === true)];
  return element('w:tc', {}, properties, paragraph('TableText', runs, { align: cell.align }));
}
