/** How use cases end. Whoever calls one makes an exit code, a page or a line of a list of it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { ForeseenProblem } from '../model/foreseen-problem.ts';

export type Ending =
  /** What was asked for is done. */
  | 'done'
  /** What was asked for contradicts itself, or there is no such thing. */
  | 'usage'
  /** Facts can't be read, or are not what the form wants. */
  | 'data'
  /** Facts contradict each other. */
  | 'tieOut'
  /** A template, a font or a folder was not as it must be. */
  | 'output'
  /** Finished files are missing, or do not say what the facts say. */
  | 'proof';

export interface Ended {
  readonly ending: Ending;
  /** What was done besides, in Chinese: what a killed run left was settled, a file changed by hand was kept. */
  readonly notes?: readonly string[];
}

/** A result with what else is to be told. */
export function withNotes<Result extends Ended>(result: Result, notes: readonly string[]): Result {
  return notes.length === 0 ? result : { ...result, notes };
}

/** Errors in the facts kept it from being done; nothing was changed. */
export interface Stopped extends Ended {
  readonly ending: 'data' | 'tieOut';
  readonly diagnostics: readonly Diagnostic[];
}

/** Something else kept it from being done; nothing was changed. */
export interface Failed extends Ended {
  readonly ending: 'usage' | 'output';
  /** What, in Chinese. */
  readonly problem: string;
  /** What had been found in the facts by then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The ending at these diagnostics: unreadable data comes before a broken tie-out; without an error all is done. */
export function endingAt(diagnostics: readonly Diagnostic[]): 'done' | Stopped['ending'] {
  return diagnostics.some(({ severity }) => severity === 'error') ? stopAt(diagnostics).ending : 'done';
}

export function stopAt(diagnostics: readonly Diagnostic[]): Stopped {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const inTheirForm = errors.length > 0 && !errors.some(({ code }) => unusable.test(code));
  return { ending: inTheirForm ? 'tieOut' : 'data', diagnostics };
}

/** Codes of facts that nothing can be made of; the others are about facts that contradict each other. */
const unusable = /^(READ|FORM|FONT|INIT|IMPORT)-(?!DIFFERS$)/;

/** A failure that the program foresees, as a result; every other error is a bug, and thrown on. */
export function failureOf(error: unknown, diagnostics: readonly Diagnostic[] = []): Failed {
  if (!(error instanceof ForeseenProblem)) throw error;
  return { ending: 'output', problem: error.message, diagnostics };
}
