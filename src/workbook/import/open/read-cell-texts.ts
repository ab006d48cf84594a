import { lookAlikesRead, unprintableCharacter } from '../../../facts/reading/text-problems.ts';
import { unprintableIn } from '../../../facts/reading/text-limits.ts';
import { readLookAlikes } from '../../../facts/reading/typed-text.ts';
import type { TypedText } from '../../../facts/reading/typed-text.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { CellContent, ImportedSheet } from '../../../model/sheet-cells.ts';
import type { SourcePosition } from '../../../model/source-position.ts';
import { inWorkbook } from '../import-problems.ts';

/** Texts of cells as those of data files are read: look-alikes mended with a hint, what can't be printed refused. */
export function readCellTexts(
  file: string,
  sheets: readonly ImportedSheet[],
): { readonly sheets: readonly ImportedSheet[]; readonly problems: readonly Diagnostic[] } {
  const mended: { readonly position: SourcePosition; readonly pair: TypedText['mended'][number] }[] = [];
  const problems: Diagnostic[] = [];
  const readCell = (sheet: string, cell: CellContent): CellContent => {
    if (cell === undefined) return undefined;
    const position = inWorkbook(file, `${sheet}!${cell.address}`);
    const { text, mended: pairs } = readLookAlikes(cell.text);
    for (const pair of pairs) mended.push({ position, pair });
    const stray = unprintableIn(text.replace(lineEnds, '\n'));
    if (stray !== undefined) problems.push({ ...unprintableCharacter({ position }, stray), hint: cellHint });
    return pairs.length === 0 ? cell : { ...cell, text };
  };
  const read = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => readCell(sheet.name, cell))),
  }));
  const [first] = mended;
  const hints =
    first === undefined
      ? []
      : [
          lookAlikesRead(
            first,
            mended.map(({ pair }) => pair),
          ),
        ];
  return { sheets: read, problems: [...problems, ...hints] };
}

/** What breaks a line in a cell, in Excel or pasted from Word. */
const lineEnds = /[\r\v\f]/g;

const cellHint = '请在工作簿的这一格里删去这个字符，重新输入原来的字，保存后再导入。';
