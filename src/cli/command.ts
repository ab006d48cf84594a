import type { Command } from 'commander';
import type { Ended } from '../app/ending.ts';
import type { Surroundings } from '../app/surroundings.ts';

/** Where the program speaks to. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether colours are shown: on a terminal, not in a pipe. */
  readonly colour: boolean;
}

/** What a command does once its words are read: calls a use case, and prints what came of it. */
export type Act = (terminal: Terminal, surroundings: Surroundings) => Promise<Ended>;

/**
 * Adds one command to the program: its words, their meaning in Chinese, its options. The command hands what it will do
 * to `act`, and imports what does it only then: whoever asks for one command doesn't wait for the others to load.
 */
export type AddCommand = (program: Command, act: (work: Act) => Promise<void>) => void;
