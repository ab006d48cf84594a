import type { Report, Span } from '../model/report.ts';

/** A paragraph of parts 1 and 3, which the program composes from facts: under which heading, and its spans. */
export interface GeneratedParagraph {
  readonly heading: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

const generatedSheets: readonly string[] = ['overview', 'explanations'];

/** The generated paragraphs in reading order. The evaluation text, glossary and other matters are the unit's own words. */
export function generatedParagraphs(report: Report): readonly GeneratedParagraph[] {
  return report.parts.flatMap((part) =>
    part.sheets
      .filter((sheet) => generatedSheets.includes(sheet.id))
      .flatMap((sheet) => {
        let heading = '';
        return sheet.blocks.flatMap((block): readonly GeneratedParagraph[] => {
          if (block.kind === 'heading') heading = block.text;
          if (block.kind !== 'paragraph') return [];
          return [{ heading, text: block.spans.map((span) => span.text).join(''), spans: block.spans }];
        });
      }),
  );
}
