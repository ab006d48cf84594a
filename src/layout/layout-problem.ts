/** Why a report cannot be laid out; `message` is Chinese and meant for the user. */
export class LayoutProblem extends Error {
  readonly code: 'LAYOUT_ROW_TOO_HIGH';

  constructor(code: LayoutProblem['code'], message: string) {
    super(message);
    this.name = 'LayoutProblem';
    this.code = code;
  }
}
