/** Every kind of fact, whatever is typed: into the file, over the sheet and back, and into the next year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factList } from '../../../src/build/docs/fact-list.ts';
import { renderJsonSchemas } from '../../../src/build/docs/json-schemas.ts';
import { catalogue, fileName, fileOf } from '../../../src/facts/catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../../../src/facts/catalogue/catalogue.ts';
import { explanations } from '../../../src/facts/catalogue/explanations-facts.ts';
import { noneWord } from '../../../src/facts/catalogue/fact-node.ts';
import { scalarAt, scalarsAt } from '../../../src/facts/catalogue/paths.ts';
import { amount, text } from '../../../src/facts/catalogue/scalars.ts';
import { group } from '../../../src/facts/catalogue/shapes.ts';
import { interpret } from '../../../src/facts/reading/read-file.ts';
import { parseYamlFile } from '../../../src/facts/reading/yaml-file.ts';
import { blankValues } from '../../../src/facts/roll-forward/blank-values.ts';
import { rollForward } from '../../../src/facts/roll-forward/roll-forward.ts';
import { readFacts } from '../../../src/facts/writing/fact-files.ts';
import { writeFacts } from '../../../src/facts/writing/write-facts.ts';
import type { TypedFact } from '../../../src/model/fact-edit.ts';
import type { SheetCells } from '../../../src/model/sheet-cells.ts';
import { figureName } from '../../../src/model/figure-name.ts';
import { isToFill } from '../../../src/model/to-fill.ts';
import { catalogueLines } from '../../../src/workbook/facts-sheet/catalogue-lines.ts';
import { readFactsSheet } from '../../../src/workbook/facts-sheet/read-facts-sheet.ts';
import { searchSize } from '../../support/random/search-size.ts';
import { randomFacts } from './random-facts.ts';

const idOf = (file: CatalogueFile) => file.id.replace('*', '1-overall');
const line = ({ path, value }: Pick<TypedFact, 'path' | 'value'>) => `${path.join('/')}: ${value}`;

/** The lines of a file's sheet as they are read from a workbook. */
function sheetOf(id: string, file: CatalogueFile, typed: readonly TypedFact[]): SheetCells {
  const lines = catalogueLines({
    file: id,
    root: file.root,
    typed,
    codes: () => [],
    nameOf: () => '',
    beside: () => undefined,
  });
  const cells = lines.map((one, row) => {
    const value = one.kind === 'fact' ? one.value : one.kind === 'none' && one.stated ? noneWord : undefined;
    const texts = one.kind === 'fact' || one.kind === 'none' ? [one.key, one.label, value] : ['#', '', ''];
    return texts.map((content, column) => ({
      address: `${'ABC'[column] ?? ''}${String(row + 2)}`,
      text:
        content === undefined ? '' : typeof content === 'string' ? content : content.toFixed(2).replace(/\.00$/, ''),
    }));
  });
  const head = ['键', '事项', '填写'].map((content, column) => ({ address: `${'ABC'[column] ?? ''}1`, text: content }));
  return { name: '一张表', rows: [head, ...cells], hidden: false };
}

/** As data files type them: numbers in one way. */
function canonical(
  root: CatalogueFile['root'],
  facts: readonly { readonly path: TypedFact['path']; readonly value: string }[],
) {
  return facts
    .map(({ path, value }) => {
      const kind = scalarAt(root, path)?.kind;
      return line({ path, value: kind === 'amount' && value !== '' ? value.replace(/\.00$/, '') : value });
    })
    .toSorted();
}

describe.each(catalogue.filter(({ markdown }) => markdown !== true).map((file) => [fileName(file), file] as const))(
  'any facts of %s',
  (_, file) => {
    const id = idOf(file);
    const facts = randomFacts(file.root).map((all) => all.map((fact): TypedFact => ({ ...fact, file: id })));
    const check = (test: (typed: readonly TypedFact[], text: string) => void) => {
      fc.assert(
        fc.property(facts, (typed) => {
          test(typed, writeFacts(id, 2024, undefined, typed));
        }),
        { seed: 20241128, numRuns: searchSize(40, 400), endOnFailure: true },
      );
    };

    it('are read as they were written', () => {
      check((typed, yaml) => {
        expect(readFacts(id, yaml).map(line).toSorted()).toEqual(typed.map(line).toSorted());
        const { problems } = interpret({ file: parseYamlFile(fileName(file, id), yaml), problems: [] }, file.root);
        expect(problems.filter((problem) => !isToFill(problem))).toEqual([]);
        expect(problems.length).toBe(typed.filter(({ value }) => value === '').length);
      });
    });

    it('come back from the sheet; what is blank stays unknown', () => {
      check((typed) => {
        const known = typed.filter(({ value, path }) => value !== '' && path[0] !== '核定合计');
        const read = readFactsSheet('核对表.xlsx', sheetOf(id, file, typed));
        expect(read?.problems).toEqual([]);
        const edits = (read?.edits ?? []).flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }]));
        expect(canonical(file.root, edits)).toEqual(canonical(file.root, known));
      });
    });

    it('leave the next year what is not of one year alone', () => {
      check((typed, yaml) => {
        const next = blankValues(yaml, (path, value) =>
          scalarsAt(file.root, path).some((fact) => fact.ofOneYear(value)),
        ).text;
        const kept = new Map(readFacts(id, next).map(({ path, value }) => [path.join('/'), value]));
        for (const { path, value } of typed) {
          const isBlank = value === '' || scalarsAt(file.root, path).some((fact) => fact.ofOneYear(value));
          expect(kept.get(path.join('/'))).toBe(isBlank ? '' : value);
        }
        const { problems } = interpret({ file: parseYamlFile(fileName(file, id), next), problems: [] }, file.root);
        expect(problems.filter((problem) => !isToFill(problem))).toEqual([]);
      });
    });
  },
);

