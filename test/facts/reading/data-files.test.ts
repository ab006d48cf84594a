import { describe, expect, it } from 'vitest';
import { finalAccounts } from '../../../src/app/documents/final-accounts-kind.ts';
import { findCharacter, readDataFiles } from '../../../src/facts/reading/data-files.ts';
import type { DataFolder } from '../../../src/facts/reading/data-folder.ts';

const names = ['accounts.yaml', 'department.yaml', 'warnings.yaml', 'notes of the clerk.txt', 'evaluation.md'];
const folder: DataFolder = {
  root: '.',
  hasFile: (path) => names.includes(path.replace('2022/', '')) || path.includes('/scorecards/'),
  list: (path) => (path.endsWith('/scorecards') ? ['1-overall.yaml', 'old.bak'] : names),
  readText: (path) => ({ text: path }),
  filesRead: () => [],
  sha256Of: () => undefined,
};

it('takes the facts of the year along, and neither warnings nor other files', () => {
  const { factFiles } = finalAccounts;
  expect(readDataFiles(folder, 2022, factFiles).map(({ path }) => path)).toEqual([
    '2022/department.yaml',
    '2022/accounts.yaml',
    '2022/evaluation.md',
    '2022/scorecards/1-overall.yaml',
  ]);
});

describe('findCharacter', () => {
  const files = [
    { path: '2022/department.yaml', text: '# 𠮷\n单位名称: 𠮷祥𠮷局 # 𠮷\n职责:\n  - a#𠮷\n' },
    { path: '2022/evaluation.md', text: '# 𠮷祥\n' },
  ];

  it('gives the first place on each line of facts, comments left out', () => {
    expect(findCharacter(files, '𠮷')).toEqual([
      { file: '2022/department.yaml', line: 2, column: 7 },
      { file: '2022/department.yaml', line: 4, column: 7 },
      { file: '2022/evaluation.md', line: 1, column: 3 },
    ]);
  });

  it('finds nothing where no fact has it', () => {
    expect(findCharacter(files, '𬭎')).toEqual([]);
  });
});
