/** The layout counts in twips, PDF in points. */
export function points(twips: number): number {
  return twips / 20;
}
