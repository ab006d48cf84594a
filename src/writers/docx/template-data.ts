/** What the Word template is given: finished text, yes or no, and properties of the place where a tag stands. */
import type { PlaceProperty } from './place-property.ts';

export type TemplateValue = string | PlaceProperty | TemplateScope | readonly TemplateScope[] | false;

/** Values by tag. A tag finds its value in its own scope only, never in the one around it. */
export interface TemplateScope {
  readonly [tag: string]: TemplateValue;
}

/** Narrows to a loop's items; a scope of its own counts as one item, `false` as none. */
export function scopesOf(value: TemplateValue): readonly TemplateScope[] {
  if (value === false || typeof value === 'string' || isPlaceProperty(value)) return [];
  return isScopeList(value) ? value : [value];
}

export function isPlaceProperty(value: TemplateValue): value is PlaceProperty {
  return typeof value === 'object' && 'property' in value;
}

function isScopeList(value: TemplateScope | readonly TemplateScope[]): value is readonly TemplateScope[] {
  return Array.isArray(value);
}

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
