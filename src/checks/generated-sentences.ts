import type { Report, Span } from '../model/report.ts';
import type { Finding } from './rule.ts';

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

/** A finding for each generated paragraph in which the pattern (with flag `g`) occurs, quoting its surroundings. */
export function findInSentences(
  report: Report,
  pattern: RegExp,
  found: Pick<Finding, 'severity' | 'expected' | 'hint'>,
): readonly Finding[] {
  return generatedParagraphs(report).flatMap(({ heading, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      subject: heading,
      actual: `…${text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)}…`,
      ...found,
    })),
  );
}
