/** Files that travel inside of the PDF (ISO 19005-3: associated files). */
import { createHash } from 'node:crypto';
import type { PdfDocument } from './document.ts';
import type { PdfReference } from './pdfmake-internals.ts';

export interface Attachment {
  /** File name without folders. */
  readonly name: string;
  readonly description: string;
  /** Such as `text/markdown`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Puts the files into the document, as the data that the document was made from. */
export function attachFiles(attachments: readonly Attachment[], date: Date, document: PdfDocument): void {
  if (attachments.length === 0) return;
  const sorted = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted.map((attachment) => attach(attachment, date, document));
  const names = document._root.data['Names'] as PdfReference;
  names.data['EmbeddedFiles'] = {
    Names: sorted.flatMap(({ name }, index) => [new String(name), files[index]]),
  };
  document._root.data['AF'] = files;
}

function attach({ name, description, mediaType, bytes }: Attachment, date: Date, document: PdfDocument): PdfReference {
  const content = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replaceAll('/', '#2F'),
    Params: { Size: bytes.length, ModDate: date, CheckSum: createHash('md5').update(bytes).digest() },
  });
  content.end(bytes);
  const file = document.ref({
    Type: 'Filespec',
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    AFRelationship: 'Data',
    EF: { F: content, UF: content },
  });
  file.end();
  return file;
}
