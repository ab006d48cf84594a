import type { Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal.ts';

/** What a command does once its words are read. */
export type Act = (terminal: Terminal, surroundings: Surroundings) => ExitCode | Promise<ExitCode>;

/**
 * Adds one command to the program: its words, their meaning in Chinese, its options. The command hands what it will do
 * to `act`, and imports what does it only then: whoever asks for one command doesn't wait for the others to load.
 */
export type AddCommand = (program: Command, act: (work: Act) => Promise<void>) => void;
