import { expect, it } from 'vitest';
import { finalAccounts } from '../../../src/app/documents/final-accounts.ts';
import { readDataFiles } from '../../../src/facts/reading/data-files.ts';
import type { DataFolder } from '../../../src/facts/reading/data-folder.ts';

const names = ['accounts.yaml', 'department.yaml', 'warnings.yaml', 'notes of the clerk.txt', 'evaluation.md'];
const folder: DataFolder = {
  root: '.',
  hasFile: (path) => names.includes(path.replace('2022/', '')) || path.includes('/scorecards/'),
  list: (path) => (path.endsWith('/scorecards') ? ['1-overall.yaml', 'old.bak'] : names),
  readText: (path) => ({ text: path }),
  filesRead: () => [],
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
