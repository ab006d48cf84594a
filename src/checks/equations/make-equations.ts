/** How the families of equations are made: from figures that exist, for every item, fund or column that has an amount. */
import { total } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Figures } from '../../model/figures.ts';
import { restsOnFact } from '../../figures/fact-position.ts';
import type { Equation, Side } from './equation.ts';

/** A side by its one figure, or by what a sum of several is called. */
export type Part = FigureName | readonly [label: string, names: readonly FigureName[]];

type Options = Pick<Equation, 'severity'> & { readonly subject?: string };

/** An equation of the parts that exist; none without its one figure of a side, or where nobody has an amount for any of them. */
function make(
  figures: Figures,
  number: number,
  left: Part,
  relation: Equation['relation'],
  right: Part,
  { subject, ...options }: Options = {},
): readonly Equation[] {
  const [a, b] = [sideOf(figures, left), sideOf(figures, right)];
  if (a === undefined || b === undefined) return [];
  const anything = [...a.terms, ...b.terms].some(({ figure }) => !figures.get(figure).value.isZero());
  return anything ? [{ number, subject: subject ?? a.label, left: a, relation, right: b, ...options }] : [];
}

export function equal(figures: Figures, number: number, left: Part, right: Part, options?: Options) {
  return make(figures, number, left, '=', right, options);
}

/** The same where anybody stated a part, and the whole: a budget or balance may be known in total alone, or by items alone. */
export function equalIfKnown(figures: Figures, number: number, left: Part, right: Part) {
  const isKnown = ({ terms }: Side) => terms.some(({ figure }) => restsOnFact(figures, figure));
  return equal(figures, number, left, right).filter((one) => isKnown(one.left) && isKnown(one.right));
}

export function atMost(figures: Figures, number: number, left: Part, right: Part, options?: Options) {
  return make(figures, number, left, '≤', right, options);
}

/** A figure that several tables print: its sides are one figure, so that only the cells of tables can differ. */
export function printedAlike(figures: Figures, number: number, name: FigureName): readonly Equation[] {
  return make(figures, number, name, '=', name);
}

/** Whether an equation is about one figure in several tables. */
export function isPrintedAlike({ left, right }: Equation): boolean {
  return left.terms.length === 1 && left.terms[0]?.figure === right.terms[0]?.figure;
}

function sideOf(figures: Figures, part: Part): Side | undefined {
  if (typeof part === 'string' && !figures.has(part)) return undefined;
  const [label, names] = typeof part === 'string' ? [figures.get(part).label, [part]] : part;
  return { label, terms: names.filter(figures.has).map((figure) => ({ figure, minus: false })) };
}

/** Codes of a classification with those one level below each, `total` above the classes. */
export type CodeTree = ReadonlyMap<string, readonly string[]>;

/** @param codes with their parents */
export function treeOf(codes: Iterable<string>): CodeTree {
  const tree = new Map<string, string[]>([[total, []]]);
  for (const code of [...codes].toSorted((a, b) => (a < b ? -1 : 1))) {
    tree.set(code, []);
    tree.get(code.length === 3 ? total : code.slice(0, -2))?.push(code);
  }
  return tree;
}

/**
 * 项 → 款 → 类 → 合计 in one column: each level is the sum of the one below.
 * @param options without the total where another tie-out has it; `equalIfKnown` where the items may be unknown
 */
export function levels(
  figures: Figures,
  number: number,
  tree: CodeTree,
  nameOf: (code: string) => FigureName,
  options: { readonly withTotal?: boolean; readonly join?: typeof equalIfKnown } = {},
): readonly Equation[] {
  const { withTotal = true, join = equal } = options;
  return [...tree]
    .filter(([code, below]) => below.length > 0 && (withTotal || code !== total) && figures.has(nameOf(code)))
    .flatMap(([code, below]) => join(figures, number, nameOf(code), [levelBelow(code), below.map(nameOf)]));
}

function levelBelow(code: string): string {
  if (code === total) return '各类之和';
  return code.length === 3 ? '各款之和' : '各项之和';
}

/** The columns of a table in which anybody stated anything. */
export function filled<K>(figures: Figures, columns: readonly K[], totalOf: (column: K) => FigureName): readonly K[] {
  return columns.filter((column) => restsOnFact(figures, totalOf(column)));
}
