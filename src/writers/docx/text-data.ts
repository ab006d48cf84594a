/** Headings and paragraphs for the template, and the bookmarks of those that the contents list leads to. */
import type { Heading, Paragraph, ParagraphStyle, Span } from '../../model/report.ts';
import type { PlaceProperty } from './place-property.ts';
import type { TemplateScope, TemplateValue } from './template-data.ts';
import type { ContentsEntry } from '../../layout/laid-out-report.ts';

/** Each way to set a heading or paragraph, which is also the tag of its place in the template. */
export type TextTag = Heading['style'] | ParagraphStyle | 'lowerSection' | 'lowerForm';

/** All of them, in the order in which a run of prose holds its variants. */
export const textTags = [
  'section',
  'lowerSection',
  'subsection',
  'form',
  'lowerForm',
  'body',
  'definition',
  'attachment',
  'note',
  'signature',
] as const satisfies readonly TextTag[];

/** Headings of level 3 that look like those of the contents list have a tag of their own: the list passes them over. */
export function textTag(block: Heading | Paragraph): TextTag {
  if (block.kind === 'paragraph' || block.style === 'subsection' || block.level < 3) return block.style;
  return block.style === 'section' ? 'lowerSection' : 'lowerForm';
}

/** Name of the bookmark by id of the part or heading; only those in the contents list have one. */
export type Bookmarks = ReadonlyMap<string, string>;

/** Names as Word gives them, so that it takes them for those of a contents list; numbered in reading order. */
export function nameBookmarks(contents: readonly ContentsEntry[]): Bookmarks {
  return new Map(contents.map(({ target }, index) => [target, `_Toc${String(100_000_001 + index)}`]));
}

/**
 * One block of a run of prose: under the tag of its style what it holds, under all other tags false, so that exactly
 * one of the template's variants prints.
 */
export function blockData(block: Heading | Paragraph, begins: boolean, bookmarks: Bookmarks): TemplateScope {
  const newPage: PlaceProperty = { property: 'newPage', begins };
  const content: TemplateScope =
    block.kind === 'heading'
      ? { newPage, heading: headingProperty(block, bookmarks) }
      : { newPage, spans: block.spans.map(spanData) };
  const own = textTag(block);
  return { ...noText, [own]: content };
}

/** A block that prints nothing: its kind of text, or its table, is put in its place. */
export const noText: TemplateScope = Object.fromEntries(
  [...textTags, 'table'].map((tag): [string, TemplateValue] => [tag, false]),
);

/** A heading that the contents list names carries its bookmark. */
export function headingProperty({ id, text }: Pick<Heading, 'id' | 'text'>, bookmarks: Bookmarks): PlaceProperty {
  const bookmark = bookmarks.get(id);
  return { property: 'heading', text, ...(bookmark === undefined ? {} : { bookmark }) };
}

/** A place for plain and a place for bold text, of which one is used: the template holds the bold. */
function spanData({ text, bold }: Span): TemplateScope {
  return bold === true ? { plain: false, bold: { text } } : { plain: { text }, bold: false };
}
