/** The footers with the page number, “— 1 —”, as GB/T 9704-2012 has it: odd pages right, even pages left. */
import { pageGeometry, pageNumberFromFoot, textHeight } from '../../layout/page-geometry.ts';
import { typography } from '../../layout/typography.ts';
import type { Orientation } from '../../model/report.ts';
import { element } from '../../writers/xml-text.ts';
import { wordPart } from './word-xml.ts';

export interface FooterPart {
  readonly file: string;
  readonly relationship: string;
  readonly orientation: Orientation;
  readonly pages: 'odd' | 'even';
}

export const footers: readonly FooterPart[] = [
  { file: 'footer1.xml', relationship: 'rIdFooter1', orientation: 'portrait', pages: 'odd' },
  { file: 'footer2.xml', relationship: 'rIdFooter2', orientation: 'portrait', pages: 'even' },
  { file: 'footer3.xml', relationship: 'rIdFooter3', orientation: 'landscape', pages: 'odd' },
  { file: 'footer4.xml', relationship: 'rIdFooter4', orientation: 'landscape', pages: 'even' },
];

export function footerPart({ orientation, pages }: FooterPart): string {
  const number = numberParagraph(pages);
  return wordPart('w:ftr', orientation === 'portrait' ? number : turnedFooter(number, pages));
}

function numberParagraph(pages: 'odd' | 'even'): string {
  const text = (words: string): string => element('w:r', {}, `<w:t xml:space="preserve">${words}</w:t>`);
  const style = element('w:pStyle', { 'w:val': pages === 'odd' ? 'PageNumberOdd' : 'PageNumberEven' });
  const page = element('w:fldSimple', { 'w:instr': ' PAGE ' }, text('1'));
  return element('w:p', {}, element('w:pPr', {}, style), text('— '), page, text(' —'));
}

/**
 * A landscape page is the portrait sheet turned, its foot at the left: so the number stands in a text box at the left
 * edge, turned clockwise, where the sheet has it. The box covers the width of the sheet's text; a line in it begins
 * at the top and the first line stands at the right.
 */
function turnedFooter(number: string, pages: 'odd' | 'even'): string {
  const spareTwips = 80;
  const { pitch } = typography.pageNumber;
  const style = [
    'position:absolute',
    `margin-left:${points(pageNumberFromFoot - spareTwips)}`,
    `margin-top:${points(pageGeometry.landscape.top)}`,
    `width:${points(pitch + spareTwips)}`,
    `height:${points(textHeight('landscape'))}`,
    'z-index:1',
    'mso-position-horizontal-relative:page',
    'mso-position-vertical-relative:page',
  ].join(';');
  const box = element(
    'v:shape',
    { id: `page-number-${pages}`, type: `#${textBoxType}`, style, filled: 'f', stroked: 'f' },
    element('v:textbox', { inset: '0,0,0,0', style: 'layout-flow:vertical' }, element('w:txbxContent', {}, number)),
    element('w10:wrap', { anchorx: 'page', anchory: 'page' }),
  );
  const anchor = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'SectionEnd' }));
  return element('w:p', {}, anchor, element('w:r', {}, element('w:pict', {}, textBoxShapeType(), box)));
}

/** Word's own name and outline of a text box. */
const textBoxType = '_x0000_t202';

function textBoxShapeType(): string {
  return element(
    'v:shapetype',
    { id: textBoxType, coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    element('v:stroke', { joinstyle: 'miter' }),
    element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  );
}

function points(twips: number): string {
  return `${String(twips / 20)}pt`;
}
