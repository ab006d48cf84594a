/** fontkit ships no types; whoever takes a font from it says which part of it is meant. */
declare module 'fontkit' {
  /** Opens a font file, or one font of a collection; null where the collection has none of that name. */
  export function create(bytes: Uint8Array, postScriptName?: string): unknown;
}
