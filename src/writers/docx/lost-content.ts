/** What of the report the template has no place for. */
import { isPlaceProperty, scopesOf, type TemplateScope, type TemplateValue } from './template-data.ts';

/** A template's tags as docxtemplater lists them: by name, each with the tags inside it. */
export interface TagTree {
  readonly [tag: string]: TagTree;
}

/** Paths (outermost tag first) of values that would print something, and whose tag the template lacks. */
export function lostContent(data: TemplateScope, tags: TagTree): readonly (readonly string[])[] {
  const lost = Object.entries(data).flatMap(([tag, value]): readonly (readonly string[])[] => {
    const inner = tags[tag];
    if (inner === undefined) return hasContent(value) ? [[tag]] : [];
    return scopesOf(value).flatMap((scope) => lostContent(scope, inner).map((path) => [tag, ...path]));
  });
  return [...new Map(lost.map((path) => [path.join('/'), path])).values()];
}

function hasContent(value: TemplateValue): boolean {
  if (value === false) return false;
  if (typeof value === 'string') return value !== '';
  if (isPlaceProperty(value)) return value.property !== 'newPage' || value.begins;
  return scopesOf(value).some((scope) => Object.values(scope).some(hasContent));
}
