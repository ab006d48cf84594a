import type { Report } from '../model/report.ts';
import { generatedParagraphs } from './generated-sentences.ts';
import type { Finding } from './rule.ts';

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
