/**
 * Templates that are compiled already, by their text. The sources have none; a bundle has those of all editions as they
 * were when it was built (`src/build/bundle/precompile-prose.ts` puts them here). One edited since is compiled when it is used.
 */
export const precompiledProse: ReadonlyMap<string, object> = new Map();
