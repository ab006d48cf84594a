import type { Facts } from '../model/accounts.ts';
import { functionalLevels } from '../model/classification.ts';
import type { Classification } from '../model/classification.ts';
import { total } from '../model/figure-name.ts';
import type { FigureName, Total } from '../model/figure-name.ts';
import { sum } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import { keysOf } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Items with their sections and classes, each once, in the order of the forms (a class before its sections). */
export function withParents(items: Iterable<string>): readonly string[] {
  return [...new Set([...items].flatMap(functionalLevels))].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The codes one level below a code; the classes below `total`. */
export function childrenOf(code: string, codes: readonly string[]): readonly string[] {
  return code === total
    ? codes.filter((one) => one.length === 3)
    : codes.filter((one) => one.length === code.length + 2 && one.startsWith(code));
}

/** What a functional code is called in labels: `201 一般公共服务支出`; `合计` for the total. */
export function codeLabel({ functional }: Pick<Classification, 'functional'>, code: string): string {
  return code === total ? '合计' : [code, functional.get(code)?.name].filter(Boolean).join(' ');
}

/** The label of a figure: `支出合计`, `支出合计 基本支出`, `支出 201 一般公共服务支出`, `支出 201 一般公共服务支出 基本支出`. */
export function cellLabel(what: string, code: string, column?: string): string {
  return [code === '合计' ? `${what}合计` : `${what} ${code}`, column].filter(Boolean).join(' ');
}

/**
 * Registers a figure for every code and column (what has no code below it is a fact, higher levels are sums), the total of each column over all
 * codes, and the total of each row over all columns.
 * @param nameOf the name of a figure by code and column, either of which may be `total`
 */
export function registerHierarchy<K extends string>(
  register: FigureRegister,
  nameOf: (code: string, column: K | Total) => FigureName,
  label: string,
  leaves: ReadonlyMap<string, Facts<K>>,
  columns: Readonly<Record<K, string>>,
  classification: Classification,
  codes: readonly string[] = withParents(leaves.keys()),
): void {
  const labelOf = (code: string, column?: K) =>
    cellLabel(label, codeLabel(classification, code), column === undefined ? undefined : columns[column]);
  for (const code of [...codes.toSorted((a, b) => b.length - a.length), total]) {
    const below = childrenOf(code, codes);
    for (const column of keysOf(columns)) {
      const name = nameOf(code, column);
      if (below.length === 0 && code !== total) register.fact(name, labelOf(code, column), leaves.get(code)?.[column]);
      else {
        const parts = below.map((one) => nameOf(one, column));
        register.sum(name, labelOf(code, column), parts);
      }
    }
    const row = keysOf(columns).map((column) => nameOf(code, column));
    const rowsBelow = below.map((one) => nameOf(one, total));
    // Items may state what they come to without their columns: then these tell less than the items do.
    const columnsAreStated = row.some((name) => register.get(name).origin.kind === 'stated');
    const isToldByRows =
      below.length > 0 && !columnsAreStated && !sumOf(register, row).equals(sumOf(register, rowsBelow));
    register.sum(nameOf(code, total), labelOf(code), isToldByRows ? rowsBelow : row);
  }
}

function sumOf(register: FigureRegister, names: readonly FigureName[]): Money {
  return sum(names.map((name) => register.get(name).value));
}
