/** Templates print what they are given: they reach no prototype, no function, no file. */
import { figureName } from '../../../src/model/figure-name.ts';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { ProseTemplateProblem } from '../../../src/editions/sections/prose-template-problem.ts';
import { renderProse } from '../../../src/editions/sections/render-prose.ts';
import { missingValue, ownScopeParser } from '../../../src/writers/docx/strict-scope.ts';

const values = { year: '2022', item: { name: '行政运行' }, total: { figure: figureName('income'), text: '117万元' } };

function render(template: string): string {
  try {
    return renderProse('hostile', new Map([['hostile', template]]), values)
      .map((block) => (block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : ''))
      .join('\n');
  } catch (error) {
    expect(error).toBeInstanceOf(ProseTemplateProblem);
    return 'refused';
  }
}

describe('a prose template', () => {
  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{year.constructor}}',
    '{{item.constructor.name}}',
    '{{item.__proto__.toString}}',
    '{{constructor.constructor "return process" }}',
    '{{#with constructor}}{{name}}{{/with}}',
    '{{lookup this "constructor"}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{lookup item "__proto__"}}',
    '{{#with (lookup this "__proto__")}}{{toString}}{{/with}}',
    '{{#each __proto__}}{{@key}}{{/each}}',
    '{{toString}}',
    '{{valueOf}}',
    '{{hasOwnProperty "year"}}',
    '{{__defineGetter__ "year" constructor}}',
    '{{> /etc/passwd}}',
    '{{> ../../package.json}}',
    '{{> (lookup this "constructor")}}',
    '{{require "fs"}}',
    '{{process.env}}',
    '{{@root.constructor}}',
    '{{helperMissing}}',
    '{{blockHelperMissing}}',
    '{{figure constructor}}',
    '{{figure __proto__}}',
  ])('%s reaches nothing', (template) => {
    expect(render(template)).toMatch(/^(refused)?$/);
  });

  it('prints its values', () => {
    expect(render('{{year}}年{{item.name}}{{figure total}}')).toBe('2022年行政运行117万元');
  });
});

describe('a tag of a Word template', () => {
  const scope = { year: '2022' };
  const context = { num: 1, scopePath: ['a'] } as unknown as Parameters<ReturnType<typeof ownScopeParser>['get']>[1];

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'year.constructor',
    'constructor.constructor("return process")()',
    'process',
    'this',
    '.',
  ])('{%s} reaches nothing', (tag) => {
    expect(ownScopeParser(tag).get(scope, context)).toBeUndefined();
  });

  it('finds its value', () => {
    expect(ownScopeParser('year').get(scope, context)).toBe('2022');
  });

  it.each(['{constructor}', '{__proto__}', '{toString}'])('%s in a document is refused', (tag) => {
    expect(() => {
      fill(tag);
    }).toThrow(/没有这个标记对应的内容|Multi error/);
  });

  it('opens no loop over what every object has', () => {
    expect(fill('a{#constructor}{name}{/constructor}{#__proto__}b{/__proto__}z')).toBe('az');
  });
});

/** The text of a Word document with this text, filled in. */
function fill(text: string): string {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  const document = new Docxtemplater(zip, { parser: ownScopeParser, nullGetter: missingValue, errorLogging: false });
  return document.render({ year: '2022' }).getFullText();
}
