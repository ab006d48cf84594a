/**
 * A failure that the program foresees, in what it brings along or where it writes: a damaged template, a folder that is
 * held open. `message` is Chinese and meant for the user; an error of any other kind is a bug. (What is wrong with the
 * facts is no failure: it is a Diagnostic.)
 */
export class ForeseenProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A template or font that the program brings along is missing or damaged. */
export class AssetProblem extends ForeseenProblem {}
