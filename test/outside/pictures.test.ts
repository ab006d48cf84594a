import { describe, expect, inject, it } from 'vitest';
import { countDifferentBlocks, dotsPerInch, drawPages, inkOf, looksLike } from './support/page-pictures.ts';
import type { Picture } from './support/page-pictures.ts';
import { picturedDocuments, picturedFiles, readReference } from './support/pictured-documents.ts';

/** The picture with its lower part moved down, as when something above has grown. */
function moveDown({ width, height, grey }: Picture, from: number, by: number): Picture {
  const moved = Uint8Array.from(grey);
  moved.copyWithin((from + by) * width, from * width, (height - by) * width);
  moved.fill(255, from * width, (from + by) * width);
  return { width, height, grey: moved };
}

describe.each(picturedDocuments)('pages of $name', (document) => {
  const files = inject('files')[document.of];

  describe.each(['pdf', 'docx'] as const)('in the %s', (file) => {
    const pictures = drawPages(files[picturedFiles[file]]);
    const reference = readReference(document, file);

    it('are as many as those that were looked at', () => {
      expect(pictures).toHaveLength(reference.length);
    });

    it('look as they did when they were looked at', () => {
      const different = pictures.flatMap((picture, index) => {
        const count = countDifferentBlocks(inkOf(picture), reference[index] ?? '');
        return looksLike(inkOf(picture), reference[index] ?? '') ? [] : [{ page: index + 1, blocks: count }];
      });
      expect(different).toEqual([]);
    });

    it('would be seen to differ if their middle were 4 mm lower', () => {
      const dots = Math.round((4 / 25.4) * dotsPerInch);
      const unseen = pictures.flatMap((picture, index) => {
        const ink = inkOf(picture);
        // A page with little on its lower half has little to move.
        const half = ink.slice(ink.length / 2);
        if (Array.from(half).filter((step) => step !== '0').length < 60) return [];
        const moved = inkOf(moveDown(picture, Math.round(picture.height * 0.3), dots));
        return looksLike(moved, ink) ? [index + 1] : [];
      });
      expect(unseen).toEqual([]);
    });
  });
});
