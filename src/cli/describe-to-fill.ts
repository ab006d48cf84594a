/** What a year still lacks, as one list in the order in which a clerk fills it. */
import pc from 'picocolors';
import type { Diagnostic } from '../model/diagnostic.ts';
import { sortByGravity } from './sort-diagnostics.ts';

/** The files of a year in that order: the tables first, then what is said about them; the date comes last. */
const order = ['accounts.yaml', 'explanations.yaml', 'targets.yaml', 'scorecards/', 'evaluation.md', 'department.yaml'];

/** The facts to fill, grouped by file: place and name of each. Of a draft, which may lack them, the sections alone. */
export function describeToFill(toFill: readonly Diagnostic[], colour: boolean): string {
  const colours = pc.createColors(colour);
  const stops = toFill.some(({ severity }) => severity === 'error');
  const paint = stops ? colours.red : colours.yellow;
  const groups = stops
    ? groupByFile(toFill).flatMap(([file, entries]) => [
        `  ${colours.bold(file)}（${String(entries.length)} 处）`,
        ...entries.map(({ position, subject = '', actual, expected = '' }) => {
          const missing = actual === undefined ? '' : `（${actual}，${expected}）`;
          return `    ${placeOf(position)}\u3000${subject}${missing}`;
        }),
      ])
    : describeSectionsToFill(toFill);
  const { code = '', title = '' } = toFill[0] ?? {};
  const hints = [...new Set(toFill.map(({ hint }) => hint))];
  return [
    `${paint(`待填 ${code}`)} ${colours.bold(`${title}：${String(toFill.length)} 处`)}`,
    ...groups,
    ...hints.map((hint) => `  处理：${hint}`),
  ].join('\n');
}

/** The facts by file, an earlier year's before those of the year, the files of a year in the order of work. */
export function groupByFile(toFill: readonly Diagnostic[]): readonly (readonly [string, readonly Diagnostic[]])[] {
  const files = new Map<string, Diagnostic[]>();
  for (const one of sortByGravity(toFill)) {
    const file = one.position?.file ?? '';
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return [...files].toSorted(([a], [b]) => yearOf(a) - yearOf(b) || rank(a) - rank(b));
}

function yearOf(file: string): number {
  return Number.parseInt(file, 10);
}

function rank(file: string): number {
  const name = file.slice(file.indexOf('/') + 1);
  const found = order.findIndex((one) => name.startsWith(one));
  return found === -1 ? order.length : found;
}

function placeOf(position: Diagnostic['position']): string {
  if (position === undefined) return '';
  return `${position.file}:${String(position.line)}:${String(position.column)}`;
}

/** The sections that have facts to fill, in the same order: where each begins, and how many there are. */
export function describeSectionsToFill(toFill: readonly Diagnostic[]): readonly string[] {
  return groupByFile(toFill).flatMap(([file, entries]) => {
    const sections = new Map<string, Diagnostic[]>();
    for (const entry of entries) {
      const section = (entry.subject ?? '').split(' ')[0] ?? '';
      sections.set(section, [...(sections.get(section) ?? []), entry]);
    }
    return [
      `  ${file}（${String(entries.length)} 处）`,
      ...[...sections].map(
        ([section, ones]) => `    ${placeOf(ones[0]?.position)}\u3000${section}（${String(ones.length)} 处）`,
      ),
    ];
  });
}
