import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import type { PdfOptions } from '../../src/writers/pdf/write-pdf.ts';
import { layoutOf } from './support/layout-of.ts';
import { runTool, tryTool } from './support/run-tool.ts';
import { documents } from './support/units.ts';

const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fonts = loadFonts();

/** PDFBox's checker of PDF/A-1b, as Debian packs it. */
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
];
const classPath = jars.map((jar) => `/usr/share/java/${jar}.jar`).join(':');

describe.each(documents)('the PDF of the $name', (document) => {
  const { name } = document;
  const { pdf } = inject('files')[name];
  const laidOut = layoutOf(document);
  // A report has a title page for each part; the forms have titles alone.
  const isReport = laidOut.report.front !== undefined;

  async function written(file: string, options: PdfOptions): Promise<string> {
    const path = join(folder, `${name} ${file}.pdf`);
    writeFileSync(path, await writePdf(laidOut, fonts, options));
    return path;
  }

  it('shows its structure to other programs', () => {
    expect(runTool('pdfinfo', [pdf])).toMatch(/Tagged:\s+yes/);
    const structure = runTool('pdfinfo', ['-struct', pdf]);
    const tables = laidOut.parts.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks));
    expect(structure.match(/^\s+Table /gm)).toHaveLength(tables.filter(({ kind }) => kind === 'table').length);
    expect(structure.match(/^\s+H1 /gm)).toHaveLength((isReport ? laidOut.parts : laidOut.contents).length);
    expect(structure.match(/^\s+Link /gm) ?? []).toHaveLength(isReport ? laidOut.contents.length : 0);
  });

  it('is printed with black ink alone', () => {
    const pages = runTool('gs', ['-q', '-sDEVICE=inkcov', '-o', '-', pdf]).trim().split('\n');
    expect(pages).toHaveLength(laidOut.pageCount);
    expect(pages.filter((page) => !/^ *0\.0+ +0\.0+ +0\.0+ +0\.\d*[1-9]/.test(page))).toEqual([]);
  });

  it('is valid PDF/A-1b when written as such', async () => {
    const path = await written('PDF-A-1b', { level: 'PDF/A-1b' });
    const { output } = tryTool('java', ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', path]);
    expect(output).toContain('is a valid PDF/A-1b file');
  });

  it('has no structural error for print and with attachments either', async () => {
    const attachments = [
      { name: 'a.yaml', description: '数据', mediaType: 'application/yaml', bytes: Buffer.from('a: 1') },
    ];
    for (const path of [await written('print', { print: true }), await written('attachments', { attachments })]) {
      const { output, exitCode } = tryTool('qpdf', ['--check', path]);
      expect(output).not.toContain('WARNING');
      expect(exitCode).toBe(0);
    }
    expect(runTool('pdfdetach', ['-list', join(folder, `${name} attachments.pdf`)])).toContain('1 embedded files');
  });
});
