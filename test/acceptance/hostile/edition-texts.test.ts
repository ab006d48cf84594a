/** Mistakes in the prose and the glossary of an edition: foreseen, in Chinese, with file and line. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/app/compose.ts';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { failureOf } from '../../../src/app/ending.ts';
import { loadEditionTexts } from '../../../src/editions/load-edition-texts.ts';
import { templatesFolder } from '../../../src/editions/load-word-template.ts';
import { openWorkplace, programTalk } from '../../support/run-on-disk.ts';

const edition = 'zhuzhou-2022';
const base = mkdtempSync(join(tmpdir(), 'templates-'));
const place = openWorkplace();

afterAll(() => {
  rmSync(base, { recursive: true });
  place.remove();
});

/** What composing the small unit's report says where the edition's folder was changed. */
function failureWith(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(base, 'case-'));
  cpSync(join(templatesFolder, edition), join(folder, edition), { recursive: true });
  change(join(folder, edition));
  try {
    compose(place.data, 2022, (id) => loadEditionTexts(id, folder), finalAccounts);
  } catch (error) {
    const { ending, problem } = failureOf(error);
    expect(ending).toBe('output');
    expect(problem).not.toMatch(programTalk);
    expect(problem).not.toMatch(/Expecting|not defined|partial|Parse error/);
    return problem;
  }
  return '';
}

/** One file of the edition with more text at its end. */
const adding = (file: string, text: string) => (folder: string) => {
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + text);
};

describe('a mistake in', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a section: a block that is not closed',
      adding('prose/income.hbs', '\n{{#if any}}\n'),
      /prose\/income\.hbs：第 \d 行附近的标记写法有误/,
    ],
    ['a section: braces', adding('prose/income.hbs', '{{ a b'), /prose\/income\.hbs：第 \d 行附近的标记写法有误/],
    [
      'a section: blocks that cross',
      adding('prose/income.hbs', '{{#if any}}{{/each}}'),
      /prose\/income\.hbs：第 \d 行的 {{#if}} 与 {{\/each}} 不配对/,
    ],
    [
      'a section: a value that there is not',
      adding('prose/income.hbs', '\n{{nothing}}'),
      /prose\/income\.hbs：第 \d 行的 {{nothing}}：这一节没有这个内容/,
    ],
    ['a section: a value of nothing', adding('prose/income.hbs', '{{total.a.b}}'), /prose\/income\.hbs：/],
    [
      'a section: a partial that there is not',
      adding('prose/income.hbs', '{{> nowhere}}'),
      /prose\/income\.hbs：没有 {{> nowhere}} 所指的模板 prose\/_nowhere\.hbs/,
    ],
    [
      'a section: no figure',
      adding('prose/income.hbs', '{{figure year}}'),
      /prose\/income\.hbs：{{figure …}} 得到的不是数/,
    ],
    ['a partial', adding('prose/_change.hbs', '{{#if}'), /prose\/_change\.hbs：第 \d 行附近的标记写法有误/],
    ['a value in a partial', adding('prose/_change.hbs', '{{nothing}}'), /prose\/_change\.hbs：第 \d 行的 {{nothing}}/],
    ['the glossary: its syntax', adding('glossary.yaml', '- 名词: "甲\n'), /glossary\.yaml 第 \d+ 行：写法有误/],
    [
      'the glossary: a key',
      adding('glossary.yaml', '- 名词: 甲\n  意思: 乙\n'),
      /glossary\.yaml 第 \d+ 行：每一条要有“名词”和“释义”/,
    ],
    [
      'the glossary: a figure',
      adding('glossary.yaml', '- 名词: 甲\n  释义: 乙\n  有数时: 丙\n'),
      /glossary\.yaml 第 \d+ 行：没有“丙”这个数/,
    ],
    [
      'the glossary: all of it',
      (folder) => {
        writeFileSync(join(folder, 'glossary.yaml'), '你好\n');
      },
      /glossary\.yaml 第 1 行：/,
    ],
    [
      'the glossary: it is a folder',
      (folder) => {
        rmSync(join(folder, 'glossary.yaml'));
        mkdirSync(join(folder, 'glossary.yaml'));
      },
      /模板文件打不开：.*glossary\.yaml/,
    ],
    [
      'the folder: no prose',
      (folder) => {
        rmSync(join(folder, 'prose'), { recursive: true });
      },
      /模板文件夹打不开：.*prose/,
    ],
    [
      'the folder: a section is missing',
      (folder) => {
        rmSync(join(folder, 'prose/income.hbs'));
      },
      /prose\/income\.hbs：没有这个模板文件/,
    ],
  ])('%s', (_, change, expected) => {
    expect(failureWith(change)).toMatch(expected);
  });

  it('nothing, where there is none', () => {
    expect(failureWith(() => undefined)).toBe('');
  });
});

describe('private-use characters', () => {
  it('that a clerk typed are refused: they could be taken for marks, and PDF/A wants none', () => {
    const own = openWorkplace(
      new Map([
        [
          '2022/department.yaml',
          readFileSync(join(place.data, '2022/department.yaml'), 'utf8').replace('负责', '\uE000a'),
        ],
      ]),
    );
    const { report, diagnostics } = compose(own.data, 2022, loadEditionTexts, finalAccounts);
    own.remove();
    expect(report).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['READ-CHARACTER']);
  });
});
