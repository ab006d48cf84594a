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