describe('an entry that a form adds', () => {
  const added = group(
    {
      ...explanations.fields,
      填报: group(
        {
          志愿服务支出: amount({
            label: '志愿服务支出',
            note: '只填本级',
            figure: { name: figureName('foreignReception') },
          }),
          志愿服务说明: text({ label: '志愿服务的说明' }),
        },
        { section: '填报', inOneLine: true },
      ),
    },
    {},
  );
  const files: Catalogue = catalogue.map((file) => (file.id === 'explanations' ? { ...file, root: added } : file));
  const file = fileOf(files, 'explanations') as CatalogueFile;
  const yaml = '金额单位: 万元\n\n填报: { 志愿服务支出: 3.50, 志愿服务说明: 有 }\n';
  const path = ['填报', '志愿服务支出'];

  it('is checked, and told to editors', () => {
    expect(renderJsonSchemas(files).get('explanations.schema.json')).toContain('"志愿服务支出"');
    const wrong = interpret(
      { file: parseYamlFile('explanations.yaml', yaml.replace('3.50', '三')), problems: [] },
      file.root,
    );
    expect(wrong.problems.map(({ code }) => code)).toEqual(['READ-NOT-AN-AMOUNT']);
  });

  it('is read, with its figure', () => {
    const { value } = interpret({ file: parseYamlFile('explanations.yaml', yaml), problems: [] }, file.root);
    expect(value?.figures.map(({ name, label, fact }) => [name, label, fact.value.toFixed()])).toEqual([
      ['外宾接待费', '志愿服务支出', '35000'],
    ]);
  });

  it('is written in its place', () => {
    const typed = readFacts('explanations', yaml);
    expect(writeFacts('explanations', 2024, undefined, typed, files)).toContain(
      '填报: { 志愿服务支出: 3.50, 志愿服务说明: 有 }',
    );
  });

  it('has its row on the sheet, and is read back', () => {
    const read = readFactsSheet('核对表.xlsx', sheetOf('explanations', file, readFacts('explanations', yaml)), files);
    expect(read?.edits).toContainEqual({ file: 'explanations', path, value: '3.50' });
    expect(read?.problems).toEqual([]);
  });

  it('is blank in the next year, or carried over', () => {
    const last = { year: 2023, files: new Map([['explanations.yaml', yaml]]) };
    expect(rollForward(last, 2024, new Map(), files).files[0]?.text).toContain(
      '填报: { 志愿服务支出: , 志愿服务说明: 有 }',
    );
  });

  it('is in the list for clerks', () => {
    expect(factList(files)).toContain('| 志愿服务支出 | 填报 → 志愿服务支出 | 金额；没有的填“无” | 清空 | 只填本级 |');
  });
});

describe('无', () => {
  const read = (yaml: string) =>
    interpret({ file: parseYamlFile('explanations.yaml', yaml), problems: [] }, explanations).value;

  it('is zero of an amount or a count, in a group of each', () => {
    const value = read('金额单位: 万元\n机关运行经费: 无\n国有资产: 无\n')?.value;
    expect(value?.agencyOperating.final?.value.toFixed()).toBe('0');
    expect(value?.agencyOperating.openingBudget?.value.toFixed()).toBe('0');
    expect(value?.assets.vehicles.other?.value.toFixed()).toBe('0');
    expect(read('金额单位: 万元\n')?.value.agencyOperating).toEqual({});
  });

  it('is an answer of a reason, and nothing of a text or a list', () => {
    const facts = read(
      '金额单位: 万元\n变动原因: 无\n预决算差异原因: 无\n会议: 无\n其他重要事项: [无, 甲]\n绩效自评结论: 无\n',
    );
    expect(facts?.value.changeReasons.overall).toMatchObject({ text: '', none: true });
    expect(facts?.value.meetings).toEqual([]);
    expect(facts?.value.otherMatters.map((fact) => fact.text)).toEqual(['甲']);
    expect(facts?.value.evaluationConclusion).toBeUndefined();
    expect(facts?.none.map((path) => path.join('/'))).toEqual(['预决算差异原因', '会议']);
  });
});
