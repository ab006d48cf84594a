/** The functional item of a row, however its code is written: one column or 类, 款, 项 apart; with the name, or without a code. */
import type { KnownItems } from './known-items.ts';
import { codeByPlace } from './known-items.ts';

export interface RowLabels {
  /** Texts of the code columns, from left to right, comparable. */
  readonly codes: readonly string[];
  readonly name: string;
}

export interface RowCode {
  /** 3, 5 or 7 digits; other digits when the table has them. */
  readonly code: string;
  /** The name beside it, if any. */
  readonly name: string;
}

/** The code of a row below the row whose code is `previous`; undefined where the labels name no item. */
export function functionalCodeOf(labels: RowLabels, previous: string, items: KnownItems): RowCode | undefined {
  const { codes, name } = splitLabels(labels);
  const parts = codes.map((part) => part.replaceAll(/[-.]/g, ''));
  if (parts.every((part) => part === '')) {
    const code = name === '' ? undefined : codeByPlace(items, name, levelsOf(previous));
    return code === undefined ? undefined : { code, name };
  }
  if (!parts.every((part) => /^\d*$/.test(part))) return undefined;
  const whole = parts.toReversed().find((part) => part.length >= 5);
  if (whole !== undefined || parts.length === 1) return { code: whole ?? parts[0] ?? '', name };
  return { code: joinLevels(parts, previous), name };
}

/** Codes and name, where one cell holds both. */
function splitLabels({ codes, name }: RowLabels): RowLabels {
  const texts = codes.some((text) => text !== '') ? codes : [name];
  const [code, rest] = /^(\d[\d.-]*)(\D.*)$/.exec(texts.join(''))?.slice(1) ?? [];
  if (code !== undefined && rest !== undefined && texts.filter((text) => text !== '').length === 1)
    return { codes: [code], name: rest };
  return texts === codes || !/^\d+$/.test(name) ? { codes, name } : { codes: [name], name: '' };
}

/** 类, 款 and 项 of their own columns as one code; a blank one to the left is that of the row above. */
function joinLevels(parts: readonly string[], previous: string): string {
  const widths = [3, 2, 2];
  const starts = [0, 3, 5];
  const last = parts.findLastIndex((part) => part !== '');
  return parts
    .slice(0, last + 1)
    .map((part, index) =>
      part === ''
        ? previous.slice(starts[index], (starts[index] ?? 0) + (widths[index] ?? 2))
        : part.padStart(widths[index] ?? 2, '0'),
    )
    .join('');
}

function levelsOf(code: string): readonly string[] {
  return [3, 5].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));
}
