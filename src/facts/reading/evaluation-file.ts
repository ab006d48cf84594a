/** The evaluation report: Markdown that a clerk writes or pastes, within limits that keep setting it quick. */
import type { TextFact } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { findUnsettable } from './evaluation-markdown.ts';
import type { DataFolder } from './data-folder.ts';
import { findGapsInText } from './facts-to-fill.ts';
import type { Attempt } from './read-file.ts';
import { notFilledIn } from './reading-problems.ts';
import { nestedTooDeeply, tooLongLine, tooManyLines, unprintableCharacter } from './text-problems.ts';
import { readPlainText } from './read-plain-text.ts';
import { longestText, unprintableIn } from './text-limits.ts';

/** Lines with text in them: about 140 pages of one-line paragraphs, ten times the longest report that was ever published. */
const mostLines = 3000;

/** Lists and quotations inside of each other. */
const deepest = 8;

/** Columns of an indented list: two or three a level, and whatever pasting adds. */
const widestIndent = 40;

/** Reads the evaluation report of a year; none, and no problem, where there is no such file. */
export function readEvaluation(folder: DataFolder, path: string): Attempt<TextFact> {
  if (!folder.hasFile(path)) return { value: undefined, problems: [] };
  const read = folder.readText(path);
  if ('problem' in read) return { value: undefined, problems: [read.problem] };
  const { text, hints } = readPlainText(path, read.text);
  return {
    value: { text, position: { file: path, line: 1, column: 1 } },
    problems: [
      ...findExcess(path, text),
      ...findUnsettable(path, text),
      ...findGapsInText(path, text).map(notFilledIn),
      ...hints,
    ],
  };
}

/** What of the text is beyond the limits: each kind is told once, where it is first met. */
function findExcess(file: string, text: string): readonly Diagnostic[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const excess = filled[mostLines];
  const long = filled.find(({ line }) => line.length > longestText);
  const deep = filled.find(({ line }) => isTooDeep(line));
  const stray = filled.find(({ line }) => unprintableIn(line) !== undefined);
  const at = ({ number }: { readonly number: number }) => ({ position: { file, line: number, column: 1 } });
  return [
    ...(excess === undefined ? [] : [tooManyLines(at(excess), mostLines, filled.length)]),
    ...(long === undefined ? [] : [tooLongLine(at(long), longestText, long.line.length)]),
    ...(deep === undefined ? [] : [nestedTooDeeply(at(deep), deepest)]),
    ...(stray === undefined ? [] : [unprintableCharacter(at(stray), unprintableIn(stray.line) ?? '')]),
  ];
}

/** Whether a line begins with more marks of lists and quotations, or further to the right, than any report needs. */
function isTooDeep(line: string): boolean {
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const beginsItem = marks.length > indent;
  const isRule = /^[-*_ \t]+$/.test(line);
  const levels = marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  return !isRule && (levels > deepest || (beginsItem && indent > widestIndent));
}
