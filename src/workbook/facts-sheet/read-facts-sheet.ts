/** A sheet of facts (说明要素, 绩效自评 …) → edits of the data files. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactEdit } from '../../model/fact-edit.ts';
import type { SheetCells } from '../../model/sheet-cells.ts';
import { keyOf, notRead, parseKey, typedCode } from './fact-key.ts';
import { catalogue, fileOf } from '../../facts/catalogue/catalogue.ts';
import type { Catalogue } from '../../facts/catalogue/catalogue.ts';
import { isScalar, noneWord, totalKey } from '../../facts/catalogue/fact-node.ts';
import type { FactNode } from '../../facts/catalogue/fact-node.ts';
import { codeIn, labelOf } from '../../facts/catalogue/labels.ts';
import { nodeAt, scalarAt } from '../../facts/catalogue/paths.ts';
import type { FactPath } from '../../facts/catalogue/paths.ts';
import { readValue } from './fact-values.ts';
import { renumberLists } from './renumber-lists.ts';
import { noneAndFilled, repeatedKey, shiftedRow, unknownKey, wrongCode, wrongValue } from './facts-sheet-problems.ts';
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
export function readFactsSheet(file: string, sheet: SheetCells, files = catalogue): ReadFactsSheet | undefined {
  const rows = findRows(sheet);
  if (rows === undefined) return undefined;
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  const placed = rows.flatMap((row): readonly PlacedRow[] => {
    const found = placeRow(row, { file, cell: `${sheet.name}!${row.fillCell}` }, files);
    if (found === undefined) return [];
    if ('code' in found) {
      problems.push(found);
      return [];
    }
    const key = keyOf(found.address);
    if (seen.has(key)) {
      problems.push(repeatedKey(found.place, row.label));
      return [];
    }
    seen.add(key);
    return [found];
  });
  const renumbered = renumberLists(placed);
  const edits = renumbered.rows.flatMap(({ address, node, row, place }): readonly FactEdit[] => {
    const typed = row.typed.trim();
    if (typed === '') return [{ ...address, value: undefined }];
    if (isScalar(node)) {
      const read = readValue(node, address, row.typed);
      if ('edit' in read) return [read.edit];
      problems.push(wrongValue(place, row.label, read.expected, typed));
      return [];
    }
    const filled = placed.find((other) => other.row.typed.trim() !== '' && isBelow(other.address.path, address.path));
    if (typed !== noneWord) problems.push(wrongValue(place, row.label, noneWord, typed));
    else if (filled !== undefined) problems.push(noneAndFilled(place, filled.row.label));
    return [{ ...address, value: noneWord }];
  });
  return { edits, problems: [...problems, ...renumbered.problems] };
}

/** Where a row's fact belongs; undefined for a row that holds none. */
function isBelow(path: FactPath, above: FactPath): boolean {
  return path.length > above.length && above.every((key, index) => key === path[index]);
}

function placeRow(row: ReadRow, place: SheetPlace, files: Catalogue): PlacedRow | Diagnostic | undefined {
  const { key, label, typed } = row;
  if (key === notRead || (key === '' && typed.trim() === '')) return undefined;
  const address = parseKey(key, files);
  if (address === undefined) return unknownKey(place, key);
  const codeTyped = address.path.some((one) => typeof one === 'string' && typedCode.test(one));
  if (codeTyped && label === '' && typed.trim() === '') return undefined;
  const code = label.normalize('NFKC').replace(/\s/g, '');
  if (codeTyped && (!/^\d{7}$/.test(code) || typed.trim() === '')) return wrongCode(place, label);
  const path = address.path.map((one) => (typeof one === 'string' && typedCode.test(one) ? code : one));
  const root = fileOf(files, address.file)?.root;
  const node = root === undefined ? undefined : (scalarAt(root, path) ?? nodeAt(root, path));
  if (root === undefined || node === undefined) return unknownKey(place, key);
  if (isScalar(node) && !codeTyped && !isLabelOf(label, root, path))
    return shiftedRow(
      place,
      labelOf(root, path, () => ''),
      label,
    );
  return { address: { file: address.file, path }, node, row, place };
}

/** Whether a label is the path's; the name of a code may be any. */
function isLabelOf(label: string, root: FactNode, path: FactPath): boolean {
  const code = codeIn(root, path);
  const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const expected = bare(labelOf(root, path, () => ''));
  const actual = bare(label);
  // An earlier workbook calls a stated figure by its parts: the last of them is enough to tell a shifted row.
  if (nodeAt(root, path)?.kind === 'byFigure')
    return actual === expected || actual.includes(bare(String(path.findLast((key) => key !== totalKey))));
  if (code === undefined) return actual === expected;
  const [before = '', after = ''] = expected.split(code);
  return actual.startsWith(before + code) && actual.endsWith(after);
}
