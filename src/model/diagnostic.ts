import type { SourcePosition } from './source-position.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** A problem, told so that a clerk can mend it. All texts are Chinese. */
export interface Diagnostic {
  /** Stable code, for instance `READ-UNKNOWN-KEY` or `TIE-36`. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  /** The regulation, form or custom behind a tie-out rule. */
  readonly basis?: string;
  /** What it is about, in a few words; a written explanation of a warning names it. */
  readonly subject?: string;
  readonly position?: SourcePosition;
  /** The line of the file that `position` points to. */
  readonly excerpt?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** The other place involved. */
  readonly related?: { readonly position: SourcePosition; readonly note: string };
  /** The written explanation that answers this warning. */
  readonly explained?: string;
  /** What the clerk can do. */
  readonly hint: string;
}

/** A problem that keeps the report from being written. */
export function error(diagnostic: Omit<Diagnostic, 'severity'>): Diagnostic {
  return { severity: 'error', ...diagnostic };
}

/** `U+2FA6`, by which a message names a character that can't be seen or told apart. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters of a text that are worth repeating. */
const longestQuote = 60;

/** A text as a message repeats it. */
export function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
