/** The picture of who imports whom among the folders of src, drawn from what the files really import. */
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';

const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders of src (and `main.ts`) and the ones each imports. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The picture as a Mermaid chart; what runs at build time is left out. An arrow that follows from others is not drawn. */
export async function layerPicture(): Promise<string> {
  const arrows = withoutDetours(await readImports());
  const lines = [...arrows].flatMap(([from, targets]) => [...targets].map((to) => `  ${node(from)} --> ${node(to)}`));
  return ['```mermaid', 'flowchart TD', ...lines.toSorted(), '```'].join('\n');
}

/** A file gets a box with its name; a folder is its own name. */
function node(part: string): string {
  return part.endsWith('.ts') ? `${part.slice(0, -'.ts'.length)}["${part}"]` : part;
}

async function readImports(): Promise<Imports> {
  const { output } = await cruise(['src'], {
    baseDir: projectFolder,
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was expected');
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of output.modules) {
    const from = partOf(source);
    if (from === undefined) continue;
    const targets = imports.get(from) ?? new Set();
    imports.set(from, targets);
    for (const { resolved } of dependencies) {
      const to = partOf(resolved);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return imports;
}

/** `model` for src/model/report.ts, `main.ts` for src/main.ts. */
function partOf(path: string): string | undefined {
  const part = /^src\/([^/]+?)(?:\/|$)/.exec(path)?.[1];
  const isFile = part?.includes('.') === true;
  return part === 'build' || (isFile && part !== 'main.ts') ? undefined : part;
}

/** Leaves out an arrow from A to C where a longer way from A to C exists. */
function withoutDetours(imports: Imports): Imports {
  const reaches = (from: string, to: string): boolean =>
    [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const needed = (from: string, to: string) =>
    ![...(imports.get(from) ?? [])].some((next) => next !== to && reaches(next, to));
  return new Map([...imports].map(([from, targets]) => [from, new Set([...targets].filter((to) => needed(from, to)))]));
}
