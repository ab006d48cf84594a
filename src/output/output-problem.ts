/** Why the files could not be put in place; `message` is Chinese and meant for the user. Nothing was changed. */
export class OutputProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutputProblem';
  }
}
