/** The budget a functional item belongs to. */
export type BudgetKind = 'general' | 'government-managed-funds' | 'state-capital';

export interface FunctionalItem {
  readonly code: string;
  readonly name: string;
  readonly budget: BudgetKind;
}

export interface EconomicItem {
  readonly code: string;
  readonly name: string;
}

/** The functional and economic items of one year, by code. */
export interface Classification {
  readonly functional: ReadonlyMap<string, FunctionalItem>;
  readonly economic: ReadonlyMap<string, EconomicItem>;
}

/** Items that tables of a form print whether a unit has amounts for them or not. */
export interface FormLines {
  readonly list: keyof Classification;
  /** The tables, as a message names them. */
  readonly tables: string;
  readonly codes: readonly string[];
}

/** Class (类, 3 digits), section (款, 5) and item (项, 7) of a functional item's code. */
export function functionalLevels(itemCode: string): readonly [string, string, string] {
  return [itemCode.slice(0, 3), itemCode.slice(0, 5), itemCode];
}

/** Class (类, 3 digits) of an economic item's code. */
export function economicClass(itemCode: string): string {
  return itemCode.slice(0, 3);
}

/** The codes that stand for nothing below them: items, or the sections of a unit that publishes no items. */
export function leafCodes(codes: Iterable<string>): readonly string[] {
  const known = [...new Set(codes)];
  const parents = new Set(
    known.flatMap((code) => [3, 5].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits))),
  );
  return known.filter((code) => !parents.has(code));
}
