import { extname } from 'node:path';
import { approvedFile } from '../../facts/approved/approved-file.ts';
import { ownLists } from '../../facts/reading/classification-files.ts';
import { readDataFiles } from '../../facts/reading/data-files.ts';
import { openDataFolder } from '../../facts/reading/data-folder.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { Attachment } from '../../writers/pdf/engine/attachments.ts';
import { documentKind } from '../documents/index.ts';

/** What a year has beside its facts: items of its own, and what was approved, which is printed in place of what follows. */
const besideFacts = [...Object.values(ownLists), approvedFile];

const mediaTypes: Readonly<Record<string, string>> = {
  '.yaml': 'application/yaml',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/** The facts that a document of a year is made from, as they travel inside of its PDF. */
export function dataAttachments(dataRoot: string, year: number, document: DocumentId): readonly Attachment[] {
  const { factFiles } = documentKind(document);
  const names = factFiles.includes('accounts.yaml') ? [...factFiles, ...besideFacts] : factFiles;
  return readDataFiles(openDataFolder(dataRoot), year, names).map(({ path, text }) => ({
    name: path.replaceAll('/', '-'),
    description: `数据文件 ${path}`,
    mediaType: mediaTypes[extname(path)] ?? 'text/plain',
    bytes: Buffer.from(text, 'utf8'),
  }));
}
