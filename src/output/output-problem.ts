import { ForeseenProblem } from '../model/foreseen-problem.ts';

/** Why the files could not be put in place. Nothing was changed. */
export class OutputProblem extends ForeseenProblem {}
