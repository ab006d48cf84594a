/** The words that somebody stated: numbers in them are facts of their own, whatever figure a form makes of others. */
export interface StatedWords {
  readonly texts: readonly string[];
  /** Codes of the classification that the document may print. */
  readonly codes: ReadonlySet<string>;
}

/** Every text that facts hold: names, duties, reasons, indicators, an evaluation report. */
export function textsIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return [facts];
  if (facts instanceof Map) return [...facts.values()].flatMap(textsIn);
  if (Array.isArray(facts)) return facts.flatMap(textsIn);
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(textsIn) : [];
}
