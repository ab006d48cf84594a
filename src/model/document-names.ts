/** The documents that the program writes, and the names of their files. */

export const documentIds = ['final-accounts', 'performance-targets'] as const;
export type DocumentId = (typeof documentIds)[number];

/** The formats of every document. */
export const outputFormats = ['pdf', 'docx'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What the name of a draft ends in. */
export const draftMark = '（草稿）';

interface DocumentFile {
  /** File name without extension. */
  readonly name: (year: number, unitName: string) => string;
  /** Every name that such a file can have, whatever the unit. */
  readonly pattern: RegExp;
}

export const documentFiles: Readonly<Record<DocumentId, DocumentFile>> = {
  'final-accounts': {
    name: (year, unitName) => fileNameOf(`${String(year)}年度${unitName}部门决算`),
    pattern: /^\d{4}年度.*部门决算(（草稿）)?(（印刷版）)?\.(pdf|docx)$/,
  },
  'performance-targets': {
    name: (year) => `${String(year)}年部门整体支出绩效目标表`,
    pattern: /^\d{4}年部门整体支出绩效目标表(（草稿）)?(（印刷版）)?\.(pdf|docx)$/,
  },
};

/** The workbook in which the tables can be followed and the other facts filled in; no published document. */
export const workbookFile: DocumentFile = {
  name: (year, unitName) => fileNameOf(`${String(year)}年度${unitName}决算公开核对表`),
  pattern: /^\d{4}年度.*决算公开核对表\.xlsx$/,
};

/** A name that every file system takes. */
function fileNameOf(title: string): string {
  return title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').replace(/[. ]+$/, '');
}

/** What stands beside the documents of a year: what they were made from, and the proof that they say it. */
export const recordNames = { manifest: 'manifest.json', proof: 'proof.json' } as const;

/** Whether a name is one that a file of the documents (or of the given one) or a record has. */
export function hasOwnName(name: string, document?: DocumentId): boolean {
  const records: readonly string[] = Object.values(recordNames);
  const documents = document === undefined ? documentIds : [document];
  return records.includes(name) || documents.some((id) => documentFiles[id].pattern.test(name));
}
