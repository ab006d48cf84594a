/** Headings and paragraphs of the Word template. */
import { textTags, type TextTag } from '../../writers/docx/text-data.ts';
import type { StyleId } from './style-ids.ts';
import { textTable } from './text-table.ts';
import { loop, paragraph, run } from './word-xml.ts';

/** Style of the paragraph behind each tag. */
const styleOfTag: Readonly<Record<TextTag, StyleId>> = {
  section: 'Heading2',
  lowerSection: 'LowerSection',
  subsection: 'Heading3',
  form: 'FormTitle',
  lowerForm: 'LowerFormTitle',
  body: 'ReportBody',
  definition: 'GlossaryEntry',
  attachment: 'AttachmentNumber',
  note: 'TableNote',
  signature: 'SignatureLine',
};

/** A sheet of prose: its blocks in order, each printed by the variant of its style. */
export function proseSheet(tag: string): readonly string[] {
  return loop(
    tag,
    loop('blocks', [...textTags.flatMap((style) => loop(style, [textVariant(style)])), ...loop('table', textTable())]),
  );
}

/** The paragraph that prints a text under its tag; `{%newPage}` lets the first of a sheet begin a page. */
export function textVariant(tag: TextTag): string {
  const style = styleOfTag[tag];
  switch (tag) {
    case 'section':
    case 'lowerSection':
    case 'subsection':
    case 'form':
    case 'lowerForm':
      return paragraph(style, [run('{%newPage}{%heading}')]);
    case 'body':
    case 'definition':
    case 'attachment':
    case 'note':
    case 'signature':
      return paragraph(style, [
        run('{%newPage}{#spans}{#plain}{text}{/plain}{#bold}'),
        run('{text}', true),
        run('{/bold}{/spans}'),
      ]);
  }
}
