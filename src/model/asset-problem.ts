import { ForeseenProblem } from './foreseen-problem.ts';

/** A template or font that the program brings along is missing or damaged. */
export class AssetProblem extends ForeseenProblem {}
