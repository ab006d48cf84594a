/** A tie-out between cells of the tables, as an auditor would tick it off. */
import type { FigureName } from '../../../model/figure-name.ts';

/** Cells of one table, added up. */
export interface TieOutSide {
  /** `01` … `09`. */
  readonly table: string;
  readonly figures: readonly FigureName[];
}

export interface TieOut {
  /** Its number among the tie-outs of the forms, as the rules of `check` have it. */
  readonly number: number;
  readonly title: string;
  readonly left: TieOutSide;
  readonly relation: '=' | '≤';
  readonly right: TieOutSide;
}

export const at = (table: string, ...figures: readonly FigureName[]): TieOutSide => ({ table, figures });

export function equal(number: number, title: string, left: TieOutSide, right: TieOutSide): TieOut {
  return { number, title, left, relation: '=', right };
}

export function atMost(number: number, title: string, left: TieOutSide, right: TieOutSide): TieOut {
  return { number, title, left, relation: '≤', right };
}
