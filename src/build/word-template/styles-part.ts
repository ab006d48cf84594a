/** word/styles.xml: every way of setting text in src/layout/typography.ts as a style. */
import { textWidth } from '../../layout/page-geometry.ts';
import { tableMetrics, typography, type TextStyle } from '../../layout/typography.ts';
import { runFonts } from './font-table-part.ts';
import { styleDefinitions, type StyleDefinition } from './style-ids.ts';
import { element } from '../../writers/xml-text.ts';
import { valued, wordPart } from './word-xml.ts';

/** Table style with the rules and margins that all tables share. */
export const tableStyleId = 'FinalAccountsTable';

/** `formLevel`: level of the titles of forms. */
export function stylesPart(formLevel: 1 | 2): string {
  return wordPart(
    'w:styles',
    documentDefaults(),
    normalStyle(),
    ...styleDefinitions(formLevel).map(paragraphStyle),
    pageNumberStyle('PageNumberOdd', '页码（单页）', 'right'),
    pageNumberStyle('PageNumberEven', '页码（双页）', 'left'),
    fixedStyle('SectionEnd', '分节', 20, 2),
    fixedStyle('TemplateTag', '模板标记', 240, 18),
    ...tableStyles(),
  );
}

function documentDefaults(): string {
  const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' });
  const runDefaults = element('w:rPr', {}, runFonts('body'), language);
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, runDefaults), element('w:pPrDefault'));
}

/** Flags of line breaking stand here and not in the defaults: Word has defaults of its own for Normal. */
function normalStyle(): string {
  const off = { 'w:val': 0 };
  const { pitch, halfPoints } = typography.blank;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      element('w:widowControl', off),
      element('w:kinsoku'),
      element('w:wordWrap'),
      element('w:overflowPunct', off),
      element('w:autoSpaceDE', off),
      element('w:autoSpaceDN', off),
      element('w:adjustRightInd', off),
      element('w:snapToGrid', off),
      spacing(pitch),
    ),
    element('w:rPr', {}, runFonts('body'), size(halfPoints)),
  );
}

function paragraphStyle({ id, name, basedOn = 'Normal', setAs, outlineLevel }: StyleDefinition): string {
  const style: TextStyle = typography[setAs];
  const contents = id === 'TOC1' || id === 'TOC2';
  return customStyle(
    id,
    name,
    basedOn,
    element(
      'w:pPr',
      {},
      style.keepWithNext === true ? element('w:keepNext') : '',
      contents ? element('w:tabs', {}, leaderTab()) : '',
      spacing(style.pitch),
      indents(style, contents),
      valued('w:jc', style.align === 'justify' ? 'both' : style.align),
      outlineLevel === undefined ? '' : valued('w:outlineLvl', outlineLevel),
    ),
    element('w:rPr', {}, runFonts(style.font), style.bold === true ? element('w:b') : '', size(style.halfPoints)),
  );
}

/** A page number stands one character in from the edge of the text. */
function pageNumberStyle(id: string, name: string, align: 'left' | 'right'): string {
  const { pitch, halfPoints } = typography.pageNumber;
  const fonts = element('w:rFonts', {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': 'Times New Roman',
    'w:cs': 'Times New Roman',
  });
  return customStyle(
    id,
    name,
    'Normal',
    element('w:pPr', {}, spacing(pitch), element('w:ind', { [`w:${align}`]: halfPoints * 10 }), valued('w:jc', align)),
    element('w:rPr', {}, fonts, size(halfPoints)),
  );
}

/** A style for paragraphs that hold no text of the report. */
function fixedStyle(id: string, name: string, pitch: number, halfPoints: number): string {
  const grey = id === 'TemplateTag' ? valued('w:color', '808080') : '';
  return customStyle(
    id,
    name,
    'Normal',
    element('w:pPr', {}, spacing(pitch)),
    element('w:rPr', {}, grey, size(halfPoints)),
  );
}

function customStyle(id: string, name: string, basedOn: string, pPr: string, rPr: string): string {
  const builtIn = /^(?:heading|toc) \d$/.test(name);
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': builtIn ? undefined : 1, 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', basedOn),
    element('w:qFormat'),
    pPr,
    rPr,
  );
}

function tableStyles(): readonly string[] {
  const { wordPadX, padY } = tableMetrics;
  const margins = (x: number, y: number): string =>
    element(
      'w:tblCellMar',
      {},
      ...(['top', 'left', 'bottom', 'right'] as const).map((side) =>
        element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? x : y, 'w:type': 'dxa' }),
      ),
    );
  const indent = element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' });
  const rules = (['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const).map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
  );
  return [
    element(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      valued('w:name', 'Normal Table'),
      element('w:tblPr', {}, indent, margins(0, 0)),
    ),
    element(
      'w:style',
      { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyleId },
      valued('w:name', '决算表格'),
      valued('w:basedOn', 'TableNormal'),
      element('w:tblPr', {}, indent, element('w:tblBorders', {}, ...rules), margins(wordPadX, padY)),
    ),
  ];
}

/**
 * The right indent of contents entries, which keeps their text off the page numbers, is left to the line ends that the
 * layout gives: LibreOffice does not print what a tab sets beyond the indent.
 */
function indents({ left = 0, right = 0, firstLine = 0 }: TextStyle, contents: boolean): string {
  return element('w:ind', { 'w:left': left, 'w:right': contents ? 0 : right, 'w:firstLine': firstLine });
}

function leaderTab(): string {
  return element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': textWidth('portrait') });
}

function spacing(pitch: number): string {
  return element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': pitch, 'w:lineRule': 'exact' });
}

function size(halfPoints: number): string {
  return valued('w:sz', halfPoints) + valued('w:szCs', halfPoints);
}
