/** The order of keys: that of the form for terms, ascending for codes. */
import { z } from 'zod';

/** Compares two keys of the map at a path of a schema. Keys that the schema doesn't know come last. */
export function compareKeys(schema: z.ZodType, path: readonly (string | number)[]): (a: string, b: string) => number {
  const order = keysAt(schema, path);
  if (order === undefined) return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const rank = (key: string) => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return (a, b) => rank(a) - rank(b);
}

/** The keys that a map may have, in order; undefined where they are codes. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] | undefined {
  let at = innermost(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = innermost((at.shape as Record<string, z.ZodType>)[String(step)]);
    else if (at instanceof z.ZodArray) at = innermost(at.element as z.ZodType);
    else if (at instanceof z.ZodRecord) at = innermost(at.valueType as z.ZodType);
    else return [];
  }
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  return at instanceof z.ZodRecord ? undefined : [];
}

/** What is typed, without what is made of it. */
function innermost(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return innermost(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe
    ? innermost((schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType)
    : schema;
}
