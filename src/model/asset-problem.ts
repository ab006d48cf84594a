/** A template or font that the program brings along is missing or damaged; `message` is Chinese and meant for the user. */
export class AssetProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AssetProblem';
  }
}
