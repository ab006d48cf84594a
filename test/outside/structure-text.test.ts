import { describe, expect, inject, it } from 'vitest';
import { layoutOf } from './support/layout-of.ts';
import { squeeze } from './support/pdf-text.ts';
import { runTool } from './support/run-tool.ts';
import { documents } from './support/units.ts';

// poppler draws the page anew for each element, which takes a minute: one report is enough, in a file of its own.
describe.each(documents.filter(({ name }) => name !== 'invented unit'))('the PDF of the $name', (document) => {
  it('lets other programs read its text by structure', () => {
    const structure = squeeze(runTool('pdfinfo', ['-struct-text', inject('files')[document.name].pdf]));
    const texts = layoutOf(document).contents.map(({ text }) => squeeze(text));
    expect(texts.filter((text) => !structure.includes(text))).toEqual([]);
  });
});
