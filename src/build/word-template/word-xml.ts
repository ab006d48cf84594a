/** WordprocessingML as text, for the first draft of a Word template: parts, paragraphs and runs. */
import { element, escapeXml, xmlHead } from '../../writers/xml-text.ts';
import type { StyleId } from './style-ids.ts';

/** An element whose only attribute is `w:val`. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

const wordNamespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
} as const;

/** A part of WordprocessingML with the given root element. */
export function wordPart(name: string, ...children: readonly string[]): string {
  return xmlHead + element(name, wordNamespaces, ...children);
}

export interface ParagraphOptions {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: true;
  /** Position of a right tab stop in twips. */
  readonly rightTab?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** The section that ends with this paragraph. */
  readonly section?: string;
}

export function paragraph(style: StyleId, runs: readonly string[], options: ParagraphOptions = {}): string {
  const { keepNext, pageBreakBefore, rightTab, align, section } = options;
  const properties = element(
    'w:pPr',
    {},
    valued('w:pStyle', style),
    keepNext === true ? element('w:keepNext') : '',
    pageBreakBefore === true ? element('w:pageBreakBefore') : '',
    rightTab === undefined ? '' : element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': rightTab })),
    align === undefined ? '' : valued('w:jc', align),
    section ?? '',
  );
  return element('w:p', {}, properties, ...runs);
}

/** A run of text, `\n` as a line break; the hint lets quotation marks, dashes and dots be set as Chinese. */
export function run(text: string, bold = false): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return rawRun(lines.join('<w:br/>'), bold);
}

export function tabRun(): string {
  return rawRun(element('w:tab'));
}

export function lineBreakRun(): string {
  return rawRun(element('w:br'));
}

/** A field with its code and the text that was computed for it. */
export function field(code: string, result: readonly string[]): readonly string[] {
  return [...fieldStart(code), ...result, fieldEnd()];
}

export function fieldStart(code: string): readonly string[] {
  return [
    rawRun(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    rawRun(`<w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText>`),
    rawRun(element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ];
}

export function fieldEnd(): string {
  return rawRun(element('w:fldChar', { 'w:fldCharType': 'end' }));
}

/** A paragraph that holds a loop's tag alone, and is gone when the template is filled in. */
export function loopTag(tag: string): string {
  return paragraph('TemplateTag', [run(`{${tag}}`)]);
}

/** Paragraphs printed once for each item of the loop. */
export function loop(tag: string, content: readonly string[]): readonly string[] {
  return [loopTag(`#${tag}`), ...content, loopTag(`/${tag}`)];
}

function rawRun(content: string, bold = false): string {
  const properties = [element('w:rFonts', { 'w:hint': 'eastAsia' }), bold ? element('w:b') : ''];
  return element('w:r', {}, element('w:rPr', {}, ...properties), content);
}
