/** A worksheet's XML before it is parsed: surplus rows cut, formulas without a value marked. */

/** The value that stands for a missing one: no text of a file can be a noncharacter. */
export const uncomputedMark = '\uFDD0';

/** Keeps the first `rows` rows of a worksheet; a row that tells of it stands for those with values that were cut. */
export function trimSheetXml(xml: string, rows: number): string {
  const { kept, cut, end } = cutRows(xml, rows);
  const surplus = `<row r="${String(rows + 1)}"><c r="A${String(rows + 1)}" t="str"><v>${uncomputedMark}</v></c></row>`;
  return markUncomputed(kept) + (/<(?:\w+:)?(?:v|is)>/.test(cut) ? surplus : '') + end;
}

/** Rows are numbered; one without a number follows the one before it. */
function cutRows(xml: string, rows: number): { readonly kept: string; readonly cut: string; readonly end: string } {
  const end = xml.search(/<\/(?:\w+:)?sheetData>/);
  if (end < 0) return { kept: xml, cut: '', end: '' };
  const rowStart = /<(?:\w+:)?row\b([^<>]*)>/g;
  let number = 0;
  for (let match = rowStart.exec(xml); match !== null && match.index < end; match = rowStart.exec(xml)) {
    const stated = /\br\s*=\s*["'](\d+)["']/.exec(match[1] ?? '')?.[1];
    number = stated === undefined ? number + 1 : Number.parseInt(stated, 10);
    if (number > rows)
      return { kept: xml.slice(0, match.index), cut: xml.slice(match.index, end), end: xml.slice(end) };
  }
  return { kept: xml, cut: '', end: '' };
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
