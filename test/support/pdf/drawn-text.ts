/** The text that a PDF draws, in the order in which it is drawn; leaders are left out. */
import type { PdfDictionary, PdfFile } from './pdf-objects.ts';
import { contentOf, decoderOf, pagesOf } from './pdf-structure.ts';

/** The text without spaces and line ends, which writers place in different ways. */
export function drawnText(file: PdfFile): string {
  return pagesOf(file)
    .map((page) => pageText(file, file.dictionary(page)))
    .join('')
    .replaceAll(/\s/g, '');
}

function pageText(file: PdfFile, page: PdfDictionary): string {
  const fonts = file.dictionary(file.dictionary(page['Resources'])['Font']);
  let text = '';
  let inLayout = false;
  let decode = (hex: string): string => hex;
  for (const [, layout, end, font, shown] of contentOf(file, page).matchAll(operators)) {
    if (layout !== undefined) inLayout = true;
    else if (end !== undefined) inLayout = false;
    else if (font !== undefined) decode = decoderOf(file, fonts[font]);
    else if (shown !== undefined && !inLayout) text += decode(shown);
  }
  return text;
}

const operators = /(\/Artifact <<\/Type \/Layout>> BDC)|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|<([0-9a-f]{4,})>/g;
