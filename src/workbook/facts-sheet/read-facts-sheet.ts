/** The sheet 说明要素 → edits of the data files. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactEdit } from '../../model/fact-edit.ts';
import type { SheetCells } from '../../model/sheet-cells.ts';
import { keyOf, notRead, parseKey, typedCode } from './fact-key.ts';
import { codeIn, labelOf } from './fact-pattern.ts';
import type { FactPath, FactPattern } from './fact-pattern.ts';
import { patternOf } from './fact-patterns.ts';
import { readValue } from './fact-values.ts';
import { renumberLists } from './renumber-lists.ts';
import { repeatedKey, shiftedRow, unknownKey, wrongCode, wrongValue } from './facts-sheet-problems.ts';
import type { SheetPlace } from './facts-sheet-problems.ts';
import { findRows } from './sheet-rows.ts';
import type { PlacedRow, ReadRow } from './sheet-rows.ts';

export interface ReadFactsSheet {
  /** Every fact of the sheet; what is left blank is absent. */
  readonly edits: readonly FactEdit[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads the sheet back.
 * @param file name of the workbook, for diagnostics
 * @returns undefined for a sheet that is another one
 */
export function readFactsSheet(file: string, sheet: SheetCells): ReadFactsSheet | undefined {
  const rows = findRows(sheet);
  if (rows === undefined) return undefined;
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  const placed = rows.flatMap((row): readonly PlacedRow[] => {
    const found = placeRow(row, { file, cell: `${sheet.name}!${row.fillCell}` });
    if (found === undefined) return [];
    if ('code' in found) {
      problems.push(found);
      return [];
    }
    const key = keyOf({ file: found.pattern.file, path: found.path });
    if (seen.has(key)) {
      problems.push(repeatedKey(found.place, row.label));
      return [];
    }
    seen.add(key);
    return [found];
  });
  const renumbered = renumberLists(placed);
  const edits = renumbered.rows.flatMap(({ pattern, path, row, place }): readonly FactEdit[] => {
    if (row.typed.trim() === '') return [{ file: pattern.file, path, value: undefined }];
    const read = readValue(pattern, path, row.typed);
    if ('edit' in read) return [read.edit];
    problems.push(wrongValue(place, row.label, read.expected, row.typed.trim()));
    return [];
  });
  return { edits, problems: [...problems, ...renumbered.problems] };
}

/** Where a row's fact belongs; undefined for a row that holds none. */
function placeRow(row: ReadRow, place: SheetPlace): PlacedRow | Diagnostic | undefined {
  const { key, label, typed } = row;
  if (key === notRead || (key === '' && typed.trim() === '')) return undefined;
  const address = parseKey(key);
  if (address === undefined) return unknownKey(place, key);
  const codeTyped = address.path.some((one) => typeof one === 'string' && typedCode.test(one));
  if (codeTyped && label === '' && typed.trim() === '') return undefined;
  const code = label.normalize('NFKC').replace(/\s/g, '');
  if (codeTyped && (!/^\d{7}$/.test(code) || typed.trim() === '')) return wrongCode(place, label);
  const path = address.path.map((one) => (typeof one === 'string' && typedCode.test(one) ? code : one));
  const pattern = patternOf({ file: address.file, path });
  if (pattern === undefined) return unknownKey(place, key);
  if (!codeTyped && !isLabelOf(label, pattern, path))
    return shiftedRow(
      place,
      labelOf(pattern, path, () => ''),
      label,
    );
  return { pattern, path, row, place };
}

/** Whether a label is the path's; the name of a code may be any. */
function isLabelOf(label: string, pattern: FactPattern, path: FactPath): boolean {
  const code = codeIn(pattern, path);
  const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const expected = bare(labelOf(pattern, path, () => ''));
  const actual = bare(label);
  if (code === undefined) return actual === expected;
  const [before = '', after = ''] = expected.split(code);
  return actual.startsWith(before + code) && actual.endsWith(after);
}
