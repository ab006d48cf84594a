/** Bytes from elsewhere → sheets. Nothing of a file is parsed before its kind and size are known. */
import * as cptable from '@e965/xlsx/dist/cpexcel.full.mjs';
import { CFB, read, set_cptable } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  damagedWorkbook,
  encryptedWorkbook,
  externalLinksIgnored,
  macrosIgnored,
  notAWorkbook,
  oversizedWorkbook,
  surplusRows,
  unreadableSheet,
} from '../import-problems.ts';
import { containerNames, containerOf } from './container.ts';
import type { ImportedSheet } from '../../../model/sheet-cells.ts';
import { limits } from './limits.ts';
import { readCellTexts } from './read-cell-texts.ts';
import { repackWorkbook } from './repack-workbook.ts';
import { toImportedSheet } from './to-imported-sheet.ts';

export interface OpenedWorkbook {
  /** None when a problem is an error. */
  readonly sheets: readonly ImportedSheet[];
  readonly problems: readonly Diagnostic[];
}

// Excel 5.0 and 95 wrote Chinese in the code page of their country.
set_cptable(cptable);

/**
 * Reads the sheets of an .xlsx or .xls file, hidden ones too. Never throws: what is wrong with the file is a diagnostic.
 * How long it takes, and how much memory, is for who calls it to bound: no look at a file tells what its parser makes of it.
 */
export function openWorkbook(file: string, bytes: Uint8Array): OpenedWorkbook {
  const failed = (...problems: readonly Diagnostic[]): OpenedWorkbook => ({ sheets: [], problems });
  if (bytes.length > limits.fileBytes)
    return failed(
      oversizedWorkbook(
        file,
        `不超过 ${String(limits.fileBytes / 1024 / 1024)} MB`,
        `${String(Math.ceil(bytes.length / 1024 / 1024))} MB`,
      ),
    );
  const container = containerOf(bytes);
  switch (container) {
    case 'zip': {
      const { bytes: checked, problems } = repackWorkbook(file, bytes);
      return checked === undefined ? failed(...problems) : parse(file, checked, problems);
    }
    case 'compound': {
      const found = inspectCompound(file, bytes);
      return found.some(({ severity }) => severity === 'error') ? failed(...found) : parse(file, bytes, found);
    }
    case 'pdf':
    case 'markup':
    case 'text':
    case 'empty':
    case 'unknown':
      return failed(notAWorkbook(file, containerNames[container]));
  }
}

/** What the streams of an Excel 97–2003 file tell before it is parsed. */
function inspectCompound(file: string, bytes: Uint8Array): readonly Diagnostic[] {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call
    const { FullPaths } = CFB.read(bytes, { type: 'buffer' }) as { readonly FullPaths: readonly string[] };
    const has = (pattern: RegExp) => FullPaths.some((path) => pattern.test(path));
    if (has(/\/EncryptedPackage$/i)) return [encryptedWorkbook(file)];
    if (!has(/\/(Workbook|Book)$/i)) return [notAWorkbook(file, has(/\/WordDocument$/i) ? 'Word 文档' : '别的文件')];
    return has(/\/(_VBA_PROJECT_CUR|Macros)(\/|$)/i) ? [macrosIgnored(file)] : [];
  } catch {
    return [damagedWorkbook(file, '文件结构读不出来（可能没有下载或复制完整）')];
  }
}

function parse(file: string, bytes: Uint8Array, found: readonly Diagnostic[]): OpenedWorkbook {
  let book: WorkBook;
  try {
    book = withoutTalk(() =>
      read(bytes, {
        type: 'buffer',
        dense: true,
        cellHTML: false,
        cellText: false,
        cellStyles: true,
      }),
    );
  } catch (cause) {
    const locked = /password/i.test(cause instanceof Error ? cause.message : '');
    return { sheets: [], problems: [locked ? encryptedWorkbook(file) : damagedWorkbook(file, '内容读不出来')] };
  }
  if (book.SheetNames.length > limits.sheets)
    return {
      sheets: [],
      problems: [
        oversizedWorkbook(
          file,
          `不超过 ${String(limits.sheets)} 张工作表`,
          `${String(book.SheetNames.length)} 张工作表`,
        ),
      ],
    };
  const sheets = book.SheetNames.map((name, index) => toImportedSheet(book, name, index));
  const linked = found.every(({ code }) => code !== 'IMPORT-EXTERNAL-LINKS') ? findLinked(sheets) : undefined;
  const readable = readCellTexts(
    file,
    sheets.map(({ sheet }) => sheet),
  );
  return {
    sheets: readable.sheets,
    problems: [
      ...found,
      ...readable.problems,
      ...(linked === undefined ? [] : [externalLinksIgnored(file, linked)]),
      ...book.SheetNames.filter((name) => book.Sheets[name] === undefined).map((name) => unreadableSheet(file, name)),
      ...sheets.flatMap(({ sheet, cut }) => (cut ? [surplusRows(file, sheet.name, limits.rows)] : [])),
    ],
  };
}

/** The library tells the console of records that it does not know; users are told by diagnostics. */
function withoutTalk<T>(act: () => T): T {
  /* eslint-disable no-console */
  const { error } = console;
  console.error = () => undefined;
  try {
    return act();
  } finally {
    console.error = error;
  }
  /* eslint-enable no-console */
}

/** A formula that takes its value from another file, as an example. */
function findLinked(sheets: readonly { readonly sheet: ImportedSheet }[]): string | undefined {
  for (const { sheet } of sheets) {
    for (const cell of sheet.rows.flat()) {
      if (cell?.formula !== undefined && /\[[^\]]+\][^!]*!/.test(cell.formula))
        return `${sheet.name}!${cell.address} 的公式 =${cell.formula.slice(0, 60)}`;
    }
  }
  return undefined;
}
