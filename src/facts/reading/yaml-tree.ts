import type { SourceText } from './source-text.ts';

/** A tree as YAML holds it: texts with their positions, lists and maps. An empty value is an empty text. */
export type YamlTree = SourceText | readonly YamlTree[] | { readonly [key: string]: YamlTree } | undefined;

export type YamlPath = readonly (string | number)[];
