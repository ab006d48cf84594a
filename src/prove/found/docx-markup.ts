/** The markup that a report's Word file is made of. What is not named here is not written by the program. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const nothing: ReadonlySet<string> = new Set();

const blocks = 'w:p w:tbl w:sdt w:bookmarkStart w:bookmarkEnd w:proofErr';
const inline = 'w:r w:hyperlink w:fldSimple w:bookmarkStart w:bookmarkEnd w:proofErr';

/**
 * What each element may hold. Marks that Word leaves when it saves a file, and that print nothing, are among them
 * (`w:proofErr`, `w:lastRenderedPageBreak`). Content controls stand around whole blocks alone.
 */
export const contentOfElements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['w:document', names('w:body')],
  ['w:body', names(`${blocks} w:sectPr`)],
  ['w:sdt', names('w:sdtPr w:sdtEndPr w:sdtContent')],
  ['w:sdtContent', names(blocks)],
  ['w:p', names(`w:pPr ${inline}`)],
  ['w:hyperlink', names(inline)],
  ['w:fldSimple', names('w:r')],
  ['w:r', names('w:rPr w:t w:tab w:br w:fldChar w:instrText w:lastRenderedPageBreak')],
  ['w:tbl', names('w:tblPr w:tblGrid w:tr w:bookmarkStart w:bookmarkEnd')],
  ['w:tr', names('w:trPr w:tc')],
  ['w:tc', names('w:tcPr w:p')],
  ...['w:t', 'w:tab', 'w:br', 'w:fldChar', 'w:instrText'].map((name) => [name, nothing] as const),
]);

/** The same for headers and footers: the number of a landscape page stands in a text box. */
export const contentOfMargins: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...contentOfElements,
  ['w:hdr', names(blocks)],
  ['w:ftr', names(blocks)],
  ['w:r', names('w:rPr w:t w:tab w:br w:fldChar w:instrText w:lastRenderedPageBreak w:pict')],
  ['w:pict', names('v:shapetype v:shape')],
  ['v:shape', names('v:textbox w10:wrap')],
  ['v:textbox', names('w:txbxContent')],
  ['w:txbxContent', names('w:p')],
]);

/** Properties of text, paragraphs, tables and sections that change its looks and nothing else. */
export const properties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'w:rPr',
    names(
      'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:color w:spacing w:w w:kern w:sz w:szCs w:u w:shd w:lang w:snapToGrid w:noProof w:webHidden',
    ),
  ],
  [
    'w:pPr',
    names(
      'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:jc w:textAlignment w:outlineLvl w:rPr w:sectPr',
    ),
  ],
  [
    'w:tblPr',
    names(
      'w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
    ),
  ],
  ['w:trPr', names('w:cantSplit w:trHeight w:tblHeader w:jc')],
  ['w:tcPr', names('w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:vAlign')],
  ['w:sectPr', names('w:headerReference w:footerReference w:type w:pgSz w:pgMar w:pgNumType w:cols w:docGrid')],
]);

/** Fields whose result the report prints: contents list, its page numbers, the number of the page. */
export const knownField = /^(?:TOC|PAGEREF|PAGE)\b/;

/** What Word calls the markup that changes what a reader sees. */
export const markupNames: Readonly<Record<string, string>> = {
  'w:vanish': '隐藏文字',
  'w:specVanish': '隐藏文字',
  'w:ins': '修订：插入的内容',
  'w:del': '修订：删除的内容',
  'w:moveFrom': '修订：移走的内容',
  'w:moveTo': '修订：移来的内容',
  'w:rPrChange': '修订：改过的格式',
  'w:pPrChange': '修订：改过的格式',
  'w:sym': '插入的符号',
  'w:strike': '删除线',
  'w:dstrike': '双删除线',
  'w:numPr': '自动编号',
  'w:drawing': '图形或文本框',
  'w:pict': '图形或文本框',
  'mc:AlternateContent': '图形或文本框',
  'w:object': '嵌入的对象',
  'w:footnoteReference': '脚注',
  'w:endnoteReference': '尾注',
  'w:commentReference': '批注',
  'w:lnNumType': '行号',
};
