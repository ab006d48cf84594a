/** What reading a table gives: each amount with the figure it stands for, and where it stands. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FigureName } from '../../../model/figure-name.ts';
import type { Money } from '../../../model/money.ts';
import type { SourcePosition } from '../../../model/source-position.ts';
import type { TableId } from './table-id.ts';
import type { Classification } from '../../../model/classification.ts';

/** What rows are understood by. */
export interface RecogniseContext {
  /** Name of the workbook's file, as diagnostics give it. */
  readonly file: string;
  /** The year that is imported. */
  readonly year: number;
  readonly classification: Classification;
  /** Paths of the lists of items, as diagnostics give them. */
  readonly lists: { readonly functional: string; readonly economic: string };
}

export interface ReadCell {
  readonly figure: FigureName;
  /** In yuan once the table's unit is applied. */
  readonly amount: Money;
  readonly position: SourcePosition;
}

/** Budget columns of Z01: what they are called, and the figure beside which they stand. */
export interface BudgetCell extends ReadCell {
  readonly budget: 'opening' | 'adjusted';
}

/** A row's item that no list knows, with the name beside its code. */
export interface UnknownItem {
  readonly list: 'functional' | 'economic';
  readonly code: string;
  readonly name: string;
  readonly table: TableId;
  readonly position: SourcePosition;
}

/** The rows of a table, before its unit is known. */
export interface TableRows {
  readonly unknown: readonly UnknownItem[];
  readonly cells: readonly ReadCell[];
  readonly budgets: readonly BudgetCell[];
  /** Codes of the rows, those without amounts too. */
  readonly codes: readonly string[];
  /** The code that was read last, in each column group: the next page goes on below it. */
  readonly last: readonly string[];
  readonly problems: readonly Diagnostic[];
}

export interface ReadTable {
  readonly id: TableId;
  readonly sheet: string;
  /** Undefined for a table without amounts. */
  readonly unit: '万元' | '元' | undefined;
  readonly cells: readonly ReadCell[];
  readonly budgets: readonly BudgetCell[];
  readonly codes: readonly string[];
}

/** A table on a sheet, with whether it has the form number of the published one. */
export interface FoundTable {
  readonly table: ReadTable;
  readonly published: boolean;
}

/** A table that can't be read. */
export function unreadRows(problem: Diagnostic): TableRows {
  return { cells: [], budgets: [], codes: [], last: [], unknown: [], problems: [problem] };
}

/** Rows of the parts of a table together. */
export function joinRows(parts: readonly TableRows[]): TableRows {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    budgets: parts.flatMap(({ budgets }) => budgets),
    codes: parts.flatMap(({ codes }) => codes),
    last: parts.at(-1)?.last ?? [],
    unknown: parts.flatMap(({ unknown }) => unknown),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
