/** What a Word template must have before docxtemplater sees it: it reads some parts with a parser that prints in English. */
import type PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import type { TemplateMistake } from './word-template-problem.ts';

/** Parts that docxtemplater reads while it opens a file. */
const readEarly = /^\[Content_Types\]\.xml$|\.rels$/;

/** What is missing or malformed in a template's file. */
export function mistakesInParts(zip: PizZip, documentFile: string): readonly TemplateMistake[] {
  const names = Object.keys(zip.files).filter((name) => readEarly.test(name));
  const malformed = names.filter((name) => !isWellFormed(zip.file(name)?.asText() ?? ''));
  const isWord = zip.file('[Content_Types].xml') !== null;
  return [
    ...(isWord && zip.file(documentFile) === null ? [{ message: '模板中没有正文', file: documentFile }] : []),
    ...malformed.map((file) => ({ message: '文件内容不是完整的 XML', file })),
  ];
}

function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.write(xml).close();
  return !failed;
}
