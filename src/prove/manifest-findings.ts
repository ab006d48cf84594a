/** Whether files and data are still those that the manifest names, and files have the pages that it says. */
import type { HashedPath, ProofBasis } from './proof-basis.ts';
import type { Finding } from './proof.ts';

export interface ReadFile extends HashedPath {
  /** undefined when the file can't be read. */
  readonly pages: number | undefined;
}

export function manifestFindings(
  { manifest, data, otherFiles = [] }: ProofBasis,
  files: readonly ReadFile[],
): readonly Finding[] {
  if (manifest === undefined) return [];
  return [
    ...changes('文件', manifest.files, [...files, ...otherFiles]),
    ...changes('数据', manifest.data, data),
    ...files.flatMap(({ path, pages }) => {
      const stated = manifest.files.find((file) => file.path === path)?.pages;
      if (stated === undefined || pages === undefined) return [];
      return difference(`文件 ${path}`, `${String(stated)}页`, `${String(pages)}页`);
    }),
  ];
}

function changes(kind: string, stated: readonly HashedPath[], actual: readonly HashedPath[]): readonly Finding[] {
  const paths = [...new Set([...stated, ...actual].map(({ path }) => path))].toSorted();
  const hashIn = (files: readonly HashedPath[], path: string) =>
    files.find((file) => file.path === path)?.sha256 ?? '没有这个文件';
  return paths.flatMap((path) => difference(`${kind} ${path}`, hashIn(stated, path), hashIn(actual, path)));
}

function difference(place: string, expected: string, actual: string): readonly Finding[] {
  return expected === actual ? [] : [{ subject: '报告', check: '清单', place, expected, actual }];
}
