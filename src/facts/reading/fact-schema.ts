/** The zod schema of facts: what a file is checked with, and what editors complete it by. */
import { z } from 'zod';
import { isScalar } from '../catalogue/fact-node.ts';
import type { ByFigure, FactNode, Group, Scalar } from '../catalogue/fact-node.ts';
import { exact } from '../../model/money.ts';
import { namedAmounts } from './named-amounts.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/** What a schema's custom issue tells `diagnose`. */
export interface FieldProblem {
  readonly kind: 'not-an-amount' | 'wrong-type' | 'not-a-figure' | 'stated-twice';
  readonly expected: string;
  readonly choices?: readonly string[];
}

const known = new WeakMap<FactNode, z.ZodType>();

/** The schema of what stands in a file for a node, `无` aside. */
export function schemaOf(node: FactNode): z.ZodType {
  const schema = known.get(node) ?? makeSchema(node);
  known.set(node, schema);
  return schema;
}

function makeSchema(node: FactNode): z.ZodType {
  switch (node.kind) {
    case 'group':
      return groupSchema(node);
    case 'byCode':
    case 'byName':
      return described(z.record(z.string(), schemaOf(node.each).optional()), node);
    case 'byFigure':
      return described(figuresSchema(node), node);
    case 'list':
      return described(
        node.required === true ? z.array(schemaOf(node.each)).min(1) : z.array(schemaOf(node.each)),
        node,
      );
    case 'reason':
      if (node.references?.length === 0) return scalarSchema(node);
      return z.union([
        scalarSchema(node),
        z.strictObject({ 同: scalarSchema({ ...node, kind: 'text', label: '与哪一处相同', isWord: true }) }),
      ]);
    case 'amount':
    case 'count':
    case 'points':
    case 'text':
    case 'date':
    case 'choice':
    case 'unit':
      return scalarSchema(node);
  }
}

/** How a figure is named, for messages. */
const figureWords = '数的名称，如“支出/一般公共预算/2010301”“年末结转/政府性基金”；也可以一级一级写，合计写“合计”';

function figuresSchema({ each }: ByFigure): z.ZodType {
  const isTree = (stated: unknown) =>
    typeof stated === 'object' && !Array.isArray(stated) && !(stated instanceof SourceText);
  const params = { kind: 'wrong-type', expected: figureWords } satisfies FieldProblem;
  return z.custom<YamlTree>(isTree, { params }).superRefine((stated, context) => {
    const seen = new Set<string>();
    for (const { path, name, typed } of namedAmounts(stated)) {
      const refuse = (kind: FieldProblem['kind'], expected: string) => {
        context.addIssue({ code: 'custom', path: [...path], params: { kind, expected } satisfies FieldProblem });
      };
      if (name === undefined) refuse('not-a-figure', figureWords);
      else if (seen.has(name)) refuse('stated-twice', '同一个数只写一次');
      else if (each.read(typed, exact(1)) === undefined) refuse('not-an-amount', each.expected);
      seen.add(name ?? '');
    }
  });
}

function groupSchema(node: Group): z.ZodType {
  const fields = Object.entries(node.fields).map(([key, field]) => {
    const schema = schemaOf(field);
    return [key, field.required === true ? schema : schema.optional()] as const;
  });
  const { check } = node;
  const schema = z.strictObject(Object.fromEntries(fields));
  if (check === undefined) return described(schema, node);
  return described(
    schema.superRefine((typed, context) => {
      for (const { key, expected } of check((one) => typed[one] !== undefined))
        context.addIssue({
          code: 'custom',
          path: [key],
          params: { kind: 'wrong-type', expected } satisfies FieldProblem,
        });
    }),
    node,
  );
}

/** What a message calls a text that was asked for. */
export const textExpected = '文字';

function scalarSchema(node: Scalar): z.ZodType {
  const { expected, choices, isNumber, kind } = node;
  const problem =
    isNumber === true || kind === 'amount' || kind === 'count' || kind === 'points' ? 'not-an-amount' : 'wrong-type';
  const params = { kind: problem, expected, ...(choices === undefined ? {} : { choices }) } satisfies FieldProblem;
  const schema = z
    .custom<SourceText>((value) => value instanceof SourceText, { params: { kind: 'wrong-type', expected } })
    .superRefine((typed, context) => {
      // What YAML takes for a comment behind a text may be words of it.
      const mayBeCut = (kind === 'text' || kind === 'reason') && isNumber !== true && node.isWord !== true;
      if (mayBeCut && typed.comment !== undefined)
        context.addIssue({ code: 'custom', params: { kind: 'wrong-type', expected: textExpected } });
      else if (node.read(typed, exact(1)) === undefined) context.addIssue({ code: 'custom', params });
    });
  return described(schema, node);
}

/** Editors show what is meant, and complete the words that may stand there. */
function described(schema: z.ZodType, node: FactNode): z.ZodType {
  const { label, note } = node;
  const said = [
    label?.replaceAll(/\{(code|place)\}/g, '…'),
    note,
    isScalar(node) && node.kind !== 'unit' && node.expected !== '文字' ? node.expected : undefined,
  ];
  const description = said.filter((part) => part !== undefined && part !== '').join('；');
  const choices = isScalar(node) ? node.choices : undefined;
  return schema.meta({
    ...(description === '' ? {} : { description }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(node.required === true ? {} : { orNone: true }),
  });
}
