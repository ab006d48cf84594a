/** Where the program speaks to. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether colours are shown: on a terminal, not in a pipe. */
  readonly colour: boolean;
}
