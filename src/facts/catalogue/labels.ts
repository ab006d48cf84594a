/** What the fact at a path is called. */
import type { FactNode } from './fact-node.ts';
import { nodeAt, scalarAt } from './paths.ts';
import type { FactPath } from './paths.ts';

/** The code in a path, if a map by codes stands above. */
export function codeIn(root: FactNode, path: FactPath): string | undefined {
  const at = path.findIndex((_, index) => nodeAt(root, path.slice(0, index))?.kind === 'byCode');
  const code = path[at];
  return typeof code === 'string' ? code : undefined;
}

/**
 * The label of the catalogue, or the keys with the places in lists behind them: `一级指标1 二级指标2 名称`.
 * @param nameOf what a code is called
 */
export function labelOf(root: FactNode, path: FactPath, nameOf: (code: string) => string): string {
  const label = (scalarAt(root, path) ?? nodeAt(root, path))?.label;
  if (label === undefined)
    return path
      .map((key) => (typeof key === 'number' ? String(key + 1) : ` ${key}`))
      .join('')
      .trim();
  const code = codeIn(root, path);
  const number = path.findLast((key) => typeof key === 'number');
  return label
    .replace('{code}', code === undefined ? '' : [code, nameOf(code)].filter((part) => part !== '').join(' '))
    .replace('{place}', number === undefined ? '' : String(number + 1))
    .trim();
}
