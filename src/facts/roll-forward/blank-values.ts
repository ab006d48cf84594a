import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Scalar } from 'yaml';
import type { FactPath } from '../catalogue/paths.ts';

/** Whether the value at a path is of one year alone; its key stays, for the clerk to fill. */
export type OfOneYear = (path: FactPath, value: string) => boolean;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Empties values of a YAML text; comments, keys, order and form stay as they are.
 * @param text YAML without syntax errors
 */
export function blankValues(text: string, ofOneYear: OfOneYear): { readonly text: string; readonly blanked: number } {
  const stretches: Stretch[] = [];
  visitScalars(parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).contents, [], (scalar, path) => {
    const { value, range } = scalar;
    if (typeof value !== 'string' || value.trim() === '' || range === undefined || range === null) return;
    if (ofOneYear(path, value)) stretches.push(stretchOf(text, range[0], range[1]));
  });
  const blank = stretches.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
  return { text: blank, blanked: stretches.length };
}

/** A value with the space before it, unless a comma follows; the line end behind a block of text stays. */
function stretchOf(text: string, start: number, valueEnd: number): Stretch {
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  const spaceBefore = text[start - 1] === ' ';
  return { start: spaceBefore && /^(?:\s|$)/.test(text.slice(end, end + 1)) ? start - 1 : start, end };
}

function visitScalars(node: unknown, path: FactPath, visit: (scalar: Scalar, path: FactPath) => void): void {
  if (isScalar(node)) visit(node, path);
  else if (isSeq(node))
    node.items.forEach((item, index) => {
      visitScalars(item, [...path, index], visit);
    });
  else if (isMap(node))
    for (const { key, value } of node.items)
      visitScalars(value, [...path, isScalar(key) ? String(key.value) : ''], visit);
}
