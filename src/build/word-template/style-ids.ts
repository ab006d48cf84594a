/** Paragraph styles of the Word template: their ids, and the names that Word shows. */
import type { TextStyleName } from '../../layout/typography.ts';

export type StyleId =
  | 'Normal'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'FormTitle'
  | 'LowerSection'
  | 'LowerFormTitle'
  | 'TOC1'
  | 'TOC2'
  | 'CoverYear'
  | 'CoverUnit'
  | 'CoverTitle'
  | 'ContentsTitle'
  | 'BlankLine'
  | 'ReportBody'
  | 'GlossaryEntry'
  | 'AttachmentNumber'
  | 'TableCaption'
  | 'TableNote'
  | 'SignatureLine'
  | 'TableText'
  | 'PageNumberOdd'
  | 'PageNumberEven'
  | 'SectionEnd'
  | 'TemplateTag';

export interface StyleDefinition {
  readonly id: StyleId;
  /** Built-in styles have Word's English names, which it shows translated. */
  readonly name: string;
  readonly basedOn?: StyleId;
  readonly setAs: TextStyleName;
  /** 0 is level 1. Given by the built-in headings and kept by what is based on them. */
  readonly outlineLevel?: 0 | 1 | 2;
}

/** A form's title; `level` is 1 where no title page stands above the forms. */
function formTitle(level: 1 | 2): StyleDefinition {
  const [basedOn, outlineLevel] = level === 1 ? (['Heading1', 0] as const) : (['Heading2', 1] as const);
  return { id: 'FormTitle', name: '表格标题', basedOn, setAs: 'form', outlineLevel };
}

/**
 * The paragraph styles of a template, by the level of its forms' titles. Only headings of levels 1 and 2 may have an
 * outline level below 2: Word builds the contents from it.
 */
export const styleDefinitions = (formLevel: 1 | 2): readonly StyleDefinition[] => [
  { id: 'Heading1', name: 'heading 1', setAs: 'partTitle', outlineLevel: 0 },
  { id: 'Heading2', name: 'heading 2', setAs: 'section', outlineLevel: 1 },
  { id: 'Heading3', name: 'heading 3', setAs: 'subsection', outlineLevel: 2 },
  formTitle(formLevel),
  { id: 'LowerSection', name: '节标题（不入目录）', basedOn: 'Heading3', setAs: 'section', outlineLevel: 2 },
  { id: 'LowerFormTitle', name: '表格标题（不入目录）', basedOn: 'Heading3', setAs: 'form', outlineLevel: 2 },
  { id: 'TOC1', name: 'toc 1', setAs: 'contents1' },
  { id: 'TOC2', name: 'toc 2', setAs: 'contents2' },
  { id: 'CoverYear', name: '封面年度', setAs: 'coverYear' },
  { id: 'CoverUnit', name: '封面单位', setAs: 'coverUnit' },
  { id: 'CoverTitle', name: '封面名称', setAs: 'coverTitle' },
  { id: 'ContentsTitle', name: '目录标题', setAs: 'contentsTitle' },
  { id: 'BlankLine', name: '空行', setAs: 'blank' },
  { id: 'ReportBody', name: '报告正文', setAs: 'body' },
  { id: 'GlossaryEntry', name: '名词解释', setAs: 'definition' },
  { id: 'AttachmentNumber', name: '附件编号', setAs: 'attachment' },
  { id: 'TableCaption', name: '表上说明', setAs: 'caption' },
  { id: 'TableNote', name: '表下注', setAs: 'note' },
  { id: 'SignatureLine', name: '签字栏', setAs: 'signature' },
  { id: 'TableText', name: '表格文字', setAs: 'cell' },
];
