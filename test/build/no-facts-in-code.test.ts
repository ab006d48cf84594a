import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { filesUnder, projectFolder, readProjectFile } from './project-files.ts';

/** Amounts, shares and rates as they were published, with at least three digits that say something. */
function publishedFigures(): ReadonlySet<string> {
  const texts = ['test/fixtures/published-2022', 'test/fixtures/published-2023']
    .flatMap(filesUnder)
    .map((path) => readProjectFile(path) ?? '');
  const figures = texts.flatMap(numbersIn).map(withoutZeros);
  return new Set(figures.filter((figure) => figure.includes('.') && figure.replace(/^0*\.?0*|\./g, '').length > 2));
}

function numbersIn(text: string): readonly string[] {
  return text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/(?<![\d.])\d+\.\d+(?![\d.])/g) ?? [];
}

/** 105.80 may be typed as 105.8. */
function withoutZeros(number: string): string {
  return number.replace(/\.?0+$/, '');
}

/** Text of a source or template; of a Word file, the text of its parts. */
function textOf(path: string): string {
  if (!path.endsWith('.docx')) return readProjectFile(path) ?? '';
  const zip = new PizZip(readFileSync(join(projectFolder, path)));
  return zip
    .file(/\.xml$/)
    .map((part) => part.asText().replaceAll(/<[^>]*>/g, ''))
    .join('\n');
}

describe('code and templates hold no facts', () => {
  const figures = publishedFigures();

  it('knows the figures of 2022 and 2023', () => {
    expect(['105.8', '2251.77', '100.41', '115.62'].filter((figure) => !figures.has(figure))).toEqual([]);
  });

  it.each([...filesUnder('src'), ...filesUnder('templates')])('%s', (path) => {
    const text = textOf(path);
    expect(numbersIn(text).filter((number) => figures.has(withoutZeros(number)))).toEqual([]);
  });
});
