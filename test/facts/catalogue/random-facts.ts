/** Facts of any shape that a catalogue allows: some of each kind, `无` and blanks among them. */
import fc from 'fast-check';
import { isScalar, noneWord } from '../../../src/facts/catalogue/fact-node.ts';
import type { FactNode, Group, Scalar } from '../../../src/facts/catalogue/fact-node.ts';
import { SourceText } from '../../../src/facts/reading/yaml-tree.ts';
import { exact } from '../../../src/model/money.ts';
import type { TypedFact } from '../../../src/model/fact-edit.ts';
import { decimalText } from '../../support/random/random-ledgers.ts';

type Path = TypedFact['path'];
type Typed = readonly { readonly path: Path; readonly value: string }[];

const texts = fc.constantFrom('减少', '=1+1', '# 注', '甲: 乙', '{甲}', "'引", '12', 'true', '~', '较好完成', '≥200家');
const codes = { functional: ['2010301', '2013299', '2080505'], economic: ['30101', '30215'] } as const;
const nothing = fc.constant<Typed>([]);

/** What is typed for a node; `inEntry`: part of a list's entry, which a sheet wants whole. */
export function randomFacts(node: FactNode, path: Path = [], inEntry = false): fc.Arbitrary<Typed> {
  if (isScalar(node)) return scalarFacts(node, path, inEntry);
  const some = below(node, path, inEntry);
  const stated = node.required === true ? some.filter((facts) => facts.length > 0) : some;
  // Only where a sheet has a row for it, and none of the list or group must be there.
  const mayBeNone =
    node.section !== undefined && node.insteadOf === undefined && node.required !== true && path.length > 0 && !inEntry;
  return mayBeNone
    ? fc.oneof({ weight: 6, arbitrary: stated }, { weight: 1, arbitrary: fc.constant([{ path, value: noneWord }]) })
    : stated;
}

function below(node: Exclude<FactNode, Scalar>, path: Path, inEntry: boolean): fc.Arbitrary<Typed> {
  switch (node.kind) {
    case 'group':
      return groupFacts(node, path, inEntry);
    case 'byCode':
      return all(
        fc
          .subarray([...codes[node.codes]])
          .chain((some) => all(...some.map((code) => randomFacts(node.each, [...path, code], inEntry)))),
      );
    case 'byFigure':
      return fc
        .subarray([['人员经费'], ['收入', '20103', '其他收入'], ['收入总计']])
        .map((names) => names.map((words) => ({ path: [...path, ...words], value: '3.50' })));
    case 'byName':
      return fc
        .subarray(['甲/乙', '满意度'])
        .chain((some) => all(...some.map((name) => randomFacts(node.each, [...path, name], true))));
    case 'list': {
      const entry = randomFacts(node.each, [], true).filter((facts) => facts.length > 0);
      return fc
        .array(entry, { minLength: node.required === true ? 1 : 0, maxLength: 2 })
        .map((entries) =>
          entries.flatMap((facts, index) => facts.map((fact) => ({ ...fact, path: [...path, index, ...fact.path] }))),
        );
    }
  }
}

function groupFacts(node: Group, path: Path, inEntry: boolean): fc.Arbitrary<Typed> {
  const reasons = Object.entries(node.fields).filter(([, field]) => field.kind === 'reason');
  const fields = Object.entries(node.fields).flatMap(([key, field]) => {
    // Of facts that stand for one another, one.
    if (
      field.insteadOf !== undefined &&
      Object.keys(node.fields).indexOf(field.insteadOf) < Object.keys(node.fields).indexOf(key)
    )
      return [];
    if (key === '同') return [];
    const facts = randomFacts(field, [...path, key], inEntry);
    return ['名称', '指标值', '绩效指标'].includes(key) ? [facts.filter((one) => one.length > 0)] : [facts];
  });
  return fc.tuple(all(...fields), fc.boolean()).map(([facts, shares]) => {
    const isOwn = (key: string) =>
      facts.some((fact) => fact.path.length === path.length + 1 && fact.path.at(-1) === key && fact.value !== '');
    const [own] = reasons.find(([key]) => isOwn(key)) ?? [];
    const [other, field] = reasons.find(([key]) => !facts.some((fact) => fact.path.at(-1) === key)) ?? [];
    const mayShare = field !== undefined && isScalar(field) && field.references?.includes(own ?? '') === true;
    return shares && own !== undefined && other !== undefined && mayShare
      ? [...facts, { path: [...path, other, '同'], value: own }]
      : facts;
  });
}

function scalarFacts(node: Scalar, path: Path, inEntry: boolean): fc.Arbitrary<Typed> {
  const stated = valueOf(node).map((value): Typed => [{ path, value }]);
  const blank =
    node.kind === 'choice' || node.kind === 'unit' || inEntry ? stated : fc.constant<Typed>([{ path, value: '' }]);
  if (node.required === true)
    return inEntry ? stated : fc.oneof({ weight: 4, arbitrary: stated }, { weight: 1, arbitrary: blank });
  const isEntry = path.length === 0;
  const none = isEntry ? stated : fc.constant<Typed>([{ path, value: noneWord }]);
  return fc.oneof(
    { weight: 4, arbitrary: stated },
    { weight: 1, arbitrary: none },
    { weight: 1, arbitrary: blank },
    { weight: isEntry ? 0 : 2, arbitrary: nothing },
  );
}

function valueOf({ kind, choices = [], isNumber, read }: Scalar): fc.Arbitrary<string> {
  const position = { file: '', line: 1, column: 1 };
  const fitting = texts.filter((value) => read(new SourceText(value, position), exact(1)) !== undefined);
  const amounts = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => decimalText(cents, 2));
  switch (kind) {
    case 'amount':
      return amounts;
    case 'count':
      return fc.integer({ min: 0, max: 999 }).map(String);
    case 'points':
      return fc.integer({ min: 0, max: 99 }).map(String);
    case 'text':
      return isNumber === true ? fc.oneof(amounts, fc.constant('取自 本年支出合计')) : fitting;
    case 'reason':
      return fitting;
    case 'date':
      return fc.constantFrom('2023-09-20', '2024-02-29');
    case 'choice':
      return fc.constantFrom(...choices);
    case 'unit':
      return fc.constantFrom('万元', '元');
  }
}

function all(...parts: readonly fc.Arbitrary<Typed>[]): fc.Arbitrary<Typed> {
  return fc.tuple(...parts).map((facts) => facts.flat());
}
