import type { Facts } from '../model/accounts.ts';
import { functionalLevels } from '../model/classification.ts';
import type { Classification } from '../model/classification.ts';
import { keysOf } from '../model/terms.ts';
import type { FigureRegister } from './figure-register.ts';

/** Items with their sections and classes, each once, in the order of the forms (a class before its sections). */
export function withParents(items: Iterable<string>): readonly string[] {
  return [...new Set([...items].flatMap(functionalLevels))].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The codes one level below a code; the classes below `total`. */
export function childrenOf(code: string, codes: readonly string[]): readonly string[] {
  return code === 'total'
    ? codes.filter((one) => one.length === 3)
    : codes.filter((one) => one.length === code.length + 2 && one.startsWith(code));
}

/** What a functional code is called in labels: `201 一般公共服务支出`; `合计` for the total. */
export function codeLabel({ functional }: Pick<Classification, 'functional'>, code: string): string {
  return code === 'total' ? '合计' : [code, functional.get(code)?.name].filter(Boolean).join(' ');
}

/** The label of a figure: `支出合计`, `支出合计 基本支出`, `支出 201 一般公共服务支出`, `支出 201 一般公共服务支出 基本支出`. */
export function cellLabel(what: string, code: string, column?: string): string {
  return [code === '合计' ? `${what}合计` : `${what} ${code}`, column].filter(Boolean).join(' ');
}

/**
 * Registers `<prefix>/<code>/<column>` for every code (items are facts, higher levels sums), `<prefix>/total/<column>`,
 * and the row total `<prefix>/<code>/total` over all columns.
 */
export function registerHierarchy<K extends string>(
  register: FigureRegister,
  prefix: string,
  label: string,
  leaves: ReadonlyMap<string, Facts<K>>,
  columns: Readonly<Record<K, string>>,
  classification: Classification,
  codes: readonly string[] = withParents(leaves.keys()),
): void {
  for (const code of codes.toSorted((a, b) => b.length - a.length)) {
    const below = childrenOf(code, codes);
    for (const column of keysOf(columns)) {
      const id = `${prefix}/${code}/${column}`;
      const name = cellLabel(label, codeLabel(classification, code), columns[column]);
      if (code.length === 7) register.fact(id, name, leaves.get(code)?.[column]);
      else
        register.sum(
          id,
          name,
          below.map((one) => `${prefix}/${one}/${column}`),
        );
    }
    registerRowTotal(register, `${prefix}/${code}`, cellLabel(label, codeLabel(classification, code)), keysOf(columns));
  }
  for (const column of keysOf(columns)) {
    register.sum(
      `${prefix}/total/${column}`,
      cellLabel(label, '合计', columns[column]),
      childrenOf('total', codes).map((one) => `${prefix}/${one}/${column}`),
    );
  }
  registerRowTotal(register, `${prefix}/total`, cellLabel(label, '合计'), keysOf(columns));
}

function registerRowTotal(register: FigureRegister, row: string, label: string, columns: readonly string[]): void {
  register.sum(
    `${row}/total`,
    label,
    columns.map((column) => `${row}/${column}`),
  );
}
