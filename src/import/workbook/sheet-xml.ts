/** A worksheet's XML before it is parsed: surplus rows cut, formulas without a value marked. */

/** The value that stands for a missing one: no text of a file can be a noncharacter. */
export const uncomputedMark = '\uFDD0';

export interface TrimmedSheet {
  readonly xml: string;
  /** Whether rows with values were cut. */
  readonly lostValues: boolean;
}

/** Keeps the first `rows` rows of a worksheet. */
export function trimSheetXml(xml: string, rows: number): TrimmedSheet {
  const { kept, cut } = cutRows(xml, rows);
  return { xml: markUncomputed(kept), lostValues: /<(?:\w+:)?(?:v|is)>/.test(cut) };
}

function cutRows(xml: string, rows: number): { readonly kept: string; readonly cut: string } {
  const end = xml.search(/<\/(?:\w+:)?sheetData>/);
  if (end < 0) return { kept: xml, cut: '' };
  const rowEnd = /<\/(?:\w+:)?row>|<(?:\w+:)?row\b[^<>]*\/>/g;
  let seen = 0;
  for (let match = rowEnd.exec(xml); match !== null && match.index < end; match = rowEnd.exec(xml)) {
    seen += 1;
    const next = match.index + match[0].length;
    if (seen === rows) return { kept: xml.slice(0, next) + xml.slice(end), cut: xml.slice(next, end) };
  }
  return { kept: xml, cut: '' };
}

/** Gives formulas whose value was never computed a value of their own: the parser would take them for zero. */
function markUncomputed(xml: string): string {
  return xml
    .split(/(?=<(?:\w+:)?c[ >])/)
    .map((piece) => {
      const formulaEnd = /<\/(\w+:)?f>|<(\w+:)?f\b[^<>]*\/>/.exec(piece);
      if (formulaEnd === null || /<(?:\w+:)?v>[^<]/.test(piece) || /^<[^>]*\bt="str"/.test(piece)) return piece;
      const prefix = formulaEnd[1] ?? formulaEnd[2] ?? '';
      const at = formulaEnd.index + formulaEnd[0].length;
      const marked = `${piece.slice(0, at)}<${prefix}v>${uncomputedMark}</${prefix}v>${piece.slice(at).replace(/<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>/, '')}`;
      return marked.replace(/^<(?:\w+:)?c[^>]*/, (tag) => `${tag.replace(/ t="[^"]*"/, '')} t="str"`);
    })
    .join('');
}
