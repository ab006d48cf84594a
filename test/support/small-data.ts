/** The data files of a small unit that breaks no rule (test/fixtures/small-unit). A test changes what it is about. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/fixtures/small-unit';

const factFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Items that the form has no line for. */
const offForm = '230,转移性支出,general\n23002,一般性转移支付,general\n2300201,体制补助支出,general\n';

const lists = [
  ['functional.csv', offForm],
  ['economic.csv', ''],
].map(([name = '', more = '']) => {
  const path = `classification/2022/${name}`;
  return [path, readFileSync(`data/${path}`, 'utf8') + more] as const;
});

/** Texts by path inside the data folder, targets included. */
export const smallDataWithTargets: ReadonlyMap<string, string> = new Map([...factFiles, ...lists]);

/** The same for a unit that has no targets. */
export const smallData: ReadonlyMap<string, string> = new Map(
  [...smallDataWithTargets].filter(([path]) => !path.endsWith('targets.yaml')),
);

/** A passage of a file, and what stands there instead; or a whole file that is new. */
export type Change = readonly [file: string, passage: string, instead: string] | readonly [file: string, text: string];

/** The small unit's files with changes; fails when a passage isn't there exactly once. */
export function changedData(changes: readonly Change[]): ReadonlyMap<string, string> {
  const files = new Map(smallData);
  for (const [file, passage, instead] of changes) {
    if (instead === undefined) {
      files.set(file, passage);
      continue;
    }
    const pieces = (files.get(file) ?? '').split(passage);
    if (pieces.length !== 2) throw new Error(`“${passage}” stands ${String(pieces.length - 1)} times in ${file}`);
    files.set(file, pieces.join(instead));
  }
  return files;
}
