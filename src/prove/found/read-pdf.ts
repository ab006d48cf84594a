/**
 * Reads a PDF with PDF.js, which had no part in writing it. The package `unpdf` is Mozilla's PDF.js in one file for
 * servers: no canvas to install, and it runs on Node 20.
 */
import type { PdfContent, PdfLink, PdfPage, PdfTarget, PdfText } from './pdf-content.ts';
import { openPdf } from './pdfjs.ts';
import type { OutlineItem, PdfDocument, PdfReference, TextItem, Viewport } from './pdfjs.ts';

/** @throws when the bytes are no PDF that can be opened. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = await openPdf(bytes);
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
    return {
      title: stringOf(info, 'Title'),
      language: stringOf(info, 'Language'),
      pages,
      bookmarks: await readBookmarks(document, await document.getOutline()),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item) => ('str' in item && item.str !== '' ? [textOf(item, viewport)] : []));
  const links: PdfLink[] = [];
  for (const { subtype, rect, dest } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue;
    links.push({ ...boxOf(rect, viewport), pageIndex: await pageIndexOf(document, dest) });
  }
  return { texts, links };
}

function textOf(item: TextItem, viewport: Viewport): PdfText {
  const [, , , , left = 0, base = 0] = item.transform;
  const [x, y] = pointOf(viewport, left, base);
  return { text: item.str, x, y, width: item.width };
}

function boxOf(rect: readonly number[], viewport: Viewport): Omit<PdfLink, 'pageIndex'> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const [[left, bottom], [right, top]] = [pointOf(viewport, x1, y1), pointOf(viewport, x2, y2)];
  return {
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    right: Math.max(left, right),
    bottom: Math.max(top, bottom),
  };
}

function pointOf(viewport: Viewport, x: number, y: number): readonly [number, number] {
  const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y);
  return [left, top];
}

/** The bookmarks from top to bottom, those of lower levels after the one they belong to. */
async function readBookmarks(
  document: PdfDocument,
  items: readonly OutlineItem[] | null,
): Promise<readonly PdfTarget[]> {
  const bookmarks: PdfTarget[] = [];
  for (const { title, dest, items: below } of items ?? []) {
    bookmarks.push({ title, pageIndex: await pageIndexOf(document, dest) });
    bookmarks.push(...(await readBookmarks(document, below)));
  }
  return bookmarks;
}

async function pageIndexOf(document: PdfDocument, dest: unknown): Promise<number> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const page: unknown = Array.isArray(explicit) ? explicit[0] : undefined;
  if (typeof page === 'number') return page;
  return isReference(page) ? document.getPageIndex(page) : -1;
}

function isReference(page: unknown): page is PdfReference {
  return typeof page === 'object' && page !== null && 'num' in page && 'gen' in page;
}

function stringOf(info: Readonly<Record<string, unknown>>, key: string): string {
  const value = info[key];
  return typeof value === 'string' ? value : '';
}
