import type { SourcePosition } from './source-position.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** A problem, told so that a clerk can mend it. All texts are Chinese. */
export interface Diagnostic {
  /** Stable code, for instance `READ-UNKNOWN-KEY` or `TIE-36`. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly position?: SourcePosition;
  /** The line of the file that `position` points to. */
  readonly excerpt?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** What the clerk can do. */
  readonly hint: string;
}
