import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { runTool, tryTool } from './support/run-tool.ts';
import { layoutOf } from './support/layout-of.ts';
import { documents, projectFolder } from './support/units.ts';

/**
 * Checks every part of a Word file against ISO/IEC 29500; it lies beside the project where CI runs, and there it must.
 * Public CI has the project alone.
 */
const validator = join(projectFolder, '../shared/tools/validate-docx');
const mustBeThere = process.env['CI'] !== undefined && process.env['GITHUB_ACTIONS'] === undefined;

describe.each(documents)('files of the $name', (document) => {
  const { pdf, docx } = inject('files')[document.name];

  it('PDF has no structural error', () => {
    const { output, exitCode } = tryTool('qpdf', ['--check', pdf]);
    expect(output).not.toContain('WARNING');
    expect(exitCode).toBe(0);
  });

  it('PDF embeds every font', () => {
    const [head = '', , ...fonts] = runTool('pdffonts', [pdf]).trimEnd().split('\n');
    const embedded = head.indexOf('emb');
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((line) => line.slice(embedded, embedded + 3) !== 'yes')).toEqual([]);
  });

  it('PDF names its title and language, and has bookmarks', () => {
    expect(runTool('pdfinfo', [pdf])).toContain(layoutOf(document).report.metadata.title);
    const objects = runTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']);
    expect(objects).toMatch(/\/Lang \(zh-CN\)/);
    expect(objects).toContain('/Outlines');
  });

  it('Word file has well-formed parts', () => {
    const parts = new PizZip(readFileSync(docx)).file(/\.(xml|rels)$/);
    const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const files = parts.map((part) => {
      const file = join(folder, part.name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, part.asUint8Array());
      return file;
    });
    expect(files.length).toBeGreaterThan(5);
    expect(runTool('xmllint', ['--noout', ...files])).toBe('');
  });

  it.runIf(mustBeThere || existsSync(validator))('every part of the Word file is valid', () => {
    const { output, exitCode } = tryTool(validator, [docx]);
    expect(output).not.toBe('');
    expect(exitCode, output).toBe(0);
  });
});
