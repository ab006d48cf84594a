import { ForeseenProblem } from '../model/foreseen-problem.ts';

/** Why a report cannot be laid out. */
export class LayoutProblem extends ForeseenProblem {
  readonly code: 'LAYOUT_ROW_TOO_HIGH';

  constructor(code: LayoutProblem['code'], message: string) {
    super(message);
    this.code = code;
  }
}
