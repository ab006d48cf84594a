/** A Word template with a part missing or cut off: told in Chinese with the part, and nothing else on the terminal. */
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordTemplatePath } from '../../../src/editions/load-word-template.ts';
import { openWordTemplate } from '../../../src/writers/docx/write-docx.ts';
import { WordTemplateProblem } from '../../../src/writers/docx/word-template-problem.ts';

const template = readFileSync(wordTemplatePath('zhuzhou-2022', 'final-accounts'));

afterEach(() => {
  vi.restoreAllMocks();
});

/** What opening the template says, once its file was changed. */
function problemWith(change: (zip: PizZip) => void): string {
  const said = (['error', 'warn', 'log'] as const).map((channel) => vi.spyOn(console, channel));
  const zip = new PizZip(template);
  change(zip);
  try {
    openWordTemplate(zip.generate({ type: 'uint8array' }));
  } catch (error) {
    expect(error).toBeInstanceOf(WordTemplateProblem);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    return error instanceof Error ? error.message : '';
  }
  return '';
}

const cut = (name: string) => (zip: PizZip) => {
  zip.file(name, (zip.file(name)?.asText() ?? '').slice(0, 200));
};

describe('a Word template', () => {
  it.each<[string, (zip: PizZip) => void, string]>([
    ['without its text', (zip) => zip.remove('word/document.xml'), 'Word 模板：模板中没有正文（word/document.xml）'],
    ['without its types', (zip) => zip.remove('[Content_Types].xml'), 'Word 模板：文件不是 Word 文档（.docx）'],
    ['with types cut off', cut('[Content_Types].xml'), 'Word 模板：文件内容不是完整的 XML（[Content_Types].xml）'],
    [
      'with relations cut off',
      cut('word/_rels/document.xml.rels'),
      'Word 模板：文件内容不是完整的 XML（word/_rels/document.xml.rels）',
    ],
  ])('%s is refused', (_, change, expected) => {
    expect(problemWith(change)).toBe(expected);
  });

  it('that is whole is opened', () => {
    expect(problemWith(() => undefined)).toBe('');
  });
});
