/** The glossary of an edition: a list of terms with their meanings. */
import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { AssetProblem } from '../model/foreseen-problem.ts';
import { parseFigureName } from '../model/figure-name.ts';
import type { FigureName } from '../model/figure-name.ts';

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
  /** The figure of which the term speaks: without an amount it isn't explained. Absent: always explained. */
  readonly figure?: FigureName;
}

const text = z.string().min(1);
const figureName = text.transform((name, context) => {
  const known = parseFigureName(name);
  if (known === undefined) context.addIssue(`没有“${name}”这个数`);
  return known;
});
const glossarySchema = z.array(z.strictObject({ 名词: text, 释义: text, 有数时: figureName.optional() }));

/**
 * The entries in their order.
 * @param path of the file, for messages
 * @throws AssetProblem that names the line of the first mistake
 */
export function readGlossary(yaml: string, path: string): readonly GlossaryEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const refuse = (offset: number, what: string): never => {
    throw new AssetProblem(`名词解释 ${path} 第 ${String(lines.linePos(offset).line)} 行：${what}`);
  };
  const [malformed] = document.errors;
  if (malformed !== undefined) return refuse(malformed.pos[0], '写法有误，请检查冒号、缩进和引号');
  const parsed = glossarySchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data.map(toEntry);
  const [issue] = parsed.error.issues;
  const entry = document.getIn((issue?.path ?? []).slice(0, 1), true);
  const node = document.getIn(issue?.path ?? [], true);
  const at = [node, entry].find(isNode)?.range?.[0] ?? 0;
  return refuse(at, issue?.code === 'custom' ? issue.message : '每一条要有“名词”和“释义”，可有“有数时”，没有别的项目');
}

function toEntry({
  名词: term,
  释义: meaning,
  有数时: figure,
}: z.output<typeof glossarySchema>[number]): GlossaryEntry {
  return figure === undefined ? { term, meaning } : { term, meaning, figure };
}
