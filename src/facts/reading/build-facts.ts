/** A checked file → what the model holds of it: identifiers for keys, yuan for amounts, reasons for references. */
import type { NumberFact, StatedFigure, TextFact } from '../../model/accounts.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Money } from '../../model/money.ts';
import { isScalar } from '../catalogue/fact-node.ts';
import type { ByCode, FactNode, Fields, Group, Out, Scalar, StatedAs } from '../catalogue/fact-node.ts';
import { namedAmounts } from './named-amounts.ts';
import { unknownReference } from './reading-problems.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

export interface BuiltFacts<N> {
  readonly value: Out<N>;
  /** The figures that the file states. */
  readonly figures: readonly StatedFigure[];
  /** References that lead nowhere. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Builds the facts of a file that its schema accepts.
 * @param yuan what an amount of the file is in yuan
 */
export function buildFacts<N extends FactNode>(node: N, tree: YamlTree, yuan: Money): BuiltFacts<N> {
  const figures: StatedFigure[] = [];
  const problems: Diagnostic[] = [];
  const build = (at: FactNode, typed: YamlTree, code = ''): unknown => {
    if (isScalar(at)) return scalar(at, typed, code);
    if (typed === undefined && 'whole' in at) return undefined;
    switch (at.kind) {
      case 'group':
        return group(at, isMap(typed) ? typed : {}, code);
      case 'byCode':
        return byCode(at, isMap(typed) ? typed : {});
      case 'byFigure':
        return new Map(
          namedAmounts(typed).flatMap(({ name, typed: one }) =>
            name === undefined ? [] : [[name, at.each.read(one, yuan)]],
          ),
        );
      case 'byName':
        return Object.fromEntries(
          Object.entries(isMap(typed) ? typed : {}).map(([key, one]) => [key, build(at.each, one)]),
        );
      case 'list':
        return (Array.isArray(typed) ? (typed as readonly YamlTree[]) : []).map((one) => build(at.each, one, code));
    }
  };
  const scalar = (at: Scalar, typed: YamlTree, code: string): unknown => {
    if (!(typed instanceof SourceText)) return undefined;
    const value = at.read(typed, yuan);
    if (at.figure !== undefined && value !== undefined)
      figures.push(statedFigure(at, at.figure, value as NumberFact, code));
    // A text that there is none of; only a reason that is none is an answer.
    if (at.kind === 'text' && (value as Partial<TextFact>).none === true) return undefined;
    // A date that is still to come, or a word that there is none of.
    return value === '' ? undefined : value;
  };
  const group = ({ fields }: Group, typed: YamlMap, code: string): unknown => {
    const resolved = resolveReferences(fields, typed, yuan);
    problems.push(...resolved.problems);
    return Object.fromEntries(
      Object.entries(fields).flatMap(([key, field]): (readonly [string, unknown])[] => {
        const reason = resolved.reasons.get(key);
        const value = reason ?? build(field, typed[key], code);
        if (value === undefined) return [];
        return field.kind === 'group' && field.spread === true
          ? Object.entries(value as object)
          : [[field.as ?? key, value]];
      }),
    );
  };
  const byCode = (at: ByCode, typed: YamlMap) =>
    new Map(
      Object.entries(typed)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([code, one]) => {
          const value = build(at.each, one, code);
          return value === undefined ? [] : [[code, value] as const];
        }),
    );
  return { value: build(node, tree) as Out<N>, figures, problems };
}

function statedFigure({ kind, label = '' }: Scalar, figure: StatedAs, fact: NumberFact, code: string): StatedFigure {
  return {
    name: typeof figure.name === 'function' ? figure.name(code) : figure.name,
    label: figure.label ?? label.replace('{code}', code),
    kind: kind === 'count' ? 'count' : 'amount',
    ...(figure.isTotal === true ? { isTotal: true } : {}),
    fact,
  };
}

type YamlMap = Readonly<Record<string, YamlTree>>;

function isMap(tree: YamlTree): tree is YamlMap {
  return tree !== undefined && !(tree instanceof SourceText) && !Array.isArray(tree);
}

/** The reasons of a group that refer to another one of it (`同`); one that leads nowhere is told, and absent. */
function resolveReferences(fields: Fields, typed: YamlMap, yuan: Money) {
  const reasons = new Map<string, TextFact>();
  const problems: Diagnostic[] = [];
  const stated = Object.keys(fields).filter((key) => typed[key] instanceof SourceText);
  for (const [key, field] of Object.entries(fields)) {
    const own = typed[key];
    const target = field.kind === 'reason' && isMap(own) ? own['同'] : undefined;
    if (field.kind !== 'reason' || !(target instanceof SourceText)) continue;
    const shared = stated.includes(target.text) ? typed[target.text] : undefined;
    const reason = shared instanceof SourceText ? (field.read(shared, yuan) as TextFact | undefined) : undefined;
    if (reason === undefined) problems.push(unknownReference({ position: target.position }, target.text, stated));
    else reasons.set(key, { ...reason, sameAs: target.text });
  }
  return { reasons, problems };
}
