import { readDataFiles } from '../../facts/reading/data-files.ts';
import { openDataFolder } from '../../facts/reading/data-folder.ts';
import type { DocumentId } from '../../model/document-names.ts';
import type { Attachment } from '../../writers/pdf/engine/attachments.ts';
import { documentKind } from '../documents/index.ts';

/** The facts that a document of a year is made from, as they travel inside of its PDF. */
export function dataAttachments(dataRoot: string, year: number, document: DocumentId): readonly Attachment[] {
  return readDataFiles(openDataFolder(dataRoot), year, documentKind(document).factFiles).map(({ path, text }) => ({
    name: path.replaceAll('/', '-'),
    description: `数据文件 ${path}`,
    mediaType: path.endsWith('.md') ? 'text/markdown' : 'application/yaml',
    bytes: Buffer.from(text, 'utf8'),
  }));
}
