/** The approved figures of a year, as its import kept them. */
import type { NumberFact } from '../../model/accounts.ts';
import { parseAddress } from '../../model/cell-address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseFigureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import { exact } from '../../model/money.ts';
import type { DataFolder } from '../reading/data-folder.ts';
import type { Attempt } from '../reading/read-file.ts';
import { approvedChanged, approvedWorkbookGone } from '../reading/reading-problems.ts';
import { approvedFile, approvedFolder, approvedSchema, fingerprint, largestApprovedBytes } from './approved-file.ts';
import type { ApprovedTable } from './approved-file.ts';

type Approved = ReadonlyMap<FigureName, NumberFact>;

/**
 * In yuan, by figure; each at its cell of the workbook. A figure that stands in several tables has the cell of the first.
 * Nothing, and no problem, where the year was not imported.
 */
export function readApproved(folder: DataFolder, year: number): Attempt<Approved> {
  const path = `${String(year)}/${approvedFile}`;
  if (!folder.hasFile(path)) return { value: new Map(), problems: [] };
  const read = folder.readText(path, largestApprovedBytes);
  if ('problem' in read) return { value: undefined, problems: [read.problem] };
  const parsed = approvedSchema.safeParse(parseJson(read.text));
  const isKnown = (spelled: string) => parseFigureName(spelled) !== undefined;
  // A name that this version does not know would be a figure that is lost.
  const isWhole =
    parsed.success &&
    parsed.data.校验 === fingerprint(parsed.data.表) &&
    parsed.data.表.every(({ 格: cells }) => cells.every(([, spelled]) => isKnown(spelled)));
  if (!isWhole) return { value: undefined, problems: [approvedChanged(path)] };
  return {
    value: new Map(parsed.data.表.toReversed().flatMap(factsOf)),
    problems: parsed.data.工作簿.flatMap(({ 文件: file, sha256 }) => findChange(folder, year, file, sha256)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function factsOf({ 文件: file, 工作表: sheet, 金额单位: unit, 格: cells }: ApprovedTable): [FigureName, NumberFact][] {
  const yuan = exact(unit === '元' ? 1 : 10_000);
  return cells.toReversed().flatMap(([address, spelled, amount]): [FigureName, NumberFact][] => {
    const name = parseFigureName(spelled);
    const { row, column } = parseAddress(address);
    const position = { file, line: row + 1, column: column + 1, cell: `${sheet}!${address}` };
    return name === undefined ? [] : [[name, { value: exact(amount).times(yuan), position }]];
  });
}

/** The copy of the workbook proves where the figures are from. */
function findChange(folder: DataFolder, year: number, file: string, sha256: string): readonly Diagnostic[] {
  const path = `${String(year)}/${approvedFolder}/${file}`;
  return folder.sha256Of(path) === sha256 ? [] : [approvedWorkbookGone(path, folder.hasFile(path))];
}
