/** Comments of a sheet: their texts, and the boxes in which Excel shows them. */
import { addressOf } from '../../model/cell-address.ts';
import { linesIn } from '../../model/text-extent.ts';
import type { WorkSheet } from '../../model/workbook.ts';
import { element, xmlHead } from '../xml-text.ts';
import { cellText, mainNamespace } from './spreadsheet-xml.ts';

interface PlacedComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function commentsOf({ rows }: WorkSheet): readonly PlacedComment[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, comment }) => (comment === undefined ? [] : [{ row, column, text: comment }])),
  );
}

/** comments.xml; nobody is named as the author. */
export function commentsXml(comments: readonly PlacedComment[]): string {
  const written = comments.map((comment) =>
    element(
      'comment',
      { ref: addressOf(comment), authorId: 0 },
      element('text', {}, element('t', { 'xml:space': 'preserve' }, cellText(comment.text))),
    ),
  );
  const authors = '<authors><author></author></authors>';
  return (
    xmlHead + element('comments', { xmlns: mainNamespace }, authors + element('commentList', {}, written.join('')))
  );
}

/** Characters of a box's width, and its size in points. */
const boxCharacters = 36;
const boxWidthPt = 210;
const linePt = 15;

/** The drawing that goes with comments.xml: Excel refuses comments without it. */
export function commentBoxes(comments: readonly PlacedComment[]): string {
  const shapes = comments.map(({ row, column, text }, index) => {
    const heightPt = (linesIn(text, boxCharacters) + 1) * linePt;
    const style = `position:absolute;width:${String(boxWidthPt)}pt;height:${String(heightPt)}pt;z-index:${String(index + 1)};visibility:hidden`;
    const anchor = [column + 1, 15, row, 4, column + 4, 15, row + Math.ceil(heightPt / 18) + 1, 4].join(', ');
    const data = element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells') +
        element('x:SizeWithCells') +
        element('x:Anchor', {}, anchor) +
        element('x:AutoFill', {}, 'False') +
        element('x:Row', {}, String(row)) +
        element('x:Column', {}, String(column)),
    );
    return element(
      'v:shape',
      {
        id: `_x0000_s${String(1025 + index)}`,
        type: '#_x0000_t202',
        style,
        fillcolor: '#ffffe1',
        'o:insetmode': 'auto',
      },
      element('v:fill', { color2: '#ffffe1' }) +
        element('v:shadow', { on: 't', color: 'black', obscured: 't' }) +
        element('v:path', { 'o:connecttype': 'none' }) +
        element('v:textbox', { style: 'mso-direction-alt:auto' }, '<div style="text-align:left"></div>') +
        data,
    );
  });
  const shapeType = element(
    'v:shapetype',
    { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    element('v:stroke', { joinstyle: 'miter' }) + element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
  const namespaces = {
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
    'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
  };
  return element('xml', namespaces, shapeType + shapes.join(''));
}

export function hasComments(sheet: WorkSheet): boolean {
  return commentsOf(sheet).length > 0;
}
