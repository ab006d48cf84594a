/**
 * The sheet of paper: all lengths in twips (1/20 pt), after GB/T 9704-2012 (天头 37 mm, 订口 28 mm, 版心 156 × 225 mm),
 * with side margins that let 28 characters of 16 pt stand on a line.
 */
import type { Orientation } from '../model/report.ts';

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const portrait: PageGeometry = { width: 11906, height: 16838, top: 2098, right: 1371, bottom: 1984, left: 1574 };

/**
 * A landscape page is the portrait sheet turned: its head stands at the sheet's left edge, on odd and even pages
 * alike (GB/T 9704: 单页码表头在订口一边，双页码表头在切口一边), so each margin stays on its physical edge.
 */
const landscape: PageGeometry = {
  width: portrait.height,
  height: portrait.width,
  top: portrait.left,
  right: portrait.top,
  bottom: portrait.right,
  left: portrait.bottom,
};

export const pageGeometry: Readonly<Record<Orientation, PageGeometry>> = { portrait, landscape };

/** Distance of the page number's line box from the foot of the portrait sheet, in twips. */
export const pageNumberFromFoot = 1304;

/** Width of the text area in twips. */
export function textWidth(orientation: Orientation): number {
  const page = pageGeometry[orientation];
  return page.width - page.left - page.right;
}

/** Height of the text area in twips. */
export function textHeight(orientation: Orientation): number {
  const page = pageGeometry[orientation];
  return page.height - page.top - page.bottom;
}

/** The layout counts in twips, PDF in points. */
export function points(twips: number): number {
  return twips / 20;
}
