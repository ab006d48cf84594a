import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  DocMeasure,
  LayoutBuilder,
  PdfmakeDocument,
  Renderer,
} from '../../../../src/writers/pdf/engine/pdfmake-internals.ts';

const require = createRequire(import.meta.url);

const documentMethods = [
  ...['provideFont', 'addPage', 'addContent', 'ref', 'end'],
  ...['endMetadata', 'endMarkings', '_write', '_refEnd', '_finalize'],
];

describe('the private parts of pdfmake', () => {
  it('are those of the pinned version', () => {
    expect((require('pdfmake/package.json') as { version: string }).version).toBe('0.3.11');
    expect((require('pdfkit/package.json') as { version: string }).version).toMatch(/^0\.19\./);
  });

  it.each([
    ['DocMeasure', DocMeasure, ['measureLeaf']],
    [
      'LayoutBuilder',
      LayoutBuilder,
      ['layoutDocument', 'tryLayoutDocument', 'processLeaf', 'processTable', 'registerTableLayouts'],
    ],
    ['Renderer', Renderer, ['renderPages', 'renderLine', 'renderVector']],
    ['PDFDocument', PdfmakeDocument, documentMethods],
  ] as const)('has what the engine takes from %s', (_, part, methods) => {
    for (const method of methods)
      expect(typeof (part.prototype as Record<string, unknown>)[method], method).toBe('function');
  });
});
