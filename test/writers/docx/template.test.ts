import { describe, expect, it } from 'vitest';
import PizZip from 'pizzip';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { loadWordTemplate } from '../../../src/editions/load-word-template.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { draftWordTemplate } from '../../../src/build/word-template/draft.ts';
import { composeModelReports } from '../../../src/build/word-template/model-reports.ts';
import { lostContent, type TagTree, scopesOf, type TemplateScope } from '../../../src/writers/docx/template-data.ts';
import { reportData } from '../../../src/writers/docx/report-data.ts';
import { WordTemplateProblem } from '../../../src/writers/docx/word-template-problem.ts';
import { templateTags, writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { readPart } from './support/word-file.ts';

const metrics = openFontMetrics(loadFonts());
const { edition, published, filled, bare } = composeModelReports();
const models = [published, filled, bare].map((report) => layOut(report, metrics));
const template = loadWordTemplate(edition, 'final-accounts');

/** Paths of tags that no data has a value for; what stands under a variant that nothing prints is not looked at. */
function unknownTags(tags: TagTree, scopes: readonly TemplateScope[]): readonly string[] {
  return Object.entries(tags).flatMap(([tag, inner]) => {
    const values = scopes.flatMap((scope) => (Object.hasOwn(scope, tag) ? [scope[tag] ?? false] : []));
    if (values.length === 0) return [tag];
    const below = values.flatMap(scopesOf);
    return below.length === 0 ? [] : unknownTags(inner, below).map((path) => `${tag}/${path}`);
  });
}

/** The template with its document changed. */
function restyled(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(docx);
  zip.file('word/document.xml', change(readPart(docx)));
  return zip.generate({ type: 'uint8array' });
}

function mistakesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof WordTemplateProblem)
      return error.mistakes.map(({ message, tag }) => `${tag ?? ''}: ${message}`);
    throw error;
  }
  return [];
}

describe('the Word template of the edition', () => {
  it('has a tag for every value of the reports', () => {
    for (const model of models) expect(lostContent(reportData(model), templateTags(template))).toEqual([]);
  });

  it('has no tag without a value', () => {
    expect(unknownTags(templateTags(template), models.map(reportData))).toEqual([]);
  });

  it('holds no fact of a unit', () => {
    const xml = readPart(template);
    for (const { author } of [published.metadata, filled.metadata]) expect(xml).not.toContain(author);
    expect(readPart(template, 'docProps/core.xml')).not.toContain(published.metadata.author);
  });
});

describe('a template with a mistake', () => {
  const sample = layOut(sampleReport, metrics);
  const draft = draftWordTemplate([sample]);
  const mistakes = (change: (xml: string) => string) => mistakesOf(() => writeDocx(sample, restyled(draft, change)));

  it('is refused when content would be lost', () => {
    expect(mistakes((xml) => xml.replace('{%c3}', ''))).toEqual([
      'table-01/items/c3: 模板中缺少标记，报告的内容会丢失',
    ]);
  });

  it('is refused when a tag has no value', () => {
    expect(mistakes((xml) => xml.replace('{coverYear}', '{coverYear}{coverMonth}'))).toEqual([
      'coverMonth: 数据中没有这个标记对应的内容',
    ]);
  });

  it('is refused when a row asks for a value of the table around it', () => {
    expect(mistakes((xml) => xml.replace('{%c1}', '{%c1}{notes}'))).toEqual(['notes: 数据中没有这个标记对应的内容']);
  });

  it('is refused when a loop is not closed', () => {
    expect(mistakes((xml) => xml.replace('{/captions}', ''))).not.toEqual([]);
  });

  it('is refused when it is no Word file', () => {
    expect(mistakesOf(() => writeDocx(sample, new Uint8Array([1, 2, 3])))).toEqual([': 模板文件无法读取或已损坏']);
  });

  it('may have loops for sheets that this report does not have', () => {
    const extra = '<w:p><w:r><w:t>{#other}</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>{/other}</w:t></w:r></w:p>';
    expect(mistakes((xml) => xml.replace('<w:body>', `<w:body>${extra}`))).toEqual([]);
  });
});
