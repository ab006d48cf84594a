import type { FigureName } from '../../model/figure-name.ts';
import { figureIn } from '../catalogue/paths.ts';
import { SourceText } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/** An amount of a tree whose keys name its figure, whole or a part a level. */
export interface NamedAmount {
  readonly path: readonly string[];
  /** Undefined where the keys name none. */
  readonly name: FigureName | undefined;
  readonly typed: SourceText;
}

export function namedAmounts(tree: YamlTree, path: readonly string[] = []): readonly NamedAmount[] {
  if (tree instanceof SourceText) return [{ path, name: figureIn(path), typed: tree }];
  return Object.entries(tree ?? {}).flatMap(([key, below]) => namedAmounts(below, [...path, key]));
}
