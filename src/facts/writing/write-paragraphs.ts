import type { FactEdit } from '../../model/fact-edit.ts';
import { paragraphsOf } from '../catalogue/evaluation-facts.ts';

/** A Markdown text after edits of its paragraphs; one that says the same stays as it is typed. */
export function writeParagraphs(text: string | undefined, edits: readonly FactEdit[]): string {
  const existing = paragraphsOf(text ?? '');
  const byPlace = new Map<number, string | undefined>(existing.entries());
  for (const { path, value } of edits) {
    const [place] = path;
    if (typeof place === 'number') byPlace.set(place, existing.find((one) => saysTheSame(one, value)) ?? value);
  }
  const paragraphs = [...byPlace].toSorted(([a], [b]) => a - b).flatMap(([, one]) => (one === undefined ? [] : [one]));
  const unchanged = text !== undefined && paragraphs.join('\n\n') === existing.join('\n\n');
  return unchanged ? text : `${paragraphs.map((one) => one.trimEnd()).join('\n\n')}\n`;
}

/** Cells lose the space around a text, and know one kind of line end. */
function saysTheSame(one: string, value: string | undefined): boolean {
  return one.trim().replaceAll('\r\n', '\n') === value?.trim().replaceAll('\r\n', '\n');
}
