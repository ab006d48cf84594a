import type { Scorecard } from '../model/accounts.ts';

/** Titles of the self-evaluation forms of a year. */
export type ScorecardTitles = Readonly<Record<Scorecard['scope'], (year: number) => string>>;
