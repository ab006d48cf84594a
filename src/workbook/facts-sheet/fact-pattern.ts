/** The facts that the sheet 说明要素 may hold: one definition for writing the sheet and for reading it back. */
import type { FactEdit } from '../../model/fact-edit.ts';

export type FactPath = FactEdit['path'];

/** A part of a path: a key, or one of many: an item's code, the code of any level, the place in a list. */
export type Segment = string | { readonly any: 'item' | 'economicItem' | 'total' | 'place' };

export const item: Segment = { any: 'item' };
export const economicItem: Segment = { any: 'economicItem' };
/** A code of any level, or 合计. */
export const total: Segment = { any: 'total' };
export const place: Segment = { any: 'place' };

/** What is filled in. `reason` is a text, or the name of the place whose reason serves here too (`同：收支总计`). */
export type FactKind = 'amount' | 'count' | 'text' | 'reason' | 'unit';

export interface FactPattern {
  readonly file: FactEdit['file'];
  readonly path: readonly Segment[];
  readonly kind: FactKind;
  /** Amounts that are never below zero. */
  readonly nonNegative?: true;
  /** What the row is called; `{code}` stands for the code and its name, `{place}` for the place in the list, from 1. */
  readonly label: string;
  /** What to fill in. */
  readonly note: string;
  /** For a reason: the names that `同` may refer to. */
  readonly references?: readonly string[];
}

/** Whether a path is one of the pattern's. */
export function matches(pattern: FactPattern, file: FactEdit['file'], path: FactPath): boolean {
  return (
    pattern.file === file &&
    pattern.path.length === path.length &&
    pattern.path.every((segment, index) => fits(segment, path[index]))
  );
}

const codeShapes = {
  item: /^\d{7}$/,
  economicItem: /^\d{5}$/,
  total: /^(\d{3}|\d{5}|\d{7}|合计)$/,
} as const;

function fits(segment: Segment, key: string | number | undefined): boolean {
  if (typeof segment === 'string') return segment === key;
  if (segment.any === 'place') return typeof key === 'number';
  return typeof key === 'string' && codeShapes[segment.any].test(key);
}

/** The code in a path, if its pattern has one. */
export function codeIn({ path: segments }: FactPattern, path: FactPath): string | undefined {
  const at = segments.findIndex((segment) => typeof segment !== 'string' && segment.any !== 'place');
  const key = path[at];
  return typeof key === 'string' ? key : undefined;
}

/** What the row of a path is called. @param nameOf what a code is called */
export function labelOf(pattern: FactPattern, path: FactPath, nameOf: (code: string) => string): string {
  const code = codeIn(pattern, path);
  const number = path.find((key) => typeof key === 'number');
  return pattern.label
    .replace('{code}', code === undefined ? '' : [code, nameOf(code)].filter((part) => part !== '').join(' '))
    .replace('{place}', number === undefined ? '' : String(number + 1));
}
