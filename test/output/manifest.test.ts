import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/output/list-set.ts';
import { manifestSection, readStatedHashes } from '../../src/output/manifest.ts';
import type { ManifestFacts } from '../../src/output/manifest.ts';
import { sectionsBesides, sectionsOf, writeRecord } from '../../src/output/records.ts';

const bytes = new TextEncoder().encode('abc');
const facts: ManifestFacts = {
  document: 'final-accounts',
  program: { name: 'juesuan', version: '1.2.3' },
  edition: 'zhuzhou-2022',
  data: [{ path: '2022/accounts.yaml', sha256: 'aa' }],
  files: [
    { name: '2022年度某局部门决算.pdf', bytes, pages: 37, attachments: [{ name: '2022-accounts.yaml', bytes }] },
    { name: '2022年度某局部门决算.docx', bytes, pages: 37, attachments: [] },
  ],
  fonts: [{ name: 'NotoSerifSC-Regular', version: 'Version 2' }],
  diagnostics: [
    { code: 'TIE-36', severity: 'warning', title: '甲', hint: '' },
    { code: 'REASON-MISSING', severity: 'warning', title: '乙', hint: '' },
    { code: 'TIE-36', severity: 'hint', title: '丙', hint: '' },
  ],
};
const section = manifestSection(facts);
const other = manifestSection({ ...facts, document: 'performance-targets' });

describe('the manifest of a document', () => {
  it('names program, data, files with what travels inside, fonts and diagnostics', () => {
    expect(section).toEqual({
      document: 'final-accounts',
      program: facts.program,
      edition: 'zhuzhou-2022',
      data: facts.data,
      files: [
        {
          name: '2022年度某局部门决算.pdf',
          sha256: sha256(bytes),
          bytes: 3,
          pages: 37,
          attachments: [{ name: '2022-accounts.yaml', sha256: sha256(bytes) }],
        },
        { name: '2022年度某局部门决算.docx', sha256: sha256(bytes), bytes: 3, pages: 37 },
      ],
      fonts: facts.fonts,
      diagnostics: { errors: 0, warnings: 2, hints: 1, codes: { 'REASON-MISSING': 1, 'TIE-36': 2 } },
    });
  });

  it('is read back', () => {
    const [read] = sectionsOf(writeRecord('manifest.json', 2022, [section]));
    expect(read === undefined ? undefined : readStatedHashes(read)).toEqual({
      document: 'final-accounts',
      files: ['pdf', 'docx'].map((format) => ({
        path: `2022年度某局部门决算.${format}`,
        sha256: sha256(bytes),
        pages: 37,
      })),
      data: facts.data,
    });
    expect(readStatedHashes({ document: 'final-accounts' })).toBeUndefined();
  });
});

describe('a record', () => {
  it('has its sections in the order of the documents, whatever order they come in', () => {
    const record = writeRecord('manifest.json', 2022, [other, section]);
    expect(record).toEqual(writeRecord('manifest.json', 2022, [section, other]));
    expect(JSON.parse(new TextDecoder().decode(record.bytes))).toEqual({ year: 2022, documents: [section, other] });
  });

  it('keeps what it says of other documents to the byte', () => {
    const before = writeRecord('manifest.json', 2022, [section, other]);
    const after = writeRecord('manifest.json', 2022, [...sectionsBesides(before, ['final-accounts']), section]);
    expect(after).toEqual(before);
  });

  it('of another program says nothing', () => {
    expect(sectionsOf(undefined)).toEqual([]);
    expect(sectionsOf({ name: 'manifest.json', bytes })).toEqual([]);
    expect(sectionsOf({ name: 'manifest.json', bytes: new TextEncoder().encode('{"documents":[{}]}') })).toEqual([]);
  });
});
