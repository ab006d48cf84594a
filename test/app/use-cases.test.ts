/** The use cases, as a page or a batch calls them: they answer with data, and print nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginYear } from '../../src/app/begin-year.ts';
import { check } from '../../src/app/check.ts';
import { explain } from '../../src/app/explain.ts';
import { generate } from '../../src/app/generate.ts';
import type { GenerateOptions } from '../../src/app/generate.ts';
import { importYear } from '../../src/app/import-year.ts';
import { listFonts } from '../../src/app/list-fonts.ts';
import { prove } from '../../src/app/prove.ts';
import { unknownSurroundings } from '../../src/app/surroundings.ts';
import { writeWorkbook } from '../../src/app/write-workbook.ts';
import { isUntouched, openWorkplace } from '../support/run-on-disk.ts';
import type { Workplace } from '../support/run-on-disk.ts';
import { changedData } from '../support/small-data.ts';

const { machine } = unknownSurroundings;
const outputs = [process.stdout, process.stderr];
const words = ['log', 'info', 'warn', 'error'] as const;

beforeEach(() => {
  const refuse = () => {
    throw new Error('a use case printed');
  };
  for (const output of outputs) vi.spyOn(output, 'write').mockImplementation(refuse);
  for (const word of words) vi.spyOn(console, word).mockImplementation(refuse);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function optionsFor({ data, out }: Pick<Workplace, 'data' | 'out'>): GenerateOptions {
  const formats = ['pdf', 'docx'] as const;
  return { year: 2022, data, out, formats, attachData: true, print: true, draft: false, fonts: 'bundled' };
}

it('files that don’t say what the facts say never take the place of earlier ones', async () => {
  const place = openWorkplace();
  const wordThread = { expect: () => undefined, fill: () => Promise.resolve(new Uint8Array(10)) };
  const generated = await generate({ ...optionsFor(place), prove: true }, { machine, wordThread });
  expect(generated).toMatchObject({ ending: 'proof', proofs: [{ proof: { holds: false } }], record: undefined });
  expect(isUntouched(place)).toBe(true);
  place.remove();
});

describe('on facts that are in order', () => {
  let place: Workplace;

  beforeAll(() => {
    place = openWorkplace();
  });

  afterAll(() => {
    place.remove();
  });

  it('check finds nothing', () => {
    const { data } = place;
    expect(check({ year: 2022, data })).toEqual({
      ending: 'done',
      unit: '某市某区科学技术服务中心',
      diagnostics: [],
    });
  });

  it('generate writes the files, and prove holds them against the facts', async () => {
    const generated = await generate(optionsFor(place), { machine });
    if (generated.ending !== 'done') throw new Error(JSON.stringify(generated));
    const [document] = generated.documents;
    expect(document?.title).toBe('2022年度部门决算报告');
    expect(document?.paths.map((path) => /（印刷版）\.pdf$|\.\w+$/.exec(path)?.[0])).toEqual([
      '.pdf',
      '（印刷版）.pdf',
      '.docx',
    ]);
    expect(document?.paths.every((path) => existsSync(path))).toBe(true);
    expect(generated).toMatchObject({ diagnostics: [], absent: [] });
    expect(generated.fonts).toHaveLength(1);

    const proven = await prove({ year: 2022, data: place.data, out: place.out });
    expect(proven).toMatchObject({ ending: 'done', absent: [], record: join(place.out, '2022', 'proof.json') });
  });

  it('explain follows a number to its facts', () => {
    const explained = explain({ data: place.data, asked: '收入' });
    if (explained.ending !== 'done') throw new Error(JSON.stringify(explained));
    const [figure] = explained.figures;
    expect(figure?.trace.figure.value.toString()).toBe('1100000');
    expect(figure?.trace.parts.length).toBeGreaterThan(0);
    const unknown = explain({ data: place.data, asked: '12345.67' });
    expect(unknown).toMatchObject({ ending: 'usage', diagnostics: [] });
  });

  it('a workbook is written, and imported again with a copy of what was there', async () => {
    const { data, out } = place;
    const written = writeWorkbook({ year: 2022, data, out });
    if (!('path' in written)) throw new Error(JSON.stringify(written));
    expect(written).toMatchObject({ ending: 'done', diagnostics: [], toFill: 0 });
    const file = written.path;
    const refused = await importYear({ files: [file], year: 2022, replace: false, data });
    expect(refused).toMatchObject({ ending: 'data', diagnostics: [{ code: 'IMPORT-FOLDER-EXISTS' }] });
    const imported = await importYear({ files: [file], year: 2022, replace: true, data });
    if (imported.ending !== 'done') throw new Error(JSON.stringify(imported));
    expect(imported.tables).toHaveLength(9);
    expect(imported.files).toContain(join(data, '2022', 'accounts.yaml'));
    expect(existsSync(join(data, imported.copy ?? ''))).toBe(true);
    expect(imported.begun).toBeUndefined();
  });

  it('begin-year begins the next year, once', () => {
    const { data } = place;
    const began = beginYear({ year: 2023, data });
    if (began.ending !== 'done') throw new Error(JSON.stringify(began));
    expect(began.begun).toMatchObject({ year: 2023, from: 2022, place: join(data, '2023'), compared: true });
    expect(readdirSync(began.begun.place)).toContain('accounts.yaml');
    expect(beginYear({ year: 2023, data })).toMatchObject({
      ending: 'data',
      diagnostics: [{ code: 'INIT-YEAR-EXISTS' }],
    });
    expect(beginYear({ year: 2023, from: 2024, data })).toMatchObject({ ending: 'usage' });
  });

  it('list-fonts tells what each edition wants', () => {
    const { editions } = listFonts({ ...machine, home: join(place.data, 'no-home') });
    expect(editions.length).toBeGreaterThan(0);
    expect(editions[0]?.fonts.candidates.body.length).toBeGreaterThan(1);
  });
});

describe('on facts that contradict each other', () => {
  let place: Workplace;

  beforeAll(() => {
    place = openWorkplace(changedData([['2022/accounts.yaml', '30201: 20', '30201: 21']]));
  });

  afterAll(() => {
    place.remove();
  });

  it('nothing is written, and each answer says why', async () => {
    const { data, out } = place;
    const generated = await generate(optionsFor(place), { machine });
    expect(generated).toMatchObject({ ending: 'tieOut', free: [] });
    expect(generated.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(check({ year: 2022, data }).ending).toBe('tieOut');
    expect(explain({ year: 2022, data, asked: '1' }).ending).toBe('data');
    expect((await prove({ year: 2022, data, out })).ending).toBe('data');
    expect(isUntouched(place)).toBe(true);
  });

  it('the workbook is written all the same, for it shows where', () => {
    expect(writeWorkbook({ year: 2022, data: place.data, out: place.out })).toMatchObject({
      ending: 'tieOut',
      path: expect.stringMatching(/核对表\.xlsx$/) as string,
    });
  });
});

describe('where nothing can be written', () => {
  it('a failure that is foreseen is an answer, with what was found by then', async () => {
    const place = openWorkplace(changedData([['2022/accounts.yaml', '30201: 20', '30201: 21']]));
    const out = join(place.data, '2022/accounts.yaml');
    const draft = await generate({ ...optionsFor({ ...place, out }), formats: ['pdf'], draft: true }, { machine });
    expect(draft).toMatchObject({ ending: 'output', problem: expect.stringContaining(out) as string });
    expect(draft.diagnostics.length).toBeGreaterThan(0);
    expect(writeWorkbook({ year: 2022, data: place.data, out })).toMatchObject({ ending: 'output' });
    place.remove();
  });
});
