/** Groups, lists and maps of facts. */
import type { ByCode, ByFigure, ByName, FactNode, Fields, Group, List, Telling, Terms } from './fact-node.ts';

/** Facts by key. */
export function group<const F extends Fields, const O extends Omit<Group, 'kind' | 'fields'>>(
  fields: F,
  telling: O,
): Group<F> & O {
  return { kind: 'group', fields, ...telling };
}

/**
 * A fact for each term of a list, in its order.
 * @param make that of a term, by its identifier and its word
 * @param telling `also`: what stands beside the terms, known by its figures alone
 */
export function terms<K extends string, V extends FactNode, const O extends Telling & { readonly also?: Fields }>(
  list: Readonly<Record<K, string>>,
  make: (id: K, term: string) => V,
  telling: O,
): Terms<K, V> & O {
  const entries = (Object.entries(list) as [K, string][]).map(
    ([id, term]) => [term, { ...make(id, term), as: id }] as const,
  );
  const [sample] = entries;
  if (sample === undefined) throw new TypeError('A list of terms is never empty.');
  return {
    kind: 'group',
    fields: { ...Object.fromEntries(entries), ...telling.also },
    terms: list,
    sample: sample[1],
    ...telling,
  };
}

/** Facts by code of a classification. */
export function byCode<V extends FactNode, const O extends Telling>(
  codes: ByCode['codes'],
  each: V,
  telling: O,
): ByCode<V> & O {
  return { kind: 'byCode', codes, each, ...telling };
}

/** Facts by a name that the clerk chooses. */
export function byName<V extends FactNode, const O extends Telling & Pick<ByName, 'whole'>>(
  each: V,
  telling: O,
): ByName<V> & O {
  return { kind: 'byName', each, ...telling };
}

export function list<V extends FactNode, const O extends Telling & Pick<List, 'whole' | 'spare'>>(
  each: V,
  telling: O,
): List<V> & O {
  return { kind: 'list', each, ...telling };
}

/** Amounts by the name of any figure. */
export function byFigure<const O extends Telling>(each: ByFigure['each'], oneLine: RegExp, telling: O): ByFigure & O {
  return { kind: 'byFigure', each, words: [], oneLine, ...telling };
}
